import type { Block } from '../../platform/documents'
import type { Localised } from '../../platform/i18n'
import { percentOf } from '../indicators/indicator'
import type { Frozen } from '../making/snapshot'
import { Teller } from '../sections/teller'
import { words } from '../sections/words'

const texts = {
  goals: {
    nb: 'Resultat i prosent av kravet. Streken viser kravet',
    nn: 'Resultat i prosent av kravet. Streken viser kravet',
    en: 'Results as a percentage of the target. The line shows the target',
  },
  of: {
    nb: '{percent} av kravet',
    nn: '{percent} av kravet',
    en: '{percent} of the target',
  },
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
      return chart(teller, texts.goals, goalBars(teller), { least: WHOLE, mark: WHOLE })
    case 'participation':
      return chart(teller, words.attendanceBars, attendanceBars(teller), { least: WHOLE })
    case 'accounts':
      return chart(teller, texts.financing, financingBars(teller), { least: 1 })
    default:
      return []
  }
}

interface Scale {
  /** A bar is as long as it can be at this value, or at the longest of them where one is longer. */
  readonly least: number
  /** What they are compared with. */
  readonly mark?: number
}

function chart(teller: Teller, caption: Localised, bars: readonly Bar[], { least, ...mark }: Scale): Block[] {
  if (bars.length < FEWEST) return []
  const full = Math.max(least, ...bars.map(({ value }) => value))
  const alternative = bars.map(({ label, text }) => `${label}: ${text}.`).join(' ')
  return [{ kind: 'bars', caption: teller.say(caption), alternative, full, ...mark, bars }]
}

/** Goals that something measures. */
function goalBars(teller: Teller): Bar[] {
  return teller.frame.goals.flatMap(({ title, actual, target }) => {
    const percent = percentOf(actual, target)
    if (percent === null || percent < 0) return []
    const text = teller.say(texts.of, { percent: teller.percent(percent) })
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
