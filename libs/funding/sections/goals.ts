import type { Localised } from '../../platform/i18n'
import { goalUnits } from '../grant-words'
import type { FrameGoal } from './frame'
import type { Section } from './section'
import { goalsSentence } from './summary'
import type { Teller } from './teller'

const texts = {
  title: { nb: 'Mål og måloppnåelse', nn: 'Mål og måloppnåing', en: 'Goals and attainment' },
  caption: { nb: 'Mål, krav og resultat', nn: 'Mål, krav og resultat', en: 'Goals, targets and results' },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  target: { nb: 'Krav', nn: 'Krav', en: 'Target' },
  actual: { nb: 'Resultat', nn: 'Resultat', en: 'Result' },
  state: { nb: 'Status', nn: 'Status', en: 'State' },
  met: { nb: 'Nådd', nn: 'Nådd', en: 'Met' },
  unmet: { nb: 'Ikke nådd ennå', nn: 'Ikkje nådd enno', en: 'Not met yet' },
  missed: { nb: 'Ikke nådd', nn: 'Ikkje nådd', en: 'Not met' },
  later: { nb: 'Måles i sluttrapporten', nn: 'Blir målt i sluttrapporten', en: 'Measured in the final report' },
  none: { nb: 'Ingen tall er ført', nn: 'Ingen tal er førte', en: 'No figures are recorded' },
  unknown: {
    nb: 'Mål uten resultat har ingen registrerte tall bak seg, og er ikke anslått.',
    nn: 'Mål utan resultat har ingen registrerte tal bak seg, og er ikkje anslegne.',
    en: 'Goals without a result have no recorded figures behind them, and have not been estimated.',
  },
} satisfies Record<string, Localised> // prettier-ignore

/** Each goal of the grant with its target and what has been reached; what nothing measures is never a number. */
export function goalsSection(teller: Teller): Section {
  const { goals } = teller.frame
  const columns = [
    { key: 'goal', title: texts.goal },
    { key: 'target', title: texts.target },
    { key: 'actual', title: texts.actual },
    { key: 'state', title: texts.state },
  ]
  const rows = goals.map((goal) => [
    teller.say(goal.title),
    amount(teller, goal, goal.target),
    result(teller, goal),
    state(teller, goal),
  ])
  const unknown = goals.some(({ met }) => met === null) ? [teller.say(texts.unknown)] : []
  return {
    key: 'goals',
    title: teller.say(texts.title),
    paragraphs: [goalsSentence(teller), ...unknown],
    figures: [],
    tables: [teller.table('goals', teller.say(texts.caption), columns, rows)],
  }
}

function amount(teller: Teller, { unit }: FrameGoal, value: number): string {
  return `${teller.number(value)} ${teller.say(goalUnits[unit])}`
}

/** The target beside it says what is counted. */
function result(teller: Teller, { actual, unit }: FrameGoal): string {
  if (actual === null) return '–'
  return unit === 'percent' ? teller.percent(actual) : teller.number(actual)
}

function state(teller: Teller, { met }: FrameGoal): string {
  const last = teller.frame.report.kind === 'final'
  if (met === null) return teller.say(last ? texts.none : texts.later)
  if (met) return teller.say(texts.met)
  return teller.say(last ? texts.missed : texts.unmet)
}
