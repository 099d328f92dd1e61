import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { OpenDecision } from '../api/answers'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { FollowUp } from './decision-line'
import { openDecisionsQuery } from '../summaries/queries'

const MOST = 3

/** What the group decided and has not done: the reader's own, else what the last gathering left. Nothing to say, nothing shown. */
export function OpenDecisions({ groupId }: { groupId: string }) {
  const t = useText()
  const decisions = useQuery(openDecisionsQuery(groupId)).data ?? []
  const own = decisions.filter(({ mine }) => mine)
  const last = decisions.map(({ gathering }) => gathering.startsAt).reduce((a, b) => (a > b ? a : b), '')
  const shown = own.length > 0 ? own : decisions.filter(({ gathering }) => gathering.startsAt === last)
  if (shown.length === 0) return null
  return (
    <section className="panel" aria-labelledby="open-decisions">
      <Heading level={2} data-size="xs" id="open-decisions" className="panel-title">
        {t(own.length > 0 ? 'decisions.mine' : 'decisions.ours', { date: day(last) })}
      </Heading>
      <ul className="plain stack">
        {shown.slice(0, MOST).map((decision) => (
          <li key={decision.id} className="stack-tight">
            <p className="pre-line">
              <OneOf decision={decision} />
            </p>
            <FollowUp decision={decision} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OneOf({ decision }: { decision: OpenDecision }) {
  return (
    <Link to="/samlinger/$gatheringId" params={{ gatheringId: decision.gathering.id }} className="ds-link">
      {decision.text}
    </Link>
  )
}
