import { createHmac, timingSafeEqual } from 'node:crypto'
import { Inject, Injectable } from '@nestjs/common'
import { letterHtml, letterText, type Mail } from '../../platform/mail'
import { reminderLetter, STOP_PLACE } from './reminder-letter'
import type { ClaimPart, MailRow } from './reminder-mails.store'

export const LETTER_OPTIONS = Symbol('letter options')

export interface LetterOptions {
  readonly publicUrl: string
  readonly mailFrom: string
  /** Signs the addresses that stop reminders. */
  readonly secret: string
}

/** What a reminder's mail says, is called, and how the address in it that stops such mails is made and recognised. */
@Injectable()
export class LetterWriter {
  constructor(@Inject(LETTER_OPTIONS) private readonly options: LetterOptions) {}

  write(parts: readonly [ClaimPart, ...ClaimPart[]]): { subject: string; text: string; html: string } {
    const letter = reminderLetter(parts[0].person, parts, this.options.publicUrl)
    return { subject: letter.subject, text: letterText(letter), html: letterHtml(letter) }
  }

  /** The same claim has the same id at every attempt, so a mail that went is recognised. */
  messageId(mailId: string): string {
    const domain = /@([\w.-]+)/.exec(this.options.mailFrom)?.[1] ?? 'localhost'
    return `<reminder-${mailId}@${domain}>`
  }

  /** The stored mail with the address that only its reader gets. */
  outgoing({ id, to, messageId, subject, text, html }: MailRow): Mail {
    const stop = `${this.options.publicUrl}/v1/reminders/unsubscriptions/${this.stopToken(id)}`
    const headers = {
      'List-Unsubscribe': `<${stop}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    }
    return {
      to,
      messageId,
      subject,
      text: text.replaceAll(STOP_PLACE, stop),
      html: html.replaceAll(STOP_PLACE, stop),
      headers,
    }
  }

  /** The mail that a token was made for; null when it was not made here. */
  mailOf(token: string): string | null {
    const id = /^([0-9a-f-]{36})\./.exec(token)?.[1]
    if (id === undefined) return null
    const [given, right] = [Buffer.from(token), Buffer.from(this.stopToken(id))]
    return given.length === right.length && timingSafeEqual(given, right) ? id : null
  }

  private stopToken(mailId: string): string {
    const signature = createHmac('sha256', this.options.secret)
      .update(`reminder-stop ${mailId}`)
      .digest('base64url')
    return `${mailId}.${signature}`
  }
}
