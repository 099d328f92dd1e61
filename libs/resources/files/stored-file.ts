import type { ResourceKind } from './resource-kinds'

/** A file with its content, to be handed out. */
export interface StoredFile {
  readonly fileName: string
  readonly kind: ResourceKind
  /** SHA-256 of the content, in hex. */
  readonly sha256: string
  readonly content: Buffer
}
