import ICAL from 'ical.js'

export const calendarAnswers = ['accepted', 'tentative', 'declined'] as const
export type CalendarAnswer = (typeof calendarAnswers)[number]

/** What one reply says about one entry. Everything in it was written by whoever sent it. */
export interface CalendarReply {
  readonly uid: string
  readonly sequence: number
  /** The address that the answer is given for, in small letters. */
  readonly address: string
  readonly answer: CalendarAnswer
  /** When the answer was given, by the clock of who gave it; null when it does not say. */
  readonly stampedAt: Date | null
}

/** Calendars write a kilobyte or two; what is longer is something else. */
const LONGEST = 65_536
const MOST_ENTRIES = 20
const HIGHEST = 2_147_483_647

const ANSWERS: Readonly<Record<string, CalendarAnswer>> = {
  ACCEPTED: 'accepted',
  TENTATIVE: 'tentative',
  DECLINED: 'declined',
}

/** The answers in an iTIP reply (RFC 5546); none when it is anything else, or cannot be read. */
export function readReplies(text: string): CalendarReply[] {
  if (text.length > LONGEST) return []
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as [])
    if (String(calendar.getFirstPropertyValue('method')).toUpperCase() !== 'REPLY') return []
    const events = calendar.getAllSubcomponents('vevent').slice(0, MOST_ENTRIES)
    return events.map(replyOf).filter((reply) => reply !== null)
  } catch {
    // Whatever the parser says of it: a mail that nobody can read is no answer, and no fault of ours.
    return []
  }
}

/** A reply speaks for exactly one person; one that speaks for several was not made by a calendar. */
function replyOf(event: ICAL.Component): CalendarReply | null {
  const [attendee, second] = event.getAllProperties('attendee')
  const uid = event.getFirstPropertyValue('uid')
  if (!attendee || second || typeof uid !== 'string') return null
  const address = /^mailto:(.+)$/i.exec(String(attendee.getFirstValue()))?.[1]
  const answer = ANSWERS[String(attendee.getFirstParameter('partstat')).toUpperCase()]
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0)
  if (!address || !answer || !Number.isInteger(sequence) || sequence < 0 || sequence > HIGHEST) return null
  return { uid, sequence, address: address.trim().toLowerCase(), answer, stampedAt: stamp(event) }
}

function stamp(event: ICAL.Component): Date | null {
  const value = event.getFirstPropertyValue('dtstamp')
  const date = value instanceof ICAL.Time ? value.toJSDate() : null
  return date && !Number.isNaN(date.getTime()) ? date : null
}
