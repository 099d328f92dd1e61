import type { GrantCheck } from '../grants'
import { formatDay } from '../platform/documents'
import type { Language, Localised } from '../platform/i18n'
import { fill, kindWords, type ReportKind, type ReportStage } from './grant-words'
import type { GrantRow } from './grants.store'

const HANDED_IN: Localised = {
  nb: 'Sendt inn. Fristen er {due}.',
  nn: 'Send inn. Fristen er {due}.',
  en: 'Handed in. It is due {due}.',
}
const LATE: Localised = {
  nb: 'Ikke sendt inn. Fristen var {due}.',
  nn: 'Ikkje send inn. Fristen var {due}.',
  en: 'Not handed in. It was due {due}.',
}
const AHEAD: Localised = {
  nb: 'Ikke sendt inn ennå. Fristen er {due}.',
  nn: 'Ikkje send inn enno. Fristen er {due}.',
  en: 'Not handed in yet. It is due {due}.',
}

/** Stages in which what is owed is delivered; the reminders of the deadlines stop at the same. */
const DELIVERED: ReadonlySet<ReportStage> = new Set(['submitted', 'accepted'])

/** Whether each report is handed in; one that is not is only wrong once its day is past. */
export function deliveryChecks(row: GrantRow, language: Language, today: string): GrantCheck[] {
  return (['part', 'final'] as const).map((kind) => delivery(row, kind, language, today))
}

function delivery(row: GrantRow, kind: ReportKind, language: Language, today: string): GrantCheck {
  const day = kind === 'part' ? row.partReportDueOn : row.finalReportDueOn
  const done = row.reports.some((report) => report.kind === kind && DELIVERED.has(report.stage))
  const late = !done && day < today
  const sentence = done ? HANDED_IN : late ? LATE : AHEAD
  const detail = fill(sentence[language], { due: formatDay(day, language) })
  return { key: `${kind}-report`, title: kindWords[kind][language], ok: !late, severity: 'warns', detail }
}
