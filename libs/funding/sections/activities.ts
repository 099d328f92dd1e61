import type { Localised } from '../../platform/i18n'
import type { PublishedPart } from '../indicators/published'
import type { Section, SectionTable } from './section'
import { gatheringsSentence } from './summary'
import type { Teller } from './teller'
import { words } from './words'

const texts = {
  title: { nb: 'Aktiviteter og milepæler', nn: 'Aktivitetar og milepælar', en: 'Activities and milestones' },
  lead: {
    nb: 'Hver kjernemodul har en samling. Samlingen holdes over flere dager, én for hver pulje av ledergrupper.',
    nn: 'Kvar kjernemodul har ei samling. Samlinga blir halden over fleire dagar, éin for kvar pulje av leiargrupper.',
    en: 'Each core module has a gathering. It is held on several days, one for each batch of leader groups.',
  },
  caption: {
    nb: 'Samlinger per modul, planlagt og holdt',
    nn: 'Samlingar per modul, planlagde og haldne',
    en: 'Gatherings per module, planned and held',
  },
  when: { nb: 'Tidsrom', nn: 'Tidsrom', en: 'When' },
  planned: { nb: 'Planlagt', nn: 'Planlagde', en: 'Planned' },
  held: { nb: 'Holdt', nn: 'Haldne', en: 'Held' },
  milestones: { nb: 'Milepæler, planlagt og nådd', nn: 'Milepælar, planlagde og nådde', en: 'Milestones, planned and reached' },
  milestone: { nb: 'Milepæl', nn: 'Milepæl', en: 'Milestone' },
  plannedOn: { nb: 'Planlagt', nn: 'Planlagd', en: 'Planned' },
  reachedOn: { nb: 'Nådd', nn: 'Nådd', en: 'Reached' },
  notReached: { nb: 'Ikke nådd ennå', nn: 'Ikkje nådd enno', en: 'Not reached yet' },
  reached: {
    nb: '{reached} av {all} milepæler er nådd.',
    nn: '{reached} av {all} milepælar er nådde.',
    en: '{reached} of {all} milestones are reached.',
  },
  none: {
    nb: 'Det er ikke kalt inn til noen samling i tilskuddsperioden ennå.',
    nn: 'Det er ikkje kalla inn til noka samling i tilskotsperioden enno.',
    en: 'No gathering has been called in the period of the grant yet.',
  },
} satisfies Record<string, Localised> // prettier-ignore

/** What was planned, and what was held. */
export function activitiesSection(teller: Teller): Section {
  const parts = teller.parts('gatherings.by-module')
  const columns = [
    { key: 'module', title: words.moduleColumn },
    { key: 'when', title: texts.when },
    { key: 'planned', title: texts.planned, numeric: true },
    { key: 'held', title: texts.held, numeric: true },
  ]
  const rows = parts.map((part) => [teller.module(part), when(teller, part), part.base, part.value])
  const table = teller.table('gatherings', teller.say(texts.caption), columns, rows)
  return {
    key: 'activities',
    title: teller.say(texts.title),
    paragraphs: [
      teller.say(texts.lead),
      parts.length > 0 ? gatheringsSentence(teller) : teller.say(texts.none),
      ...milestoneSentence(teller),
    ],
    figures: [],
    tables: [...(parts.length > 0 ? [table] : []), ...milestoneTable(teller)],
  }
}

function when(teller: Teller, { from, to }: PublishedPart): string {
  if (!from || !to) return ''
  return from === to ? teller.day(from) : teller.period(from, to)
}

function milestoneSentence(teller: Teller): string[] {
  const all = teller.parts('milestones')
  const reached = all.filter(({ to }) => to).length
  return all.length > 0 ? [teller.say(texts.reached, { reached, all: all.length })] : []
}

function milestoneTable(teller: Teller): SectionTable[] {
  const parts = teller.parts('milestones')
  if (parts.length === 0) return []
  const columns = [
    { key: 'milestone', title: texts.milestone },
    { key: 'planned', title: texts.plannedOn },
    { key: 'reached', title: texts.reachedOn },
  ]
  const rows = parts.map(({ title, from, to }) => [
    title ? teller.say(title) : '',
    from ? teller.day(from) : '',
    to ? teller.day(to) : teller.say(texts.notReached),
  ])
  return [teller.table('milestones', teller.say(texts.milestones), columns, rows)]
}
