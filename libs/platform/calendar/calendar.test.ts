import fc from 'fast-check'
import ICAL from 'ical.js'
import { calendarText, type CalendarEntry } from './calendar-text'
import { readReplies } from './calendar-reply'

const ENTRY: CalendarEntry = {
  uid: '0197a000-0000-7000-8000-000000000001',
  sequence: 3,
  stamp: new Date('2026-03-01T08:00:00Z'),
  start: new Date('2026-03-12T08:00:00Z'),
  end: new Date('2026-03-12T14:30:00Z'),
  summary: 'Samling i modul 2',
  description: 'Les forarbeidet.\nTa med PC.',
  location: 'Rådhuset, møterom 3; 2. etasje',
  url: 'https://kompetanseloftet.example/samlinger/1?a=1,2;3',
  cancelled: false,
  free: false,
  organizer: { name: 'Kompetanseløftet', address: 'post@kompetanseloftet.example' },
  attendee: { name: 'Kari Normann', address: 'kari@prove.example' },
}
const REQUEST = { method: 'REQUEST', name: '', refreshSeconds: null } as const

const written = (change: Partial<CalendarEntry> = {}): string =>
  calendarText(REQUEST, [{ ...ENTRY, ...change }])

/** Read by another library than the one that writes. */
function readBack(text: string): ICAL.Component {
  const [event] = new ICAL.Component(ICAL.parse(text) as []).getAllSubcomponents('vevent')
  if (!event) throw new Error(`No entry in ${text}`)
  return event
}

const value = (event: ICAL.Component, name: string): unknown => event.getFirstPropertyValue(name)
const instantOf = (event: ICAL.Component, name: string): Date => (value(event, name) as ICAL.Time).toJSDate()

describe('a calendar entry', () => {
  it('says who asks whom to come when, and what is asked', () => {
    const text = written()
    expect(text).toContain('METHOD:REQUEST\r\n')
    expect(text).toContain('DTSTART:20260312T080000Z\r\n')
    expect(text).toContain('DTEND:20260312T143000Z\r\n')
    const event = readBack(text)
    expect(value(event, 'uid')).toBe(ENTRY.uid)
    expect(value(event, 'sequence')).toBe(3)
    expect(value(event, 'status')).toBe('CONFIRMED')
    expect(value(event, 'url')).toBe('https://kompetanseloftet.example/samlinger/1?a=1%2C2%3B3')
    expect(event.getFirstProperty('organizer')?.getFirstParameter('cn')).toBe('Kompetanseløftet')
    expect(String(value(event, 'organizer')).toLowerCase()).toBe('mailto:post@kompetanseloftet.example')
    const attendee = event.getFirstProperty('attendee')
    expect(String(attendee?.getFirstValue()).toLowerCase()).toBe('mailto:kari@prove.example')
    expect(attendee?.getFirstParameter('partstat')).toBe('NEEDS-ACTION')
    expect(attendee?.getFirstParameter('rsvp')).toBe('TRUE')
  })

  it.each([
    ['the night summer time begins', '2026-03-29T00:59:59Z', '2026-03-29T01:00:01Z'],
    ['the night summer time ends', '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['a leap day', '2028-02-29T22:30:00Z', '2028-02-29T23:30:00Z'],
    ['the end of the year', '2026-12-31T22:59:00Z', '2026-12-31T23:01:00Z'],
  ])('is at the same instant on %s', (_, start, end) => {
    const event = readBack(written({ start: new Date(start), end: new Date(end) }))
    expect(instantOf(event, 'dtstart')).toEqual(new Date(start))
    expect(instantOf(event, 'dtend')).toEqual(new Date(end))
  })

  it('of a day is that day, wherever the machine stands', () => {
    const text = written({ start: '2026-03-29', end: '2026-03-30' })
    expect(text).toContain('DTSTART;VALUE=DATE:20260329\r\n')
    expect(text).toContain('DTEND;VALUE=DATE:20260330\r\n')
  })

  it('that is off is cancelled, and asks for no answer', () => {
    const text = calendarText({ ...REQUEST, method: 'CANCEL' }, [{ ...ENTRY, cancelled: true }])
    expect(text).toContain('METHOD:CANCEL')
    expect(value(readBack(text), 'status')).toBe('CANCELLED')
    expect(readBack(text).getFirstProperty('attendee')?.getFirstParameter('rsvp')).toBe('FALSE')
  })
})

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', minLength: 60, maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        ',',
        ';',
        ':',
        '\\',
        '\n',
        '\r',
        '"',
        '😀',
        '\u202e',
        'Æ',
        'BEGIN:VEVENT',
        '\\n',
        '\0',
      ),
      {
        maxLength: 120,
      },
    )
    .map((parts) => parts.join('')),
)
const instants = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2040-12-31T23:59:59Z'),
  noInvalidDate: true,
})

