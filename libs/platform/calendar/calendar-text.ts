import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEvent,
} from 'ical-generator'

/** Somebody in a calendar entry, by the address at which calendars know them. */
export interface CalendarParty {
  readonly name: string
  readonly address: string
}

/** One entry of a calendar. Instants are written in UTC, days as days; texts are plain. */
export interface CalendarEntry {
  /** The same for as long as it is the same thing, whatever becomes of its time. */
  readonly uid: string
  readonly sequence: number
  /** When this was written down. */
  readonly stamp: Date
  /** An instant, or a day (`YYYY-MM-DD`) that lasts from morning to night. */
  readonly start: Date | string
  /** For a day the day after it. */
  readonly end: Date | string
  readonly summary: string
  readonly description: string
  readonly location: string
  readonly url: string
  readonly cancelled: boolean
  /** Whether the time stays free for others. */
  readonly free: boolean
  readonly organizer: CalendarParty | null
  /** Who is asked for an answer; null where nobody is. */
  readonly attendee: CalendarParty | null
}

/** The calendar around the entries. */
export interface CalendarOf {
  /** What the receiver is to do with it (RFC 5546); null for a calendar that is subscribed to. */
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH' | null
  readonly name: string
  /** How often a subscriber should look again; null where there is nothing to come. */
  readonly refreshSeconds: number | null
}

/** Entries as iCalendar (RFC 5545): UTC throughout, lines folded by octets, texts escaped, nothing floating. */
export function calendarText(
  { method, name, refreshSeconds }: CalendarOf,
  entries: readonly CalendarEntry[],
): string {
  const calendar = ical({ prodId: { company: 'Kompetanseløftet', product: 'Kalender', language: 'NB' } })
  if (method) calendar.method(ICalCalendarMethod[method])
  if (name) calendar.name(plain(name))
  if (refreshSeconds !== null) calendar.ttl(refreshSeconds)
  for (const entry of entries) write(calendar.createEvent({ start: moment(entry.start) }), entry)
  return calendar.toString()
}

function write(event: ICalEvent, entry: CalendarEntry): void {
  event
    .id(entry.uid)
    .sequence(entry.sequence)
    .stamp(entry.stamp)
    .end(moment(entry.end))
    .allDay(typeof entry.start === 'string')
    .summary(plain(entry.summary))
    .description(plain(entry.description))
    .location(plain(entry.location))
    .status(entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED)
    .transparency(entry.free ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE)
  if (entry.url) event.url(address(entry.url))
  if (entry.organizer) event.organizer({ name: named(entry.organizer), email: entry.organizer.address })
  if (entry.attendee) {
    event.createAttendee({
      name: named(entry.attendee),
      email: entry.attendee.address,
      rsvp: !entry.cancelled,
      status: ICalAttendeeStatus.NEEDSACTION,
      role: ICalAttendeeRole.REQ,
      type: ICalAttendeeType.INDIVIDUAL,
    })
  }
}

/** A day is written as it is read in UTC, wherever the machine stands. */
function moment(time: Date | string): Date {
  return typeof time === 'string' ? new Date(`${time}T00:00:00Z`) : time
}

/** Without control characters, which a calendar has no way to say; line breaks stay. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
}

/** Inside a parameter neither quotation marks nor line breaks can be said. */
function named({ name }: CalendarParty): string {
  return plain(name).replaceAll('"', "'").replaceAll('\\', '/').replace(/\s+/g, ' ').trim()
}

/** The library escapes an address as if it were a text, so what it would escape is said in another way. */
function address(url: string): string {
  return url.replaceAll(',', '%2C').replaceAll(';', '%3B')
}
