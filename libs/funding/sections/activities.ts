import type { Localised } from '../../platform/i18n'
import type { PublishedPart } from '../indicators/published'
import type { Section } from './section'
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
  none: {
    nb: 'Det er ikke kalt inn til noen samling i tilskuddsperioden ennå.',
    nn: 'Det er ikkje kalla inn til noka samling i tilskotsperioden enno.',
    en: 'No gathering has been called in the period of the grant yet.',
  },
} satisfies Record<string, Localised>

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
    ],
    figures: [],
    tables: parts.length > 0 ? [table] : [],
  }
}

function when(teller: Teller, { from, to }: PublishedPart): string {
  if (!from || !to) return ''
  return from === to ? teller.day(from) : teller.period(from, to)
}
