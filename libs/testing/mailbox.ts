import { Mailer, type Mail } from '../platform/mail'

/** Takes mails instead of sending them. */
export class Mailbox extends Mailer {
  readonly mails: Mail[] = []

  override send(mail: Mail): Promise<void> {
    this.mails.push(mail)
    return Promise.resolve()
  }

  override wasSent(messageId: string): Promise<boolean> {
    return Promise.resolve(this.mails.some((mail) => mail.messageId === messageId))
  }

  /** What an address has got, oldest first. */
  to(address: string): Mail[] {
    return this.mails.filter((mail) => mail.to === address)
  }
}
