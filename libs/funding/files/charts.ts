import type { Block } from '../../platform/documents'
import type { Localised } from '../../platform/i18n'
import { goalUnits } from '../grant-words'
import { percentOf } from '../indicators/indicator'
import type { Frozen } from '../making/snapshot'
import { Teller } from '../sections/teller'
import { words } from '../sections/words'

const texts = {
  goals: { nb: 'Resultat i prosent av kravet', nn: 'Resultat i prosent av kravet', en: 'Results as a percentage of the target' },
  against: { nb: '{percent} ({actual} av {target} {unit})', nn: '{percent} ({actual} av {target} {unit})', en: '{percent} ({actual} of {target} {unit})' },
  financing: { nb: 'Hvem som betaler for prosjektet', nn: 'Kven som betaler for prosjektet', en: 'Who pays for the project' },
} satisfies Record<string, Localised> // prettier-ignore

type Bar = Extract<Block, { kind: 'bars' }>['bars'][number]

/** One bar alone compares nothing. */
const FEWEST = 2
const WHOLE = 100

/** The bars that stand below the tables of a section; each says in words what it shows. */
export function chartsOf(frozen: Frozen, section: string): Block[] {
  const teller = new Teller(frozen.snapshot)
  switch (section) {
    case 'goals':
      return chart(teller, texts.goals, WHOLE, goalBars(teller))
    case 'participation':
      return chart(teller, words.attendanceBars, WHOLE, attendanceBars(teller))
    case 'accounts': {
      const bars = financingBars(teller)
      return chart(teller, texts.financing, Math.max(1, ...bars.map(({ value }) => value)), bars)
    }
    default:
      return []
  }
}

function chart(teller: Teller, caption: Localised, full: number, bars: readonly Bar[]): Block[] {
  if (bars.length < FEWEST) return []
  const alternative = bars.map(({ label, text }) => `${label}: ${text}.`).join(' ')
  return [{ kind: 'bars', caption: teller.say(caption), alternative, full, bars }]
}

/** Goals that something measures; a bar ends where the target is reached. */
function goalBars(teller: Teller): Bar[] {
  return teller.frame.goals.flatMap(({ title, actual, target, unit }) => {
    const percent = percentOf(actual, target)
    if (actual === null || percent === null) return []
    const told = {
      actual: teller.number(actual),
      target: teller.number(target),
      unit: teller.say(goalUnits[unit]),
    }
    const text = teller.say(texts.against, { ...told, percent: teller.percent(percent) })
    return [{ label: teller.say(title), value: percent, text }]
  })
}

/** Nothing where a module has no figure: a bar that is missing would say what the table does not. */
function attendanceBars(teller: Teller): Bar[] {
  const parts = teller.parts('attendance.by-module')
  if (parts.some(({ percent }) => percent === null)) return []
  return parts.map((part) => ({
    label: teller.module(part),
    value: part.percent ?? 0,
    text: teller.percent(part.percent ?? 0),
  }))
}

function financingBars(teller: Teller): Bar[] {
  return teller
    .parts('financing')
    .flatMap(({ title, value }) =>
      title === null || value === null || value < 0
        ? []
        : [{ label: teller.say(title), value, text: teller.kroner(value) }],
    )
}
