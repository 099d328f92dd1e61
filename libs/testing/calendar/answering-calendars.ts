import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Reply {
  readonly uid: string
  readonly sequence?: number
  /** Whom the answer is given for. */
  readonly attendee: string
  /** Whom the mail is from; the attendee unless said otherwise. */
  readonly from?: string
  readonly partstat: string
  /** `20261109T100000Z` */
  readonly stamp?: string
  /** Lines of the entry beside those. */
  readonly more?: readonly string[]
}

/** Puts mails into a folder as mail servers do, written as calendars write them when somebody answers. */
export class AnsweringCalendars {
  private delivered = 0

  private constructor(readonly folder: string) {}

  static async begin(): Promise<AnsweringCalendars> {
    const folder = await mkdtemp(join(tmpdir(), 'kl-answers-'))
    await mkdir(join(folder, 'new'))
    return new AnsweringCalendars(folder)
  }

  async answer(reply: Reply): Promise<void> {
    await this.deliver(reply.from ?? reply.attendee, calendarOf(reply))
  }

  async deliver(from: string, calendar: string): Promise<void> {
    const mail = [
      `From: Somebody <${from}>`,
      'To: post@kompetanseloftet.example',
      `Subject: =?utf-8?Q?Godtatt=3A_Samling?= ${++this.delivered}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Svaret står i vedlegget.',
      '--b',
      'Content-Type: text/calendar; charset=utf-8; method=REPLY',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(calendar).toString('base64').replace(/.{76}/g, '$&\r\n'),
      '--b--',
      '',
    ].join('\r\n')
    const name = `17000000${String(this.delivered).padStart(2, '0')}.${this.delivered}.host`
    await writeFile(join(this.folder, 'new', name), mail)
  }

  waiting(): Promise<string[]> {
    return readdir(join(this.folder, 'new'))
  }
}

function calendarOf({ uid, sequence = 0, attendee, partstat, stamp, more = [] }: Reply): string {
  return [
    'BEGIN:VCALENDAR',
    'PRODID:-//Somebody//Calendar//EN',
    'VERSION:2.0',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp ?? '20261109T090500Z'}`,
    'ORGANIZER:mailto:post@kompetanseloftet.example',
    `ATTENDEE;CN=Somebody;PARTSTAT=${partstat}:mailto:${attendee}`,
    ...more,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}
