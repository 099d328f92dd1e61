import type { KeptState, KeptWiring } from './kept-state'

type Beside = Partial<Pick<KeptState, 'at' | 'elsewhere' | 'other' | 'theirs'>>

/** How a field begins. */
interface Begun extends Beside {
  readonly text: string
  readonly status: 'clean' | 'typing' | 'kept'
  readonly basedOn: number
  readonly draft: number
}

/**
 * What stands in the field when it is opened: what this device has and nobody else; else the server's draft, maybe from
 * another device; else what is stored. What must not be lost beside it is shown beside it.
 */
export function opening({ stored, draft, device }: KeptWiring): Begun {
  const here = device.read()
  const there = draft && draft.version > 0 ? draft : null
  const storedOn = numberOf(stored.version)
  const overtaken = (basedOn: number): Beside => (basedOn === storedOn ? {} : { theirs: stored })
  if (here && !here.sent && here.text !== stored.data && here.text !== there?.text) {
    const own = !there || there.version === here.draft || there.writer === here.writer
    const { text, basedOn } = here
    const version = own ? (there?.version ?? 0) : here.draft
    return {
      text,
      status: 'typing',
      basedOn,
      draft: version,
      other: own ? null : there,
      ...overtaken(basedOn),
    }
  }
  if (there && there.text !== stored.data) {
    const { text, basedOn, version, savedAt } = there
    const at = savedAt === null ? null : new Date(savedAt)
    const elsewhere = here && here.writer === there.writer ? null : at
    return { text, status: 'kept', basedOn, draft: version, at, elsewhere, ...overtaken(basedOn) }
  }
  return { text: stored.data, status: 'clean', basedOn: storedOn, draft: there?.version ?? 0 }
}

/** The number in an entity tag, 0 for none. */
export function numberOf(version: string | null): number {
  return Number(version?.replaceAll(/\D/g, '') ?? 0)
}
