/** One mail to one person, ready to go. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** `<…@…>`, derived from what the mail is about, so that the same mail has the same id at every attempt. */
  readonly messageId: string
  /** Beside those that every mail has, such as `List-Unsubscribe`. */
  readonly headers: Readonly<Record<string, string>>
  readonly calendar?: CalendarPart
}

/** What a mail tells the reader's calendar (RFC 6047): `content` is a whole RFC 5545 text. */
export interface CalendarPart {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly content: string
}

/** The mail certainly did not go; it may be tried again. */
export class MailNotSent extends Error {}

/** The receiving server said no to this address or mail for good; trying again is of no use. */
export class MailRefused extends Error {}

/** Whatever else `send` throws leaves it open whether the mail went. */
export abstract class Mailer {
  /**
   * Gives the mail away.
   *
   * @throws MailNotSent, MailRefused, or anything else when it is unknown whether it went
   */
  abstract send(mail: Mail): Promise<void>

  /** Whether a mail with this id went; null when nobody can know. */
  abstract wasSent(messageId: string): Promise<boolean | null>
}
