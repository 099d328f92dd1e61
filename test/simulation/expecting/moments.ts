import { dayOf, daysAfter, daysBetween, osloInstant, type Day } from './calendar'
import { Reckoning } from './expectation'
import { HOURS, type Story } from '../story'

/** Days from a gathering on which some rule names somebody, the due day of the postwork and what follows it included. */
const RULE_DAYS = [-30, -14, -3, -1, 1, 14, 28, 35, 42, 49]
/** The nights on which summer time ends and begins, the year's last and first hours, and the day that comes in leap years. */
const NIGHTS = [
  '2027-10-31T00:30:00Z',
  '2027-10-31T01:30:00Z',
  '2027-12-31T22:55:00Z',
  '2027-12-31T23:05:00Z',
  '2028-02-28T23:30:00Z',
  '2028-03-26T00:30:00Z',
  '2028-03-26T01:30:00Z',
  '2028-05-17T10:00:00Z',
].map((instant) => new Date(instant))

/** What cannot wait goes at seven, what can at eight or when people want it. */
const TIMES = ['07:00', '08:00', ...HOURS.map((hour) => `${String(hour).padStart(2, '0')}:00`)]

/**
 * When the clock of the simulation stops: each morning on which a rule names a day, quiet or not; whenever the reckoning
 * has a mail; minutes after each turn of events; and nights on which nothing may go.
 */
export function momentsOf(story: Story): readonly Date[] {
  const turns = story.events.filter(({ kind }) => TURNS.has(kind)).map(({ at }) => at)
  const afterTurns = turns.map((at) => new Date(at.getTime() + 5 * 60_000))
  const all = daysBetween(story.from, story.to).flatMap((day) => TIMES.map((time) => osloInstant(day, time)))
  const { busy } = Reckoning.of(story, inOrder([...all, ...afterTurns]), new Set())
  const mornings = [...ruleDays(story), ...turns.map(dayOf)].map((day) => osloInstant(day, '08:00'))
  return inOrder([...[...busy.keys()].map((time) => new Date(time)), ...mornings, ...afterTurns, ...NIGHTS])
}

function inOrder(instants: readonly Date[]): Date[] {
  const each = new Map(instants.map((instant) => [instant.getTime(), instant]))
  return [...each.values()].sort((a, b) => a.getTime() - b.getTime())
}

export const TURNS = new Set(['joins', 'moved', 'cancelled', 'called', 'catches-up', 'hand-over'])

function ruleDays({ gatherings, events }: Story): Day[] {
  const later = events.flatMap((event) =>
    event.kind === 'moved' ? [event.to] : event.kind === 'called' ? [event.gathering] : [],
  )
  return [...gatherings, ...later].flatMap(({ held }) => RULE_DAYS.map((days) => daysAfter(held, days)))
}
