import type { Localised } from '../../platform/i18n'
import type { Indicator, Measured } from '../indicators/indicator'
import { compose } from '../sections/compose'
import type { Frame, Seal } from '../sections/frame'
import type { Section } from '../sections/section'
import { canonical, sha256 } from './canonical'

/** What a report said when it was frozen, and says for ever: figures and sentences, all of it public. */
export interface Snapshot extends Frame, Seal {
  /**
   * Rises when the shape of this form changes; old ones stay as they are. The second has narratives and definitions; the
   * third has the words of each definition, and its `countedSha256` is of how many rows each line counts and their checksum, before it was of their ids.
   */
  readonly form: 1 | 2 | 3
  /** True where people and figures are invented; every file says so. */
  readonly demo: boolean
  /** Where the code of the report can be checked, such as `https://…/sjekk`; without it files carry the code alone. */
  readonly checkAt?: string | undefined
  /** Checksum of how each indicator was defined and read, by its key: a changed one tells that two reports differ in it. */
  readonly definitions?: Readonly<Record<string, string>>
  /** What each figure counted, in words, from the third form on: it is explained as it was counted, whatever is counted later. */
  readonly defined?: Readonly<Record<string, Localised>>
  readonly sections: readonly Section[]
}

/** A snapshot with the checksum of its canonical form; what every file is made of. */
export interface Frozen {
  readonly snapshot: Snapshot
  readonly sha256: string
}

/** A text and its checksum. */
export interface Sealed {
  readonly text: string
  readonly sha256: string
}

/**
 * How many rows stand behind each figure and their checksum, by indicator and line. The ids themselves are kept as rows,
 * however many they are; what ties them to the report is the checksum of this.
 */
export function sealCounted(measured: readonly Measured[]): Sealed {
  return sealed(Object.fromEntries(measured.map(({ indicator, counted }) => [indicator.key, counted ?? {}])))
}

/** What is sealed beside the frame. */
interface Sealing {
  readonly demo: boolean
  readonly checkAt: string | undefined
  readonly measured: readonly Measured[]
}

/** Puts a frame into sentences and seals both together. */
export function sealSnapshot(frame: Frame, seal: Seal, { demo, checkAt, measured }: Sealing): Sealed {
  const definitions = Object.fromEntries(
    measured.map(({ indicator }) => [indicator.key, definitionVersion(indicator)]),
  )
  const defined = Object.fromEntries(
    measured.map(({ indicator: { key, definition } }) => [key, wordsOf(definition)]),
  )
  const snapshot: Snapshot = {
    ...frame,
    ...seal,
    form: 3,
    demo,
    checkAt,
    definitions,
    defined,
    sections: compose(frame, seal),
  }
  return sealed(snapshot)
}

/**
 * Tells one way of counting from another: the words in all languages, the unit, the days that count, and the statement.
 * Where another noun counts, the words alone tell.
 */
export function definitionVersion({ definition, unit, period, statement }: Indicator): string {
  return sealed({ definition: wordsOf(definition), unit, period, statement: statement?.text ?? null }).sha256
}

function wordsOf({ nb, nn, en }: Localised): Localised {
  return { nb, nn, en }
}

function sealed(value: unknown): Sealed {
  const text = canonical(value)
  return { text, sha256: sha256(text) }
}
