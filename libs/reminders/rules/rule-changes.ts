import type { LogEntry } from '../../changes'
import { Problem } from '../../platform/http'
import { languages, type Localised } from '../../platform/i18n'
import type { Place, RuleFormRow, RuleRow } from './rules.store'
import { textErrors } from './rule-texts'

/**
 * Refuses a rule that could not do what it says.
 *
 * @throws Problem reminder-rule.texts with one error for each text; reminder-rule.repeat; reminder-rule.too-early
 */
export function requireSound(form: RuleFormRow, rule: Pick<RuleRow, 'condition' | 'anchor'>): void {
  const errors = textErrors(form, rule)
  if (errors.length > 0) throw new Problem('unprocessable', 'reminder-rule.texts', {}, errors)
  if (form.repeatTimes > 1 && form.repeatDays === 0) refuse('reminder-rule.repeat', '/repeatDays')
  if (form.urgent && form.repeatTimes > 1) refuse('reminder-rule.too-early', '/repeatTimes')
  if (rule.condition === 'worklist' && (form.offsetDays < 0 || form.offsetDays > 5))
    refuse('field.range', '/offsetDays')
}

function refuse(code: string, pointer: string): never {
  throw new Problem('unprocessable', code, {}, [{ pointer, code }])
}

interface Noted {
  readonly place: Place
  readonly key: string
  readonly reason: string
}

/** What the log says of a change: one entry for each thing that is another than it was. */
export function changesOf(from: RuleFormRow, to: RuleFormRow, { place, key, reason }: Noted): LogEntry[] {
  const entry = (action: string, detail: Record<string, number> = {}): LogEntry => ({
    action: `reminder-rule.${action}`,
    ...subjectOf(place),
    detail: { rule: key, ...detail, reason },
  })
  const repeats =
    from.repeatTimes !== to.repeatTimes || (to.repeatTimes > 1 && from.repeatDays !== to.repeatDays)
  return [
    from.active === to.active ? [] : [entry(to.active ? 'switched-on' : 'switched-off')],
    from.offsetDays === to.offsetDays ? [] : [entry('days', { from: from.offsetDays, to: to.offsetDays })],
    from.validDays === to.validDays ? [] : [entry('window', { from: from.validDays, to: to.validDays })],
    repeats ? [entry('repeated', { times: to.repeatTimes, days: to.repeatDays })] : [],
    from.urgent === to.urgent ? [] : [entry(to.urgent ? 'hurried' : 'unhurried')],
    same(from.subject, to.subject) && same(from.body, to.body) ? [] : [entry('worded')],
  ].flat()
}

export function backToStandard({ place, key, reason }: Noted): LogEntry {
  return {
    action: 'reminder-rule.standard',
    ...subjectOf(place),
    detail: { rule: key, reason },
  }
}

function subjectOf({ kind, id }: Place): Pick<LogEntry, 'subjectType' | 'subjectId'> {
  return { subjectType: kind === 'cohort' ? 'cohort' : 'programme-version', subjectId: id }
}

function same(a: Localised, b: Localised): boolean {
  return languages.every((language) => a[language] === b[language])
}
