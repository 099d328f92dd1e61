import type { Language } from '../i18n'

/** Who acts. The words of the domain (groups, cohorts, roles) live in `settings`, which only nouns interpret. */
export interface Actor {
  readonly kind: 'person' | 'system' | 'anonymous'
  /** The person's id, or the name of the system actor. */
  readonly id: string | null
  /** The session through which a person acts; the database checks at every entrance that it still holds. */
  readonly sessionId: string | null
  /** Rises with each change of the person's rights, so that a cached actor is found out at once. */
  readonly rightsVersion: number
  /** What the first of the three locks asks: may this actor use the route at all? */
  readonly permissions: ReadonlySet<string>
  /** What row-level security reads, as `app.<key>`. */
  readonly settings: Readonly<Record<string, string>>
  readonly language: Language
}

export const anonymous: Actor = {
  kind: 'anonymous',
  id: null,
  sessionId: null,
  rightsVersion: 0,
  permissions: new Set(),
  settings: {},
  language: 'nb',
}

/** Work that no person asked for just now; its name stands in the log, and policies know it apart from people. */
export function systemActor(name: string): Actor {
  return { ...anonymous, kind: 'system', id: name, settings: { system: name } }
}
