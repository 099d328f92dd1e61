import type { PreviewRole } from '../api/answers'
import { languages, type Language } from '../i18n/language'

export const previewRoles = [
  'participant',
  'facilitator',
  'chief-executive',
  'employee-representative',
  'instructor',
] as const satisfies readonly PreviewRole[]

/** As whom, in which language, on which day and by whose dates: all in the address, so that it can be shared. */
export interface PreviewSearch {
  readonly rolle: PreviewRole
  readonly sprak: Language
  /** `YYYY-MM-DD`; today without it. */
  readonly dag?: string
  /** A batch whose gatherings give the dates; imagined ones without it. */
  readonly pulje?: string
}

export function previewSearch(search: Record<string, unknown>): PreviewSearch {
  const { rolle, sprak, dag, pulje } = search
  return {
    rolle: previewRoles.find((role) => role === rolle) ?? 'participant',
    sprak: languages.find((language) => language === sprak) ?? 'nb',
    ...(typeof dag === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(dag) ? { dag } : {}),
    ...(typeof pulje === 'string' ? { pulje } : {}),
  }
}

/** The same as the API asks for it. */
export function previewQueryOf({ rolle, sprak, dag, pulje }: PreviewSearch) {
  return {
    role: rolle,
    language: sprak,
    ...(dag ? { day: dag } : {}),
    ...(pulje ? { batch: pulje } : {}),
  }
}
