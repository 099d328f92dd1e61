import { createHmac, timingSafeEqual } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { Localised } from '../../platform/i18n'
import { letterHtml, letterText, type Letter, type Mail } from '../../platform/mail'
import type { MailRow } from '../sending/sending.store'

/** Stands in stored texts where the mail that goes out has the address that stops it: who reads the log must not stop it. */
export const STOP_PLACE = 'https://stop.invalid/'

const STOP: Localised = {
  nb: 'Slutt å få slik e-post',
  nn: 'Slutt å få slik e-post',
  en: 'Stop mail of this kind',
}

/** Where the product is reached, who sends its mails, and what signs the addresses that stop them. */
export class MailOptions {
  constructor(
    readonly publicUrl: string,
    readonly mailFrom: string,
    readonly secret: string,
  ) {}
}

/** A letter in both of its forms. */
export interface Written {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** How a mail is called, what of it is stored, and how the address in it that stops it is made and recognised. */
@Injectable()
export class MailWriter {
  constructor(private readonly options: MailOptions) {}

  write(letter: Letter, canBeStopped: boolean): Written {
    const whole = canBeStopped ? withStop(letter) : letter
    return { subject: whole.subject, text: letterText(whole), html: letterHtml(whole) }
  }

  link(path: string): string {
    return `${this.options.publicUrl}${path}`
  }

  /** The same mail has the same id at every attempt, so one that went is recognised. */
  messageId(mailId: string): string {
    const domain = /@([\w.-]+)/.exec(this.options.mailFrom)?.[1] ?? 'localhost'
    return `<mail-${mailId}@${domain}>`
  }

  /** The stored mail with the address that only its reader gets. */
  outgoing({ id, to, messageId, subject, text, html, stops, calendar }: MailRow): Mail {
    const stop = this.link(`/v1/unsubscriptions/${this.stopToken(id)}`)
    const unsubscribe = {
      'List-Unsubscribe': `<${stop}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }
    return {
      to,
      messageId,
      subject,
      text: text.replaceAll(STOP_PLACE, stop),
      html: html.replaceAll(STOP_PLACE, stop),
      headers: { ...(stops.length > 0 ? unsubscribe : {}), 'Auto-Submitted': 'auto-generated' },
      ...(calendar ? { calendar } : {}),
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

function withStop(letter: Letter): Letter {
  const link = { kind: 'link', text: STOP[letter.language], href: STOP_PLACE } as const
  return { ...letter, footer: [...letter.footer, link] }
}
