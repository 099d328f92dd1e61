import type { SendMailOptions } from 'nodemailer'
import type { Mail } from './mail'

/**
 * A mail as the composer takes it. A calendar part stands beside text and HTML, so that calendars act on it, and once more
 * as a file for whoever reads mail where no calendar does.
 */
export function composed({ calendar, ...mail }: Mail, from: string, date: Date): SendMailOptions {
  if (!calendar) return { ...mail, from, date }
  return { ...mail, from, date, icalEvent: { ...calendar, filename: 'invitation.ics' } }
}
