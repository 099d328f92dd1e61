import { Button, Details, Tag } from '@digdir/designsystemet-react'
import type { LoggedReminder } from '../api/answers'
import { answer, api } from '../api/client'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import { useList } from '../parts/use-list'

const PER_PAGE = 50
const COLOURS = {
  claimed: 'neutral',
  sending: 'neutral',
  sent: 'success',
  uncertain: 'warning',
  withheld: 'warm',
  refused: 'danger',
  bounced: 'danger',
} as const

/** What was sent, to whom, with the text that they got; and what was held back, and why. */
export function Log({ group }: { group: string | null }) {
  const t = useText()
  const { query, more } = useList(['reminder-log', group], (cursor) =>
    answer(
      api.GET('/v1/reminders/log', {
        params: { query: { limit: PER_PAGE, ...(group ? { group } : {}), ...(cursor ? { cursor } : {}) } },
      }),
    ),
  )
  return (
    <Loaded query={query}>
      {(items) =>
        items.length > 0 ? (
          <div className="stack">
            <ul className="plain reminder-list">
              {items.map((reminder) => (
                <LoggedLine key={reminder.id} reminder={reminder} withGroup={group === null} />
              ))}
            </ul>
            {more && (
              <Button variant="secondary" onClick={more}>
                {t('word.show-more')}
              </Button>
            )}
          </div>
        ) : (
          <Empty title={t('reminders.log.empty.title')} body={t('reminders.log.empty.body')} />
        )
      }
    </Loaded>
  )
}

function LoggedLine({ reminder, withGroup }: { reminder: LoggedReminder; withGroup: boolean }) {
  const t = useText()
  return (
    <li className="reminder">
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
        {reminder.mail && <MailText mail={reminder.mail} />}
      </div>
      <div className="reminder-when">
        <Tag data-color={COLOURS[reminder.state]} data-size="sm">
          {t(`reminders.state.${reminder.state}`)}
        </Tag>
        <span className="quiet small">{dayAndTime(reminder.sentAt ?? reminder.plannedFor)}</span>
      </div>
    </li>
  )
}

function MailText({ mail }: { mail: { subject: string; text: string } }) {
  const t = useText()
  return (
    <Details className="mail-text" data-size="sm">
      <Details.Summary>{t('reminders.mail')}</Details.Summary>
      <Details.Content>
        <p>
          <strong>{mail.subject}</strong>
        </p>
        <p className="pre-line">{mail.text}</p>
      </Details.Content>
    </Details>
  )
}
