import { Injectable } from '@nestjs/common'
import { LastLook, Post, type ClaimedMail, type LookAnswer } from '../../mails'
import { Database } from '../../platform/database'
import { Handles, type Run } from '../../platform/jobs'
import { because } from './letter-words'
import { memberLetter, stillTrue } from './member-letter'
import { letterKinds, sendMemberLetter, type LetterKind } from './member-letter.job'
import { MemberLettersStore } from './member-letters.store'

@Injectable()
export class MemberLetters {
  constructor(
    private readonly database: Database,
    private readonly store: MemberLettersStore,
    private readonly post: Post,
  ) {}

  /** A job that runs twice writes its mail once, because the mail's key is the job's id. */
  @Handles(sendMemberLetter)
  async write(
    { kind, personId, groupId, role }: { kind: LetterKind; personId: string; groupId: string; role: string },
    { actor, jobId }: Run,
  ): Promise<void> {
    await this.database.transaction(actor, async () => {
      const facts = await this.store.facts(personId, groupId, role)
      if (!facts?.reachable || !stillTrue(kind, facts)) return
      await this.post.claim([
        {
          key: `membership/${jobId}`,
          kind: 'membership',
          personId,
          groupIds: [groupId],
          letter: memberLetter(kind, facts, role, this.post.link(pathFor(kind, groupId))),
          because: because[kind],
          urgent: true,
          about: { kind, groupId, role },
        },
      ])
    })
  }

  /** Between the letter and its going somebody may have changed it back. */
  @LastLook('membership')
  async look({ personId, about }: ClaimedMail): Promise<LookAnswer> {
    const { groupId = '', role = '' } = about
    const kind = letterKinds.find((one) => one === about['kind'])
    const facts = await this.store.facts(personId, groupId, role)
    return kind && facts && stillTrue(kind, facts) ? { go: 'as-written' } : { withhold: 'no-longer-relevant' }
  }
}

function pathFor(kind: LetterKind, groupId: string): string {
  if (kind === 'farewell') return '/mine-refleksjoner'
  if (kind === 'handed-on') return '/'
  return kind === 'handed-over' ? `/gruppe/${groupId}` : `/gruppe/${groupId}/hjem`
}
