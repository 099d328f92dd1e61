import type { Localised } from '../../platform/i18n'
import type { Section } from './section'
import type { Teller } from './teller'

const texts = {
  title: { nb: 'Sammendrag', nn: 'Samandrag', en: 'Summary' },
  completed: {
    nb: '{share} har fullført alle kjernemodulene per {day}.',
    nn: '{share} har fullført alle kjernemodulane per {day}.',
    en: '{share} had completed all core modules by {day}.',
  },
  people: {
    nb: 'Det deltar {people}, fordelt på {groups}.',
    nn: 'Det deltek {people}, fordelte på {groups}.',
    en: '{people} take part, in {groups}.',
  },
  gatherings: {
    nb: '{held} av {planned} planlagte {gatherings} er holdt.',
    nn: '{held} av {planned} planlagde {gatherings} er haldne.',
    en: '{held} of {planned} planned {gatherings} have been held.',
  },
  attendance: {
    nb: 'Oppmøtet er {percent}: {share} var fylt.',
    nn: 'Oppmøtet er {percent}: {share} var fylte.',
    en: 'Attendance is {percent}: {share} were filled.',
  },
  met: {
    nb: '{met} av {all} mål er nådd.',
    nn: '{met} av {all} mål er nådde.',
    en: '{met} of {all} goals are met.',
  },
  unmet: {
    nb: '{n} mål er målt og ikke nådd ennå.',
    nn: '{n} mål er målt og ikkje nådd enno.',
    en: '{n} measured and not met yet.',
  },
  later: {
    nb: '{n} mål måles i sluttrapporten.',
    nn: '{n} mål blir målte i sluttrapporten.',
    en: '{n} will be measured in the final report.',
  },
  unrecorded: {
    nb: '{n} mål har ingen registrerte tall.',
    nn: '{n} mål har ingen registrerte tal.',
    en: '{n} have no recorded figures.',
  },
  money: {
    nb: 'Tilskuddet er {granted} av et samlet budsjett på {budget}.',
    nn: 'Tilskotet er {granted} av eit samla budsjett på {budget}.',
    en: 'The grant is {granted} of a total budget of {budget}.',
  },
} satisfies Record<string, Localised>

const KEY_FIGURES = [
  'municipalities.taking-part',
  'municipalities.completed',
  'people.taking-part',
  'attendance.total',
]

/** The report in a few sentences: what a reader with one minute must know. */
export function summarySection(teller: Teller): Section {
  const { frame } = teller
  const budget = sum(teller, 'budget')
  const money = { granted: teller.kroner(frame.grant.granted), budget: teller.kroner(budget) }
  return {
    key: 'summary',
    title: teller.say(texts.title),
    paragraphs: [
      [completedSentence(teller), peopleSentence(teller)].filter(Boolean).join(' '),
      [gatheringsSentence(teller), attendanceSentence(teller)].filter(Boolean).join(' '),
      [goalsSentence(teller), teller.say(texts.money, money)].join(' '),
    ].filter(Boolean),
    figures: KEY_FIGURES.map((key) => teller.figure(key)),
    tables: [],
  }
}

export function completedSentence(teller: Teller): string {
  const share = teller.share(teller.whole('municipalities.completed'), 'municipalities')
  return teller.say(texts.completed, { share, day: teller.day(teller.frame.asOf) })
}

export function peopleSentence(teller: Teller): string {
  const { value } = teller.whole('people.taking-part')
  const groups = teller.whole('groups.taking-part').value ?? 0
  if (value === null) return ''
  return teller.say(texts.people, {
    people: teller.count(value, 'people'),
    groups: teller.count(groups, 'groups'),
  })
}

export function gatheringsSentence(teller: Teller): string {
  const parts = teller.parts('gatherings.by-module')
  const held = parts.reduce((all, { value }) => all + (value ?? 0), 0)
  const planned = parts.reduce((all, { base }) => all + (base ?? 0), 0)
  return teller.say(texts.gatherings, {
    held: teller.number(held),
    planned: teller.number(planned),
    gatherings: teller.noun(planned, 'gatherings'),
  })
}

/** Empty while no gathering was held, or where too few were there for a figure. */
export function attendanceSentence(teller: Teller): string {
  const whole = teller.whole('attendance.total')
  if (whole.percent === null) return ''
  return teller.say(texts.attendance, {
    percent: teller.percent(whole.percent),
    share: teller.share(whole, 'places'),
  })
}

export function goalsSentence(teller: Teller): string {
  const { goals, report } = teller.frame
  const unmet = goals.filter((goal) => goal.met === false).length
  const unknown = goals.filter((goal) => goal.met === null).length
  const later = report.kind === 'final' ? texts.unrecorded : texts.later
  return [
    teller.say(texts.met, { met: goals.length - unmet - unknown, all: goals.length }),
    unmet > 0 ? teller.say(texts.unmet, { n: unmet }) : '',
    unknown > 0 ? teller.say(later, { n: unknown }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Kroner of every line of an indicator. */
export function sum(teller: Teller, key: string): number {
  return teller.parts(key).reduce((all, { value }) => all + (value ?? 0), 0)
}
