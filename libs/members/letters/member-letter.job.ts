import { defineJob } from '../../platform/jobs'

/** What a letter is about; who gets it and how the group is called is read when it is written. */
export const letterKinds = ['welcome', 'farewell', 'handed-over', 'handed-on', 'standing-in'] as const
export type LetterKind = (typeof letterKinds)[number]

/** One letter to one person about one change of a group. `role` is the one that was handed over, else empty. */
export const sendMemberLetter = defineJob<{
  kind: LetterKind
  personId: string
  groupId: string
  role: string
}>('members.send-letter', { queue: 'mail' })
