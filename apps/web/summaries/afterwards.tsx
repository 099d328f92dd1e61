import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Gathering, Summary } from '../api/answers'
import { statusOf } from '../api/problem'
import { EvaluationLine } from '../evaluations/evaluation-line'
import { daysUntil } from '../i18n/format'
import { Loaded } from '../parts/states'
import { useMe, type MyGroup } from '../session/me'
import { Decisions } from '../decisions/decisions'
import { summaryQuery, type Place } from './queries'
import { SummaryText } from './summary-text'
import './summaries.css'

/** In the room: decisions are noted as they fall. */
export function DecisionsOfMyGroups({ gathering }: { gathering: Gathering }) {
  return (
    <OfMyGroups gathering={gathering}>
      {(place, summary) => <Decisions place={place} summary={summary} />}
    </OfMyGroups>
  )
}

/** When it is over: what was decided, the summary, and what people thought of it. */
export function AfterwardsOfMyGroups({ gathering }: { gathering: Gathering }) {
  return (
    <OfMyGroups gathering={gathering}>
      {(place, summary) => (
        <>
          <Decisions place={place} summary={summary} />
          <SummaryText place={place} summary={summary} />
          <EvaluationLine place={place} />
        </>
      )}
    </OfMyGroups>
  )
}

interface OfMyGroupsProps {
  gathering: Gathering
  children: (place: Place, summary: Summary) => ReactNode
}

/** Whoever is in several groups meets each of them that is at the gathering. */
function OfMyGroups({ gathering, children }: OfMyGroupsProps) {
  const { groups } = useMe()
  if (daysUntil(gathering.startsAt) > 0) return null
  return groups.map((group) => (
    <OfMyGroup key={group.id} group={group} gatheringId={gathering.id} alone={groups.length === 1}>
      {children}
    </OfMyGroup>
  ))
}

interface OfMyGroupProps {
  group: MyGroup
  gatheringId: string
  alone: boolean
  children: (place: Place, summary: Summary) => ReactNode
}

function OfMyGroup({ group, gatheringId, alone, children }: OfMyGroupProps) {
  const place = { id: group.id, gatheringId }
  const summary = useQuery(summaryQuery(place))
  if (statusOf(summary.error) === 404) return null
  return (
    <Loaded query={summary}>
      {(data) => (
        <div className="stack-loose">
          {!alone && (
            <Heading level={2} data-size="xs">
              {group.name}
            </Heading>
          )}
          {children(place, data)}
        </div>
      )}
    </Loaded>
  )
}
