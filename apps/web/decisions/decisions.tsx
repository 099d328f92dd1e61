import { Heading, Paragraph } from '@digdir/designsystemet-react'
import type { Summary } from '../api/answers'
import { useText } from '../i18n/text'
import { DecisionLine } from './decision-line'
import { NewDecision } from './new-decision'
import type { Place } from '../summaries/queries'

interface DecisionsProps {
  place: Place
  summary: Summary
}

/** What the group decided, in the order in which it fell, and a field for the next. */
export function Decisions({ place, summary }: DecisionsProps) {
  const t = useText()
  const { decisions, mayWrite, members } = summary
  const id = `decisions-${place.id}`
  return (
    <section className="stack" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {t('decisions.title')}
      </Heading>
      {mayWrite && <Paragraph className="quiet small">{t('summary.readers')}</Paragraph>}
      {decisions.length === 0 && !mayWrite && <Paragraph className="quiet">{t('decisions.none')}</Paragraph>}
      {decisions.length > 0 && (
        <ol className="plain decision-list">
          {decisions.map((decision) => (
            <li key={decision.id} data-done={decision.doneOn !== null}>
              <DecisionLine place={place} decision={decision} summary={summary} />
            </li>
          ))}
        </ol>
      )}
      {mayWrite && <NewDecision place={place} members={members} />}
    </section>
  )
}
