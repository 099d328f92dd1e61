import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import { ClockIcon, MinusCircleIcon } from '@navikt/aksel-icons'
import type { PlannedReminder } from '../api/answers'
import { answer, api } from '../api/client'
import { clock, weekday } from '../i18n/format'
import { useText } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import { useList } from '../parts/use-list'

const DAYS_AHEAD = 30
const PER_PAGE = 50

/** Who gets what, when and by which rule, before anything is sent; and what is held back, and why. */
export function Plan({ group }: { group: string | null }) {
  const t = useText()
  const { query, more } = useList(['reminder-plan', group], (cursor) =>
    answer(
      api.GET('/v1/reminders/plan', {
        params: {
          query: {
            days: DAYS_AHEAD,
            limit: PER_PAGE,
            ...(group ? { group } : {}),
            ...(cursor ? { cursor } : {}),
          },
        },
      }),
    ),
  )
  return (
    <Loaded query={query}>
      {(items) =>
        items.length > 0 ? (
          <div className="stack-loose">
            {byDay(items).map(([date, planned], at, days) => (
              <section key={date} className="stack-tight">
                <div className="row">
                  <Heading level={2} data-size="2xs">
                    {weekday(date)}
                  </Heading>
                  {/* The last day is only counted once all of it is here. */}
                  {(!more || at < days.length - 1) && (
                    <span className="quiet small">{t('reminders.count', { count: planned.length })}</span>
                  )}
                </div>
                <ul className="plain reminder-list">
                  {planned.map((reminder, index) => (
                    <PlannedLine key={index} reminder={reminder} withGroup={group === null} />
                  ))}
                </ul>
              </section>
            ))}
            {more && (
              <Button variant="secondary" onClick={more}>
                {t('word.show-more')}
              </Button>
            )}
          </div>
        ) : (
          <Empty
            title={t('reminders.plan.empty.title')}
            body={t('reminders.plan.empty.body', { days: DAYS_AHEAD })}
          />
        )
      }
    </Loaded>
  )
}

function PlannedLine({ reminder, withGroup }: { reminder: PlannedReminder; withGroup: boolean }) {
  const t = useText()
  const withheld = reminder.state === 'withheld'
  const Icon = withheld ? MinusCircleIcon : ClockIcon
  return (
    <li className="reminder" data-state={reminder.state}>
      <div className="reminder-who">
        <strong>{reminder.person.name}</strong>
        {withGroup && <span className="quiet small">{reminder.group.name}</span>}
      </div>
      <div className="reminder-what">
        <span>
          {reminder.rule.title}
          <span className="quiet"> · {reminder.subject.title}</span>
        </span>
        {reminder.why && <span className="quiet small">{reminder.why}</span>}
      </div>
      <div className="reminder-when">
        <span className="state-mark" data-state={withheld ? 'behind' : 'upcoming'}>
          <Icon aria-hidden />
          <span>{withheld ? t('reminders.withheld') : clock(reminder.plannedFor)}</span>
        </span>
        {reminder.urgent && !withheld && (
          <Tag data-color="warm" data-size="sm">
            {t('reminders.urgent')}
          </Tag>
        )}
      </div>
    </li>
  )
}

function byDay(items: readonly PlannedReminder[]): [string, PlannedReminder[]][] {
  const days = new Map<string, PlannedReminder[]>()
  for (const item of items) {
    const date = item.plannedFor.slice(0, 10)
    days.set(date, [...(days.get(date) ?? []), item])
  }
  return [...days]
}
