import { outcomes } from '../../mails'
import { longDay, type Language } from '../../platform/i18n'
import type { QuietReason } from '../../platform/quiet'
import type { AllowedDays } from '../due/allowed-days'
import { movedText } from '../reminder-words'
import type { PlannedReminderView } from './plan.dto'
import type { Planned } from './planning.service'

/** What a day's place is explained by. */
export interface PlanDays {
  readonly allowed: AllowedDays
  readonly quiet: ReadonlyMap<string, QuietReason>
  readonly today: string
}

export function plannedView(planned: Planned, language: Language, days: PlanDays): PlannedReminderView {
  const { row, goesOn, plannedFor, withheld, mail } = planned
  return {
    person: row.person,
    group: row.group,
    rule: { key: row.ruleKey, title: row.ruleTitle },
    subject: { kind: row.subjectKind, id: row.subjectId, title: row.subjectTitle, date: row.subjectOn },
    date: goesOn,
    plannedFor,
    mail,
    urgent: row.urgent,
    state: withheld ? 'withheld' : 'planned',
    why: withheld ? outcomes[withheld][language] : whyMoved(planned, language, days),
  }
}

/** From the rule's day, or from today when that day has passed: what goes late is explained by now, not by then. */
function whyMoved(
  { row, goesOn, withWorklist }: Planned,
  language: Language,
  { allowed, quiet, today }: PlanDays,
): string {
  const from = row.windowOn < today ? today : row.windowOn
  if (goesOn === from) return ''
  if (withWorklist) return movedText(longDay(from, language), 'worklist', language)
  if (goesOn < from) return movedText(longDay(from, language), 'ahead', language)
  const reason = quiet.get(from)
  if (reason) return movedText(longDay(from, language), reason, language)
  if (row.weekday !== 0 && goesOn === allowed.next(from, row.weekday)) {
    return movedText(longDay(from, language), 'weekday', language)
  }
  return row.windowOn < today ? '' : movedText(longDay(from, language), 'week', language)
}
