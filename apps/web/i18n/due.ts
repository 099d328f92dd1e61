import { day, daysUntil } from './format'
import type { Translate } from './text'

/** Further away than this, days are no longer counted by anybody. */
const NEAR = 21

/** A deadline as one would say it: `Frist om 3 dager`, `Forfalt i går`; with its date when it is far away. */
export function dueInWords(dueOn: string, t: Translate): string {
  const days = daysUntil(dueOn)
  if (days > NEAR) return t('word.due', { date: day(dueOn) })
  if (days >= 0) return t('due.in', { days })
  return days < -NEAR ? t('word.was-due', { date: day(dueOn) }) : t('due.ago', { days: -days })
}
