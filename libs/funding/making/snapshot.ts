import type { Measured } from '../indicators/indicator'
import { compose } from '../sections/compose'
import type { Frame } from '../sections/frame'
import type { Section } from '../sections/section'
import { canonical, sha256 } from './canonical'

/** What a report said when it was frozen, and says for ever: figures and sentences, all of it public. */
export interface Snapshot extends Frame {
  /** Rises when the shape of this form changes; old ones stay as they are. */
  readonly form: 1
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

/** The rows behind each figure, by indicator and line; never published. */
export function sealCounted(measured: readonly Measured[]): Sealed {
  const lines = measured.map(({ indicator, parts }) => [
    indicator.key,
    Object.fromEntries(
      parts.map(({ key, counted, baseCounted }) => [key ?? 'all', { value: counted, base: baseCounted }]),
    ),
  ])
  return sealed(Object.fromEntries(lines))
}

/** Puts a frame into sentences and seals both together. */
export function sealSnapshot(frame: Frame): Sealed {
  const snapshot: Snapshot = { ...frame, form: 1, sections: compose(frame) }
  return sealed(snapshot)
}

function sealed(value: unknown): Sealed {
  const text = canonical(value)
  return { text, sha256: sha256(text) }
}
