import type { Language } from '../i18n'

/** What a document says, without a word about how it looks. All texts are plain text, never markup. */
export interface PrintedDocument {
  readonly language: Language
  readonly title: string
  readonly subtitle?: string
  /** The organisation that answers for the document; never a person. */
  readonly author: string
  /** Two or three sentences for catalogues and screen readers. */
  readonly description: string
  /** The instant that the document shows as its creation; the same input gives the same bytes. */
  readonly issuedAt: Date
  /** A sentence that must not be overlooked, printed on the title page. */
  readonly notice?: string
  /** What a reader can check the document by. */
  readonly seal?: Seal
  /** Facts on the title page, in order. */
  readonly facts: readonly Fact[]
  readonly sections: readonly Section[]
}

export interface Fact {
  readonly label: string
  readonly text: string
}

/** A code that stands on every page, and what it is good for. */
export interface Seal {
  /** What the code is called, such as "Kontrollkode". */
  readonly label: string
  readonly code: string
  /** A sentence beside it: what can be found out with the code. */
  readonly text: string
  /** The web page that tells it; printed, linked, and drawn as a QR code. */
  readonly address?: string
  /** What a reader who does not see the QR code is told. */
  readonly alternative: string
}

export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

export type Block = Heading | Paragraph | Listing | Figures | Table | Bars | Notice

/** A heading below the section's own. */
export interface Heading {
  readonly kind: 'heading'
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
}

export interface Listing {
  readonly kind: 'list'
  readonly items: readonly string[]
}

/** Key figures: what is counted, the value as it is written, and where the reader finds more. */
export interface Figures {
  readonly kind: 'figures'
  readonly items: readonly { readonly label: string; readonly value: string; readonly note?: string }[]
}

/**
 * A data table. The first column names its row; numeric columns are right-aligned with tabular figures.
 * Where figures are compared by their ends, `decimals` gives all of a column as many; without it a number has one
 * when it is not whole.
 */
export interface Table {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** A last row that sums the others; set apart from them. */
  readonly total?: readonly Cell[]
}

export interface Column {
  readonly title: string
  readonly numeric: boolean
  readonly decimals?: number
}

/** A number is written in the document's language; null is a value that does not exist and stays empty. */
export type Cell = string | number | null

/** A bar chart of shares or amounts. The reader who does not see it gets `alternative` instead. */
export interface Bars {
  readonly kind: 'bars'
  readonly caption: string
  readonly alternative: string
  /** The value at which a bar is as long as it can be; must be above zero. */
  readonly full: number
  /** A value that the bars are compared with, drawn as a line across each of them. */
  readonly mark?: number
  readonly bars: readonly { readonly label: string; readonly value: number; readonly text: string }[]
}

/** A sentence set apart: a reservation, or what is not yet known. */
export interface Notice {
  readonly kind: 'notice'
  readonly text: string
}
