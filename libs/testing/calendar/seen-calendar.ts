import ICAL from 'ical.js'
import type { ApiClient } from '../api-client'

/** One entry as a library reads it that did not write it. */
export interface SeenEntry {
  readonly uid: string
  readonly sequence: number
  readonly summary: string
  readonly description: string
  readonly location: string
  readonly url: string
  readonly status: string
  readonly starts: string
  readonly ends: string
  readonly organizer: string
  readonly attendee: string
}

export interface SeenCalendar {
  readonly method: string
  readonly entries: readonly SeenEntry[]
}

export function seenCalendar(text: string): SeenCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text) as [])
  return { method: word(calendar, 'method'), entries: calendar.getAllSubcomponents('vevent').map(seenEntry) }
}

/** The calendar behind a feed's address, as nobody in particular. */
export async function fetchCalendar(client: ApiClient, address: string): Promise<SeenCalendar> {
  const response = await client.as(null).raw('get', new URL(address).pathname)
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}`)
  return seenCalendar(response.text)
}

function seenEntry(event: ICAL.Component): SeenEntry {
  return {
    uid: word(event, 'uid'),
    sequence: Number(word(event, 'sequence')),
    summary: word(event, 'summary'),
    description: word(event, 'description'),
    location: word(event, 'location'),
    url: word(event, 'url'),
    status: word(event, 'status'),
    starts: time(event, 'dtstart'),
    ends: time(event, 'dtend'),
    organizer: word(event, 'organizer').toLowerCase().replace('mailto:', ''),
    attendee: word(event, 'attendee').toLowerCase().replace('mailto:', ''),
  }
}

/** A day as it stands, an instant in UTC; a time that is neither would stand without its Z. */
function time(event: ICAL.Component, name: string): string {
  const value = event.getFirstPropertyValue(name)
  return value instanceof ICAL.Time ? value.toString() : ''
}

function word(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '')
}
