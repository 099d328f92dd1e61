import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import type { PlannedReminder, PlanSummary } from '../api/answers'
import { clock, day, weekday } from '../i18n/format'
import { useText } from '../i18n/text'

interface PlannedDaysProps {
  items: readonly PlannedReminder[]
  days: PlanSummary['days']
  withGroup: boolean
  onlyPerson: (id: string) => void
}

/** Day by day, and within each the mails as they will go: one line a mail, with everything that is in it. */
export function PlannedDays({ items, days, withGroup, onlyPerson }: PlannedDaysProps) {
  const t = useText()
  return [...groupBy(items, ({ date }) => date)].map(([date, ofDay]) => {
    const whole = days.find((one) => one.date === date)
    return (
      <section key={date} className="stack-tight" aria-labelledby={`plan-${date}`}>
        <div className="row">
          <Heading level={2} data-size="2xs" id={`plan-${date}`}>
            {weekday(date)}
          </Heading>
          {whole && <span className="quiet small">{t('reminders.mails', { count: whole.mails })}</span>}
        </div>
        <ul className="plain reminder-list">
          {[...groupBy(ofDay, ({ mail }) => mail)].map(([mail, parts]) => (
            <MailLine key={mail} parts={parts} withGroup={withGroup} onlyPerson={onlyPerson} />
          ))}
        </ul>
      </section>
    )
  })
}

interface MailLineProps {
  parts: readonly PlannedReminder[]
  withGroup: boolean
  onlyPerson: (id: string) => void
}

function MailLine({ parts, withGroup, onlyPerson }: MailLineProps) {
  const t = useText()
  const [first] = parts
  if (!first) return null
  const { person } = first
  return (
    <li className="reminder">
      <div className="reminder-who">
        <Button
          variant="tertiary"
          data-size="sm"
          className="reminder-name"
          aria-label={t('reminders.only', { name: person.name })}
          onClick={() => onlyPerson(person.id)}
        >
          {person.name}
        </Button>
        {withGroup && <span className="quiet small">{placesOf(parts) || t('reminders.network')}</span>}
      </div>
      <ul className="plain reminder-what">
        {parts.map((part) => (
          <li key={`${part.rule.key}${part.subject.id}${part.group?.id ?? ''}`}>
            {part.rule.title}
            <Subject reminder={part} />
            {part.why && <span className="quiet small reminder-why">{part.why}</span>}
          </li>
        ))}
      </ul>
      <div className="reminder-when">
        <span>{clock(first.plannedFor)}</span>
        {parts.length > 1 && (
          <Tag data-color="neutral" data-size="sm">
            {t('reminders.digest', { count: parts.length })}
          </Tag>
        )}
        {parts.some(({ urgent }) => urgent) && (
          <Tag data-color="warm" data-size="sm">
            {t('reminders.urgent')}
          </Tag>
        )}
      </div>
    </li>
  )
}

function Subject({ reminder: { rule, subject } }: { reminder: PlannedReminder }) {
  const t = useText()
  const named = subject.title === rule.title ? '' : ` · ${subject.title}`
  return (
    <span className="quiet">
      {named}
      {subject.kind !== 'worklist' &&
        ` · ${t(`reminders.subject.${subject.kind}`, { date: day(subject.date) })}`}
    </span>
  )
}

/** What would have gone and does not, each with the reason. */
export function HeldBack({ items, withGroup }: { items: readonly PlannedReminder[]; withGroup: boolean }) {
  const t = useText()
  return (
    <ul className="plain reminder-list">
      {items.map((item) => (
        <li
          key={`${item.rule.key}${item.person.id}${item.group?.id ?? ''}${item.subject.id}${item.plannedFor}`}
          className="reminder"
        >
          <div className="reminder-who">
            <strong>{item.person.name}</strong>
            {withGroup && <span className="quiet small">{item.group?.name ?? t('reminders.network')}</span>}
          </div>
          <div className="reminder-what">
            <span>
              {item.rule.title}
              <Subject reminder={item} />
            </span>
            <span>{item.why}</span>
          </div>
          <div className="reminder-when">
            <span className="quiet small">{day(item.date)}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}

function placesOf(parts: readonly PlannedReminder[]): string {
  return [...new Set(parts.flatMap(({ group }) => group?.name ?? []))].join(', ')
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}
