import type { Language, Localised } from '../platform/i18n'
import type { PrintedFacts } from './certificate.dto'

/** Everything that is printed on a certificate, in every language: what changes later changes nothing here. */
export interface Snapshot {
  readonly name: string
  readonly code: string
  /** Where anybody can check it. */
  readonly address: string
  readonly programme: Localised
  readonly organisation: { readonly name: string; readonly kind: string }
  readonly modules: readonly SnapshotModule[]
  /** `YYYY-MM-DD` in Europe/Oslo. */
  readonly issuedOn: string
  readonly issuedAt: string
}

export interface SnapshotModule {
  readonly number: number
  readonly title: Localised
  readonly heldOn: string
  readonly minutes: number
  readonly partly: boolean
}

/** The same in one language. */
export function printedFacts(snapshot: Snapshot, language: Language): PrintedFacts {
  const days = snapshot.modules.map(({ heldOn }) => heldOn).sort()
  return {
    name: snapshot.name,
    programme: inLanguage(snapshot.programme, language),
    organisation: organisationTitle(snapshot.organisation, language),
    from: days[0] ?? snapshot.issuedOn,
    to: days.at(-1) ?? snapshot.issuedOn,
    modules: snapshot.modules.map((module) => ({ ...module, title: inLanguage(module.title, language) })),
    issuedOn: snapshot.issuedOn,
  }
}

/** A text that nobody has translated yet is shown in bokmål. */
function inLanguage(text: Localised, language: Language): string {
  return text[language] || text.nb
}

/** A municipality's name alone is a place. */
function organisationTitle({ name, kind }: Snapshot['organisation'], language: Language): string {
  if (kind !== 'municipality') return name
  return language === 'en' ? `${name} municipality` : `${name} kommune`
}
