import { randomBytes, randomInt } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { ReadsInbox } from '../mails'
import { Clock } from '../platform/clock'
import { Database } from '../platform/database'
import { Handles, type Run } from '../platform/jobs'
import { letterHtml, letterText, Mailer } from '../platform/mail'
import { sendLink } from './send-link.job'
import { signInLetter } from './sign-in.letter'
import { codeHash, hash } from './sign-in.service'
import { SignInStore } from './sign-in.store'

const LIVES_MS = 15 * 60_000

/** Where the front end is reached; links in mails begin with it. */
export abstract class PublicAddress {
  abstract readonly url: string
}

@Injectable()
export class SignInJobs {
  constructor(
    private readonly database: Database,
    private readonly store: SignInStore,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    private readonly address: PublicAddress,
  ) {}

  /** Such a mail is kept nowhere; when it comes back, the address is known to be bad all the same. */
  @ReadsInbox('returned')
  returned(messageId: string): Promise<{ personId: string; email: string } | null> {
    return this.store.returned(messageId)
  }

  /** A run after a crash makes another link: two mails with two working links do no harm, a missing one does. */
  @Handles(sendLink)
  async send({ personId }: { personId: string }, { actor, jobId, attempt }: Run): Promise<void> {
    const token = randomBytes(32).toString('base64url')
    const code = String(randomInt(0, 1_000_000)).padStart(6, '0')
    const host = new URL(this.address.url).hostname
    const messageId = `<sign-in.${jobId}.${attempt}.${randomBytes(6).toString('base64url')}@${host}>`
    const person = await this.database.transaction(actor, async () => {
      const found = await this.store.addressee(personId)
      const now = this.clock.now()
      const until = new Date(now.getTime() + LIVES_MS)
      if (found)
        await this.store.addLink(
          found.id,
          { token: hash(token), code: codeHash(found.email, code), messageId },
          now,
          until,
        )
      return found
    })
    if (!person) return
    const letter = signInLetter(person, `${this.address.url}/logg-inn/lenke?token=${token}`, code)
    await this.mailer.send({
      to: person.email,
      subject: letter.subject,
      text: letterText(letter),
      html: letterHtml(letter),
      messageId,
      headers: {},
    })
  }
}
