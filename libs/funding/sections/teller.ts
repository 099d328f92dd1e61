import { formatDay, formatKroner, formatNumber } from '../../platform/documents'
import type { Language, Localised } from '../../platform/i18n'
import { fill } from '../grant-words'
import type { Unit } from '../indicators/indicator'
import { indicators } from '../indicators/indicators'
import type { PublishedPart } from '../indicators/published'
import type { Frame } from './frame'
import type { Figure, SectionTable } from './section'
import { counties, unitWords, words } from './words'

const NOTHING: PublishedPart = {
  key: null,
  title: null,
  value: null,
  base: null,
  percent: null,
  withheld: false,
}

/** Tells a frame in its language: the same figure in the same words wherever it stands. */
export class Teller {
  readonly language: Language

  constructor(readonly frame: Frame) {
    this.language = frame.report.language
  }

  say(text: Localised, values: Readonly<Record<string, string | number>> = {}): string {
    return fill(text[this.language], values)
  }

  day(day: string): string {
    return formatDay(day, this.language)
  }

  /** "21.08.2023 til 24.08.2023". */
  period(from: string, to: string): string {
    return this.say(words.period, { from: this.day(from), to: this.day(to) })
  }

  kroner(amount: number): string {
    return formatKroner(amount, this.language)
  }

  number(value: number): string {
    return formatNumber(value, this.language)
  }

  /** "28 kommuner", "1 kommune". */
  count(value: number, unit: Unit): string {
    return `${this.number(value)} ${this.noun(value, unit)}`
  }

  /** "kommuner", "kommune". */
  noun(value: number, unit: Unit): string {
    return this.say(unitWords[unit][value === 1 ? 'one' : 'many'])
  }

  /** "27 av 28 kommuner". */
  share({ value, base }: PublishedPart, unit: Unit): string {
    return `${this.number(value ?? 0)} ${this.say(words.of)} ${this.count(base ?? 0, unit)}`
  }

  /** In groups that can be compared by eye. */
  checksum(sha256: string): string {
    return sha256.match(/.{1,8}/g)?.join(' ') ?? ''
  }

  percent(value: number): string {
    return this.say(words.percent, { n: this.number(value) })
  }

  parts(key: string): readonly PublishedPart[] {
    return this.frame.indicators.find((one) => one.key === key)?.parts ?? []
  }

  whole(key: string): PublishedPart {
    return this.parts(key)[0] ?? NOTHING
  }

  /** An indicator that is one number, with its definition. Attendance is told as a percentage. */
  figure(key: string): Figure {
    const { label, definition, unit } = this.known(key)
    const part = this.whole(key)
    const told = { key, label: this.say(label), definition: this.say(definition) }
    if (part.withheld) return { ...told, value: null, unit, text: this.say(words.withheld), note: null }
    if (unit === 'places' && part.percent !== null) {
      const [text, note] = [this.percent(part.percent), this.share(part, unit)]
      return { ...told, value: part.percent, unit: 'percent', text, note }
    }
    return { ...told, value: part.value, unit, text: this.valueOf(part, unit), note: null }
  }

  label(key: string): string {
    return this.say(this.known(key).label)
  }

  definition(key: string): string {
    return this.say(this.known(key).definition)
  }

  module({ key, title }: PublishedPart): string {
    return `${this.say(words.module)} ${key}: ${title ? this.say(title) : ''}`
  }

  county(number: string): string {
    return counties[number] ?? number
  }

  /** A cell for a value that may be withheld. */
  cell(part: PublishedPart, value: number | null): string | number | null {
    return part.withheld ? this.say(words.withheldShort) : value
  }

  table(
    key: string,
    caption: string,
    columns: readonly { key: string; title: Localised; numeric?: boolean }[],
    rows: SectionTable['rows'],
  ): SectionTable {
    const headed = columns.map((one) => ({
      key: one.key,
      title: this.say(one.title),
      numeric: one.numeric ?? false,
    }))
    return { key, caption, columns: headed, rows, summed: false }
  }

  private valueOf({ value, base }: PublishedPart, unit: Unit): string {
    if (value === null) return this.say(words.notRecorded)
    if (unit === 'kroner') return this.kroner(value)
    return base === null
      ? this.number(value)
      : `${this.number(value)} ${this.say(words.of)} ${this.number(base)}`
  }

  private known(key: string): (typeof indicators)[number] {
    const found = indicators.find((one) => one.key === key)
    if (!found) throw new Error(`There is no indicator ${key}`)
    return found
  }
}
