import type { CalendarParty } from '../platform/calendar'
import { senderOf } from './entries/sender'

export interface CalendarsConfig {
  readonly publicUrl: string
  readonly mailFrom: string
  readonly sessionSecret: string
}

/** Where screens and feeds are found, who calls, and what seals the addresses of feeds. */
export class CalendarOptions {
  readonly publicUrl: string
  readonly organizer: CalendarParty
  readonly secret: string

  constructor({ publicUrl, mailFrom, sessionSecret }: CalendarsConfig) {
    this.publicUrl = publicUrl
    this.organizer = senderOf(mailFrom)
    this.secret = sessionSecret
  }
}
