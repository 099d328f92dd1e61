import type { GrantCheck } from '../grants'
import { formatDay } from '../platform/documents'
import type { Language, Localised } from '../platform/i18n'
import { fill, kindWords, type ReportKind } from './grant-words'
import type { GrantRow } from './grants.store'

const MADE: Localised = {
  nb: 'Laget. Fristen er {due}.',
  nn: 'Laga. Fristen er {due}.',
  en: 'Made. It is due {due}.',
}
const LATE: Localised = {
  nb: 'Ikke laget. Fristen var {due}.',
  nn: 'Ikkje laga. Fristen var {due}.',
  en: 'Not made. It was due {due}.',
}
const AHEAD: Localised = {
  nb: 'Ikke laget ennå. Fristen er {due}.',
  nn: 'Ikkje laga enno. Fristen er {due}.',
  en: 'Not made yet. It is due {due}.',
}

/** Whether each report is made; one that is not is only wrong once its day is past. */
export function deliveryChecks(row: GrantRow, language: Language, today: string): GrantCheck[] {
  return (['part', 'final'] as const).map((kind) => delivery(row, kind, language, today))
}

function delivery(row: GrantRow, kind: ReportKind, language: Language, today: string): GrantCheck {
  const day = kind === 'part' ? row.partReportDueOn : row.finalReportDueOn
  const made = row.reports.some((report) => report.kind === kind && report.state === 'ready')
  const late = !made && day < today
  const sentence = made ? MADE : late ? LATE : AHEAD
  const detail = fill(sentence[language], { due: formatDay(day, language) })
  return { key: `${kind}-report`, title: kindWords[kind][language], ok: !late, severity: 'warns', detail }
}