/** What a calendar can say of a text: no control characters, one kind of line break. */
function sayable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
}

describe('whatever people write', () => {
  it('is read back by another library as it was written, and never becomes a line of its own', () => {
    fc.assert(
      fc.property(texts, texts, texts, (summary, description, location) => {
        const event = readBack(written({ summary, description, location }))
        expect(value(event, 'summary') ?? '').toBe(sayable(summary))
        expect(value(event, 'description') ?? '').toBe(sayable(description))
        expect(value(event, 'location') ?? '').toBe(sayable(location))
      }),
      { numRuns: 300 },
    )
  })

  it('in a name neither opens nor closes anything', () => {
    fc.assert(
      fc.property(texts, (name) => {
        const text = written({ attendee: { name, address: 'kari@prove.example' } })
        const event = readBack(text)
        const attendee = event.getFirstProperty('attendee')
        expect(String(attendee?.getFirstValue()).toLowerCase()).toBe('mailto:kari@prove.example')
        expect(event.getAllProperties('attendee')).toHaveLength(1)
        expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1)
      }),
      { numRuns: 200 },
    )
  })

  it('stands in lines of at most 75 octets that break no letter', () => {
    fc.assert(
      fc.property(texts, texts, (summary, description) => {
        const text = written({ summary, description })
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(text).not.toMatch(/\p{Surrogate}/u)
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      }),
      { numRuns: 200 },
    )
  })

  it('happens at the instant that it happens at', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 86_400 }), (start, seconds) => {
        const whole = new Date(Math.floor(start.getTime() / 1000) * 1000)
        const end = new Date(whole.getTime() + seconds * 1000)
        const event = readBack(written({ start: whole, end }))
        expect(instantOf(event, 'dtstart')).toEqual(whole)
        expect(instantOf(event, 'dtend')).toEqual(end)
      }),
    )
  })
})

const reply = (change: (lines: string[]) => string[] = (lines) => lines): string =>
  change([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `UID:${ENTRY.uid}`,
    'SEQUENCE:3',
    'DTSTAMP:20260302T120000Z',
    'ATTENDEE;PARTSTAT=ACCEPTED;CN="Normann, Kari":mailto:Kari@prove.exam',
    ' ple',
    'END:VEVENT',
    'END:VCALENDAR',
  ]).join('\r\n')

describe('a reply', () => {
  it('says who answers what to which entry', () => {
    expect(readReplies(reply())).toEqual([
      {
        uid: ENTRY.uid,
        sequence: 3,
        address: 'kari@prove.example',
        answer: 'accepted',
        stampedAt: new Date('2026-03-02T12:00:00Z'),
      },
    ])
  })

  it.each([
    ['a request', (lines: string[]) => lines.map((line) => line.replace('METHOD:REPLY', 'METHOD:REQUEST'))],
    ['without a method', (lines: string[]) => lines.filter((line) => !line.startsWith('METHOD'))],
    [
      'for two people',
      (lines: string[]) => [...lines.slice(0, -2), lines[7] ?? '', ' ple', ...lines.slice(-2)],
    ],
    ['with a delegation', (lines: string[]) => lines.map((line) => line.replace('ACCEPTED', 'DELEGATED'))],
    ['without an entry', (lines: string[]) => lines.filter((_, place) => place < 3 || place > 9)],
    ['cut off', (lines: string[]) => lines.slice(0, 8)],
    [
      'with a sequence beyond reason',
      (lines: string[]) => lines.map((l) => l.replace(/^SEQUENCE:3/, 'SEQUENCE:99999999999')),
    ],
    [
      'with a time that is none',
      (lines: string[]) => lines.map((l) => l.replace(/^DTSTAMP.*/, 'DTSTAMP:often')),
    ],
    ['that is no calendar', () => ['Hei, jeg kommer!']],
    ['that is empty', () => ['']],
    [
      'longer than any calendar writes',
      (lines: string[]) => [...lines.slice(0, -1), `X-MUCH:${'x'.repeat(70_000)}`, 'END:VCALENDAR'],
    ],
  ])('%s is none', (_, change) => {
    expect(readReplies(reply(change))).toEqual([])
  })

  it('of whatever kind never breaks its reader', () => {
    const pieces = fc.constantFrom(
      ...reply().split('\r\n'),
      'BEGIN:',
      'END:VEVENT',
      ';;:',
      'ATTENDEE;PARTSTAT',
      '\u0000',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (lines) => {
        expect(Array.isArray(readReplies(lines.join('\r\n')))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
