import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database'
import { Handles, type Run } from '../../platform/jobs'
import { letterHtml, letterText, Mailer } from '../../platform/mail'
import { memberLetter, stillTrue } from './member-letter'
import { sendMemberLetter, type LetterKind } from './member-letter.job'
import { MemberLettersStore } from './member-letters.store'

/** Where the front end is reached; links in mails begin with it. */
export abstract class MembersAddress {
  abstract readonly url: string
}

@Injectable()
export class MemberLetters {
  constructor(
    private readonly database: Database,
    private readonly store: MemberLettersStore,
    private readonly mailer: Mailer,
    private readonly address: MembersAddress,
  ) {}

  /** A run after a crash asks first whether the mail went; what nobody can know is not sent twice. */
  @Handles(sendMemberLetter)
  async send(
    { kind, personId, groupId, role }: { kind: LetterKind; personId: string; groupId: string; role: string },
    { actor, jobId }: Run,
  ): Promise<void> {
    const facts = await this.database.transaction(actor, () => this.store.facts(personId, groupId, role))
    if (!facts?.reachable || !stillTrue(kind, facts)) return
    const messageId = `<members.${jobId}@${new URL(this.address.url).hostname}>`
    if (await this.mailer.wasSent(messageId)) return
    const letter = memberLetter(kind, facts, role, `${this.address.url}${pathFor(kind, groupId)}`)
    const [text, html] = [letterText(letter), letterHtml(letter)]
    await this.mailer.send({ to: facts.email, subject: letter.subject, text, html, messageId, headers: {} })
  }
}

function pathFor(kind: LetterKind, groupId: string): string {
  if (kind === 'farewell') return '/mine-refleksjoner'
  if (kind === 'handed-on') return '/'
  return kind === 'handed-over' ? `/gruppe/${groupId}` : `/gruppe/${groupId}/hjem`
}
