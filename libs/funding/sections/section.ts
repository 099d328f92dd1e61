import type { Unit } from '../indicators/indicator'

/** A figure with what it means, in one language. */
export interface Figure {
  readonly key: string
  readonly label: string
  /** Null when it is not shown or not recorded; `text` says which. */
  readonly value: number | null
  readonly unit: Unit
  readonly text: string
  /** What a share is a share of, in words; null when it is none. */
  readonly note: string | null
  readonly definition: string
}

export interface SectionTable {
  readonly key: string
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** Whether the last row sums the others. */
  readonly summed: boolean
}

export interface Column {
  readonly key: string
  readonly title: string
  readonly numeric: boolean
}

/** One section of a report, as it is read on the screen and in every file. */
export interface Section {
  readonly key: string
  readonly title: string
  readonly paragraphs: readonly string[]
  /** How many of the first paragraphs people wrote; the others are told from the figures. */
  readonly written?: number
  readonly figures: readonly Figure[]
  readonly tables: readonly SectionTable[]
}
