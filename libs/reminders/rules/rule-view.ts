import type { Language } from '../../platform/i18n'
import type { RuleView } from './rule.dto'
import { stopsText, toText, whenText } from './rule-sentences'
import { placesOf } from './rule-texts'
import type { RuleRow } from './rules.store'

/** A rule as people read it: its sentences in the reader's language, its texts in all. */
export function ruleView(row: RuleRow, language: Language): RuleView {
  const { key, title, condition, audience, anchor, standard, own, version } = row
  return {
    key,
    title,
    condition,
    audience,
    anchor,
    ...(own ?? standard),
    when: whenText({ anchor, ...(own ?? standard) }, language),
    to: toText(condition, language),
    stops: stopsText(condition, language),
    places: [...placesOf(row)],
    standard: own && standard,
    standardWhen: own && whenText({ anchor, ...standard }, language),
    changed: own && row.changedAt !== null ? { person: row.changedBy, at: row.changedAt } : null,
    version,
  }
}
