import { Details, Paragraph, Table } from '@digdir/designsystemet-react'
import type { RuleTrial } from '../api/answers'
import { day, leaf } from '../i18n/format'
import { useText } from '../i18n/text'

/** What a changed rule leads to: in one sentence, week by week, and person by person. */
export function TrialResult({ trial }: { trial: RuleTrial }) {
  const t = useText()
  return (
    <div className="stack">
      <Paragraph>{trial.sentence}</Paragraph>
      <p className="quiet small">{t('rules.trial.nothing-kept')}</p>
      {trial.people.length > 0 && (
        <>
          <Weeks trial={trial} />
          <People trial={trial} />
        </>
      )}
    </div>
  )
}

/** Two bars a week, before and after; the numbers stand beside them. */
function Weeks({ trial: { weeks } }: { trial: RuleTrial }) {
  const t = useText()
  const most = Math.max(1, ...weeks.map(({ before, after }) => Math.max(before, after)))
  const first = weeks.findIndex(({ before, after }) => before !== after)
  const shown = weeks
    .slice(Math.max(0, first - 1))
    .filter(({ before, after }) => before + after > 0)
    .slice(0, 12)
  return (
    <div className="stack-tight">
      <p className="small" id="trial-weeks">
        {t('rules.trial.weeks')}
      </p>
      <ul className="plain trial-weeks" aria-labelledby="trial-weeks">
        {shown.map(({ from, before, after }) => (
          <li key={from} className="trial-week small">
            <span>{t('rules.trial.week', { from: `${leaf(from).day}. ${leaf(from).month}` })}</span>
            <span className="trial-bar" aria-hidden>
              <span style={{ inlineSize: `${(before / most) * 100}%` }} />
              <span style={{ inlineSize: `${(after / most) * 100}%` }} />
            </span>
            <span>{before === after ? after : t('rules.trial.from-to', { before, after })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function People({ trial: { people, unlisted } }: { trial: RuleTrial }) {
  const t = useText()
  return (
    <Details>
      <Details.Summary>{t('rules.trial.people', { count: people.length + unlisted })}</Details.Summary>
      <Details.Content>
        <div
          className="scroll-x"
          tabIndex={0}
          role="region"
          aria-label={t('rules.trial.people', { count: people.length })}
        >
          <Table data-size="sm">
            <caption className="ds-sr-only">{t('rules.trial.people', { count: people.length })}</caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell scope="col">{t('rules.trial.who')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('rules.trial.before')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('rules.trial.after')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('rules.trial.first')}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {people.map(({ person, group, before, after, first }) => (
                <Table.Row key={person.id}>
                  <Table.HeaderCell scope="row">
                    {person.name}
                    {group && <span className="quiet small"> {group.name}</span>}
                  </Table.HeaderCell>
                  <Table.Cell>{before}</Table.Cell>
                  <Table.Cell>{after}</Table.Cell>
                  <Table.Cell>{day(first)}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
        {unlisted > 0 && <p className="quiet small">{t('rules.trial.unlisted', { count: unlisted })}</p>}
      </Details.Content>
    </Details>
  )
}
