import { nudgeLetter } from './sending/nudge-letter'
import { dayAndHour, dayWord, quietUntil } from './sending/nudge-times'
import type { Matter } from './matters/nudge-subjects'
import { tidyLine, whenText } from './nudges.views'

const until = (instant: string): string => quietUntil(new Date(instant)).toISOString()

describe('the peace of three days', () => {
  it('ends at the same time on a wall clock in Oslo, also over the nights on which the clocks change', () => {
    expect(until('2026-11-23T09:00:00Z')).toBe('2026-11-26T09:00:00.000Z')
    expect(until('2027-03-26T09:00:00Z')).toBe('2027-03-29T08:00:00.000Z')
    expect(until('2026-10-23T08:00:00Z')).toBe('2026-10-26T09:00:00.000Z')
  })

  it('is told in days as people say them', () => {
    const now = new Date('2026-11-24T22:59:00Z')
    expect(dayWord(new Date('2026-11-23T23:30:00Z'), now, 'nb')).toBe('i dag')
    expect(dayWord(new Date('2026-11-23T22:30:00Z'), now, 'nn')).toBe('i går')
    expect(dayWord(new Date('2026-11-21T22:30:00Z'), now, 'en')).toBe('on Saturday 21 November')
    expect(dayAndHour(new Date('2026-11-25T06:00:00Z'), now, 'nn')).toBe('i morgon kl. 07.00')
  })
})

describe('when it goes', () => {
  it('is in ten seconds, or when people are no longer left in peace', () => {
    const now = new Date('2026-11-28T20:30:00Z')
    expect(whenText(new Date('2026-11-28T20:30:10Z'), now, 'nb')).toContain('ti sekunder')
    expect(whenText(new Date('2026-11-30T06:00:00Z'), now, 'nn')).toContain('måndag 30. november kl. 07.00')
  })
})

describe('a line of one’s own', () => {
  it('is one line of text, whatever was pasted', () => {
    expect(tidyLine('  Ring meg\n\tgjerne \u0000 ')).toBe('Ring meg gjerne')
    expect(tidyLine('<b>=HYPERLINK("x")</b>\u202e snu')).toBe('<b>=HYPERLINK("x")</b> snu')
    expect(tidyLine()).toBe('')
  })
})

const MATTER: Matter = {
  ...{
    group: { id: 'g', name: 'Hvaler', cohortId: 'c' },
    subject: 'postwork',
    module: 2,
    step: 'postwork',
    title: '',
    path: '/x',
  },
  ...{ agreed: 0, needed: 0, due: '2026-12-04', people: [] },
}
const TO = { name: 'Kari Nes', sender: 'Ola Li', line: '', today: '2026-12-01', href: 'https://kl.example/x' }

describe('the letter', () => {
  it.each([
    ['nb', 'Ola Li minner deg om etterarbeidet i modul 2. Fristen er 4. desember.'],
    ['nn', 'Ola Li minner deg om etterarbeidet i modul 2. Fristen er 4. desember.'],
    ['en', 'Ola Li reminds you of the postwork in module 2. It is due on 4 December.'],
  ] as const)('says in %s what it is about and until when', (language, told) => {
    const { body, footer } = nudgeLetter(MATTER, { ...TO, language })
    expect(body[1]).toEqual({ kind: 'paragraph', text: told })
    expect(body).toHaveLength(3)
    expect(JSON.stringify(footer)).toContain('Ola Li')
  })

  it('says that it is late when it is, and what the sender adds', () => {
    const { body } = nudgeLetter(MATTER, { ...TO, language: 'nn', today: '2026-12-07', line: 'Ring meg.' })
    expect(JSON.stringify(body)).toContain('Fristen var 4. desember, men det er framleis nyttig')
    expect(body[2]).toEqual({ kind: 'quote', text: 'Ring meg.', by: 'Ola Li' })
  })
})
