import { Inject, Injectable, Optional } from '@nestjs/common'
import { LastLook, Post, type ClaimedMail, type LookAnswer } from '../../mails'
import { Database } from '../../platform/database'
import { Handles, type Run } from '../../platform/jobs'
import { because } from './letter-words'
import { memberLetter, stillTrue } from './member-letter'
import { letterKinds, sendMemberLetter, type LetterKind } from './member-letter.job'
import { MemberLettersStore, type LetterFacts } from './member-letters.store'
import { WhatIsOpen, type OpenInGroup } from './what-is-open'

@Injectable()
export class MemberLetters {
  constructor(
    private readonly database: Database,
    private readonly store: MemberLettersStore,
    private readonly post: Post,
    @Optional() @Inject(WhatIsOpen) private readonly whatIsOpen: WhatIsOpen | null,
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
      const open = await this.open(kind, groupId, personId, facts)
      await this.post.claim([
        {
          key: `membership/${jobId}`,
          kind: 'membership',
          personId,
          groupIds: [groupId],
          letter: memberLetter(kind, facts, { role, href: this.post.link(pathFor(kind, groupId)), open }),
          because: because[kind],
          urgent: true,
          about: { kind, groupId, role },
        },
      ])
    })
  }

  /** Whoever carries the group from now on is told what waits. */
  private async open(
    kind: LetterKind,
    groupId: string,
    id: string,
    { language }: LetterFacts,
  ): Promise<OpenInGroup> {
    const told = kind === 'handed-over' || kind === 'standing-in'
    return (told && (await this.whatIsOpen?.of(groupId, { id, language }))) || { lines: [], more: 0 }
  }

  /** Between the letter and its going somebody may have changed it back. */
  @LastLook('membership')
  async look(mails: readonly ClaimedMail[]): Promise<readonly LookAnswer[]> {
    const answers: LookAnswer[] = []
    for (const mail of mails) answers.push(await this.lookAt(mail))
    return answers
  }

  private async lookAt({ personId, about }: ClaimedMail): Promise<LookAnswer> {
    const { groupId = '', role = '' } = about
    const kind = letterKinds.find((one) => one === about['kind'])
    const facts = await this.store.facts(personId, groupId, role)
    return kind && facts && stillTrue(kind, facts) ? { go: 'as-written' } : { withhold: 'no-longer-relevant' }
  }
}

function pathFor(kind: LetterKind, groupId: string): string {
  if (kind === 'farewell') return '/mine-refleksjoner'
  if (kind === 'handed-on') return '/'
  return kind === 'welcome' ? `/gruppe/${groupId}/hjem` : `/gruppe/${groupId}/arbeidsliste`
}
