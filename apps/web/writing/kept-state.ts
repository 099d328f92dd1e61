import type { Versioned } from '../api/client'
import type { DeviceBox } from './device-copy'
import type { Draft } from './draft-queries'

/**
 * Where the text is: as stored; on this device and on its way; with the server as a draft; on this device alone because
 * nobody answers; being saved; saved; or refused for a reason that waiting does not mend.
 */
export type KeptStatus = 'clean' | 'typing' | 'kept' | 'unreached' | 'saving' | 'saved' | 'refused'

export interface KeptState {
  readonly text: string
  readonly status: KeptStatus
  /** When the draft reached the server, or the text was saved for real. */
  readonly at: Date | null
  /** When the draft in the field was written on another device; null when it is from here. */
  readonly elsewhere: Date | null
  /** Another device's draft beside what stands in the field. Both are kept until the writer chooses. */
  readonly other: Draft | null
  /** What has been stored since the text in the field was begun. Both are kept until the writer chooses. */
  readonly theirs: Versioned<string> | null
  /** This device has no room, so the text is safe only once the server has it. */
  readonly full: boolean
  readonly error: unknown
}

export interface DraftLine {
  readonly read: () => Promise<Draft>
  readonly put: (draft: NewDraft, version: number, leaving: boolean) => Promise<Draft>
  readonly drop: (version: number) => Promise<unknown>
}

export interface NewDraft {
  readonly text: string
  readonly basedOn: number
  readonly writer: string
  readonly sequence: number
}

export interface KeptWiring {
  readonly stored: Versioned<string>
  /** The draft that the server has; null when that could not be read. */
  readonly draft: Draft | null
  readonly device: DeviceBox
  /** Null where the server keeps no drafts: what is not saved is on this device alone. */
  readonly line: DraftLine | null
  /** Saves for real, on the stored version; `draft` is the version of the draft that this text was written on. */
  readonly save: (text: string, version: string | null, draft: number) => Promise<Versioned<string>>
  readonly reload: () => Promise<Versioned<string>>
  /** An id of this open page. */
  readonly writer: string
}
