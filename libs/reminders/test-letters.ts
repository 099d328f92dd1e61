import { type Language, type Localised } from '../platform/i18n'
import type { Letter } from '../platform/mail'
import type { ReminderKind } from './reminder-words'
import { reminderLetter, type ReadPart } from './sending/reminder-letter'

/** A rule as it is stored. */
export interface WordedRule {
  readonly condition: ReminderKind
  readonly audience: string
  readonly title: Localised
  readonly subject: Localised
  readonly body: Localised
}

/** Each rule in a mail of its own, and all of them in one. */
export function lettersOfReminders(
  language: Language,
  name: string,
  rules: readonly WordedRule[],
  publicUrl: string,
): Letter[] {
  const parts = rules.map((rule, at): ReadPart => {
    const network = rule.condition === 'deadline'
    return {
      ...{ condition: rule.condition, ruleTitle: rule.title, audience: rule.audience },
      ...{ subject: rule.subject, body: rule.body, subjectKind: 'module', subjectId: `subject ${at}` },
      ...{ moduleNumber: 3, title: TITLE, groupId: network ? null : 'group' },
      ...{ groupName: network ? null : 'Indre Østfold', gatheringId: 'gathering', heldOn: '2027-03-12' },
      ...{ startsAt: '09:00', place: 'Askim rådhus', dueOn: '2027-03-20' },
      path: network ? '/tilskudd/grant' : null,
      lines: rule.condition === 'worklist' ? ['4 av 14 er ikke ferdige med forarbeidet'] : [],
      person: { id: 'person', name, language },
    }
  })
  const link = (path: string): string => `${publicUrl}${path}`
  const [first, ...rest] = parts
  if (!first) return []
  return [...parts.map((part) => reminderLetter([part], link)), reminderLetter([first, ...rest], link)]
}

const TITLE: Localised = { nb: 'Digitalt førstevalg', nn: 'Digitalt førsteval', en: 'Digital by default' }
