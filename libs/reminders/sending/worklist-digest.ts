import type { Language } from '../../platform/i18n'

/** What stands on the worklist of one group. */
export interface WorklistOfGroup {
  /** How many things are open; nothing is sent when it is none. */
  readonly open: number
  /** The most urgent of them, at most three, each a whole sentence in the language that was asked for. */
  readonly sentences: readonly string[]
}

/** Knows what is open for groups. The noun that keeps worklists comes after this one, and binds itself here. */
export abstract class WorklistDigest {
  /** In the transaction that is open; a group that is not in the answer has nothing open. */
  abstract of(groupIds: readonly string[], language: Language): Promise<ReadonlyMap<string, WorklistOfGroup>>
}
