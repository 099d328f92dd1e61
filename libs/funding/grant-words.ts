import { grantWords } from '../grants'
import type { Language, Localised } from '../platform/i18n'

export const { goalUnits, grantStates } = grantWords
export type GoalUnit = keyof typeof goalUnits
export type GrantState = (typeof grantStates)[number]

export const reportKinds = ['part', 'final'] as const
export type ReportKind = (typeof reportKinds)[number]

/** The stages of a report's life. */
export const reportStages = [
  'draft',
  'in-review',
  'approved',
  'submitted',
  'returned',
  'accepted',
  'withdrawn',
] as const
export type ReportStage = (typeof reportStages)[number]

/** The making of a report's files: idle until somebody asks for it. */
export const reportStates = ['idle', 'queued', 'making', 'ready', 'failed', 'cancelled'] as const
export type ReportState = (typeof reportStates)[number]

/** pdfa is the PDF to keep, archive a package of it with what proves it; in the order in which readers are shown them. */
export const reportFormats = ['pdf', 'docx', 'xlsx', 'csv', 'json', 'pdfa', 'archive'] as const
export type ReportFormat = (typeof reportFormats)[number]

export const reportSteps = [
  'idle', 'queued', 'counting', ...reportFormats, 'ready', 'failed', 'cancelled',
] as const // prettier-ignore
/** What a report is waiting for or working on. */
export type ReportStep = (typeof reportSteps)[number]

/** A step as the reader is told it, with how far the making has come by then in per cent. */
export const stepWords: Readonly<Record<ReportStep, Localised & { readonly percent: number }>> = {
  idle: { percent: 0, nb: 'Ikke frosset ennå', nn: 'Ikkje frosen enno', en: 'Not frozen yet' },
  queued: { percent: 0, nb: 'Venter på tur', nn: 'Ventar på tur', en: 'Waiting its turn' },
  counting: { percent: 10, nb: 'Henter og fryser tallene', nn: 'Hentar og frys tala', en: 'Reading and freezing the figures' },
  pdf: { percent: 40, nb: 'Setter opp PDF', nn: 'Set opp PDF', en: 'Typesetting the PDF' },
  docx: { percent: 55, nb: 'Lager Word-fil', nn: 'Lagar Word-fil', en: 'Making the Word file' },
  xlsx: { percent: 62, nb: 'Lager regneark', nn: 'Lagar rekneark', en: 'Making the workbook' },
  csv: { percent: 69, nb: 'Lager CSV', nn: 'Lagar CSV', en: 'Making the CSV' },
  json: { percent: 74, nb: 'Lager JSON', nn: 'Lagar JSON', en: 'Making the JSON' },
  pdfa: { percent: 79, nb: 'Setter opp PDF for arkivet', nn: 'Set opp PDF for arkivet', en: 'Typesetting the PDF for the archive' },
  archive: { percent: 90, nb: 'Pakker for arkivet', nn: 'Pakkar for arkivet', en: 'Packing for the archive' },
  ready: { percent: 100, nb: 'Ferdig', nn: 'Ferdig', en: 'Done' },
  failed: { percent: 100, nb: 'Stoppet', nn: 'Stoppa', en: 'Stopped' },
  cancelled: { percent: 100, nb: 'Avbrutt', nn: 'Avbroten', en: 'Cancelled' },
} // prettier-ignore

/** Why there is no report, and what to do. */
export const failedSentence: Localised = {
  nb: 'Rapporten ble ikke laget fordi noe stoppet underveis. Ingen tall er endret. Be om en ny rapport.',
  nn: 'Rapporten vart ikkje laga fordi noko stoppa undervegs. Ingen tal er endra. Be om ein ny rapport.',
  en: 'The report was not made because something stopped on the way. No figures have changed. Ask for a new one.',
}

export const kindWords: Readonly<Record<ReportKind, Localised>> = {
  part: { nb: 'Delrapport', nn: 'Delrapport', en: 'Part report' },
  final: { nb: 'Sluttrapport', nn: 'Sluttrapport', en: 'Final report' },
}

/** An organisation as others write it: a municipality's name alone is a place. */
export function organisationTitle(name: string, kind: string, language: Language): string {
  if (kind !== 'municipality') return name
  return language === 'en' ? `${name} municipality` : `${name} kommune`
}

/** Fills `{name}` in a text with the value of that name. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
