import type { Versioned } from '../api/client'
import { ApiProblem } from '../api/problem'
import type { DeviceCopy } from './device-copy'
import type { Draft } from './draft-queries'
import type { NewDraft } from './kept-state'
import { KeptText } from './kept-text'

/** The API as far as one text is concerned: what is stored, and the author's own draft. */
export class Server {
  stored: Versioned<string>
  draft: Draft = none()
  down = false
  asked = 0
  /** Requests that were to outlive their page. */
  lastWords: string[] = []
  /** Holds answers back, after the server has done what was asked, until it resolves. */
  gate: Promise<void> | undefined
  private drafts = 0
  private sequence = 0

  constructor(text = '') {
    this.stored = { data: text, version: text === '' ? null : '"1"' }
  }

  async put(given: NewDraft, version: number, leaving: boolean): Promise<Draft> {
    this.asked++
    if (leaving) this.lastWords.push(given.text)
    if (this.down) throw new ApiProblem(0, 'network', '', null)
    const own = this.draft.writer === given.writer
    if (own && given.sequence <= this.sequence) return this.draft
    if (!own && this.draft.version !== version) throw new ApiProblem(412, 'request.stale', '', null)
    this.sequence = given.sequence
    const { text, basedOn, writer } = given
    const kept = { text, basedOn, writer, version: ++this.drafts, savedAt: '2026-11-21T20:10:00Z' }
    this.draft = kept
    await this.gate
    return kept
  }

  async save(text: string, version: string | null, draft: number): Promise<Versioned<string>> {
    if (this.down) throw new ApiProblem(0, 'network', '', null)
    if (version !== this.stored.version) throw new ApiProblem(412, 'request.stale', '', null)
    this.stored = { data: text, version: `"${Number(version?.replaceAll('"', '') ?? 0) + 1}"` }
    if (this.draft.version === draft) this.draft = none()
    await this.gate
    return this.stored
  }
}

function none(): Draft {
  return { text: '', basedOn: 0, savedAt: null, version: 0, writer: null }
}

/** A phone or a desk: what it keeps between visits. */
export class Device {
  copy: DeviceCopy | null = null
  full = false
  private pages = 0

  constructor(private readonly name: string) {}

  /** The tab is gone without a word: nothing of its page happens any more. */
  crash(): void {
    this.pages++
  }

  open(server: Server): KeptText {
    const page = ++this.pages
    const kept = new KeptText({
      stored: server.stored,
      draft: server.draft,
      writer: `${this.name} ${page}`,
      device: {
        read: () => this.copy,
        keep: (copy) => {
          if (!this.full) this.copy = copy
          return !this.full
        },
        clear: () => void (this.copy = null),
      },
      line: {
        read: async () => server.draft,
        put: (draft, version, leaving) =>
          page === this.pages ? server.put(draft, version, leaving) : new Promise(() => {}),
        drop: async (version) => void (server.draft.version === version && (server.draft = none())),
      },
      save: (text, version, draft) => server.save(text, version, draft),
      reload: async () => server.stored,
    })
    kept.open()
    return kept
  }
}
