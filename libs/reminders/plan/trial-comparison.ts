import { longDay, message, type Language, type Localised } from '../../platform/i18n'
import { daysLater } from '../due/allowed-days'
import type { Planned } from './planning.service'
import type { TrialPerson, TrialView, TrialWeek } from './trial.dto'

const LISTED = 100

/** Two plans of the same groups, and what the second has more or less than the first. */
export function comparePlans(
  before: readonly Planned[],
  after: readonly Planned[],
  { language, today }: { language: Language; today: string },
): TrialView {
  const [was, will] = [mailsByPerson(before), mailsByPerson(after)]
  const touched = [...new Set([...was.keys(), ...will.keys()])].flatMap((id) =>
    difference(was.get(id), will.get(id)),
  )
  touched.sort(
    (a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.first < b.first ? -1 : 1),
  )
  const more = touched.filter((one) => one.after > one.before)
  const fewer = touched.filter((one) => one.after < one.before)
  const counts = {
    morePeople: more.length,
    moreMails: sum(more.map((one) => one.after - one.before)),
    fewerPeople: fewer.length,
    fewerMails: sum(fewer.map((one) => one.before - one.after)),
    otherPeople: touched.length - more.length - fewer.length,
    first: touched.map((one) => one.first).sort()[0] ?? null,
  }
  return {
    ...counts,
    sentence: sentence(counts, language),
    weeks: weeks(was, will, today),
    people: touched.slice(0, LISTED),
    unlisted: Math.max(0, touched.length - LISTED),
  }
}

interface PersonMails {
  readonly person: { readonly id: string; readonly name: string }
  readonly group: { readonly id: string; readonly name: string } | null
  /** The day of each mail with what is in it, in the order of their days. */
  readonly mails: Map<string, { day: string; idents: string[] }>
}

function mailsByPerson(plan: readonly Planned[]): Map<string, PersonMails> {
  const people = new Map<string, PersonMails>()
  for (const { row, goesOn, mail, withheld } of plan) {
    if (withheld) continue
    const own: PersonMails = people.get(row.person.id) ?? {
      person: row.person,
      group: row.group,
      mails: new Map<string, { day: string; idents: string[] }>(),
    }
    people.set(row.person.id, own)
    const one = own.mails.get(mail) ?? { day: goesOn, idents: [] }
    own.mails.set(mail, one)
    one.idents.push(`${row.ruleKey} ${row.subjectId}`)
  }
  return people
}

function difference(was: PersonMails | undefined, will: PersonMails | undefined): TrialPerson[] {
  const known = will ?? was
  const [told, now] = [days(was), days(will)]
  const first = [
    ...[...told].filter((one) => !now.has(one)),
    ...[...now].filter((one) => !told.has(one)),
  ].sort()[0]
  if (!known || first === undefined) return []
  const { person, group } = known
  return [
    { person, group, before: was?.mails.size ?? 0, after: will?.mails.size ?? 0, first: first.slice(0, 10) },
  ]
}

/** Each mail as its day and what it brings, so that two of them can be told apart. */
function days(own: PersonMails | undefined): Set<string> {
  return new Set(
    [...(own?.mails.values() ?? [])].map(({ day, idents }) => `${day} ${[...idents].sort().join()}`),
  )
}

function weeks(was: Map<string, PersonMails>, will: Map<string, PersonMails>, today: string): TrialWeek[] {
  const [before, after] = [byWeek(was), byWeek(will)]
  const mondays = [...before.keys(), ...after.keys()].sort()
  const last = mondays.at(-1)
  const found: TrialWeek[] = []
  for (let from = mondayOf(today); last !== undefined && from <= last; from = daysLater(from, 7)) {
    found.push({ from, before: before.get(from) ?? 0, after: after.get(from) ?? 0 })
  }
  return found
}

function byWeek(people: Map<string, PersonMails>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { mails } of people.values()) {
    for (const { day } of mails.values()) counts.set(mondayOf(day), (counts.get(mondayOf(day)) ?? 0) + 1)
  }
  return counts
}

function mondayOf(day: string): string {
  return daysLater(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

const MORE: Localised = {
  nb: '{people, plural, one {# person} other {# personer}} får til sammen {mails, plural, one {# e-post} other {# e-poster}} mer',
  nn: '{people, plural, one {# person} other {# personar}} får til saman {mails, plural, one {# e-post} other {# e-postar}} meir',
  en: '{people, plural, one {# person gets} other {# people get}} {mails, plural, one {# mail} other {# mails}} more in all',
}
const FEWER: Localised = {
  nb: '{people, plural, one {# person} other {# personer}} får til sammen {mails, plural, one {# e-post} other {# e-poster}} mindre',
  nn: '{people, plural, one {# person} other {# personar}} får til saman {mails, plural, one {# e-post} other {# e-postar}} mindre',
  en: '{people, plural, one {# person gets} other {# people get}} {mails, plural, one {# mail} other {# mails}} less in all',
}
const OTHER: Localised = {
  nb: '{people, plural, one {# person} other {# personer}} får like mange, men på andre dager eller med annet innhold',
  nn: '{people, plural, one {# person} other {# personar}} får like mange, men på andre dagar eller med anna innhald',
  en: '{people, plural, one {# person gets} other {# people get}} as many, but on other days or with other content',
}
const FIRST: Localised = {
  nb: 'Første gang {day}.',
  nn: 'Første gong {day}.',
  en: 'The first time on {day}.',
}
const NOTHING: Localised = {
  nb: 'Endringen får ingen følger for dem som er med nå.',
  nn: 'Endringa får ingen følgjer for dei som er med no.',
  en: 'The change makes no difference to those who take part now.',
}

type Counts = Pick<
  TrialView,
  'morePeople' | 'moreMails' | 'fewerPeople' | 'fewerMails' | 'otherPeople' | 'first'
>

function sentence(counts: Counts, language: Language): string {
  const { morePeople, moreMails, fewerPeople, fewerMails, otherPeople, first } = counts
  if (first === null) return NOTHING[language]
  const parts = [
    ...(morePeople > 0 ? [message(MORE[language], { people: morePeople, mails: moreMails })] : []),
    ...(fewerPeople > 0 ? [message(FEWER[language], { people: fewerPeople, mails: fewerMails })] : []),
    ...(otherPeople > 0 ? [message(OTHER[language], { people: otherPeople })] : []),
  ]
  return `${parts.join('; ')}. ${message(FIRST[language], { day: longDay(first, language) })}`
}
