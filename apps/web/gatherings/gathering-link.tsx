import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Gathering } from '../api/answers'

/** Where a gathering is met: those who arrange a draft meet it among what they plan, everybody else on its own page. */
function placeOf({ id, state, cohortId, group }: Gathering) {
  if (state !== 'draft') return { to: '/samlinger/$gatheringId', params: { gatheringId: id } } as const
  return group
    ? ({ to: '/gruppe/$groupId/okter/$gatheringId', params: { groupId: group.id, gatheringId: id } } as const)
    : ({ to: '/kull/$cohortId/samlinger/$gatheringId', params: { cohortId, gatheringId: id } } as const)
}

export function GatheringLink({ gathering, children }: { gathering: Gathering; children: ReactNode }) {
  return (
    <Link {...placeOf(gathering)} className="ds-link">
      {children}
    </Link>
  )
}

export function useToGathering(gathering: Gathering): () => Promise<void> {
  const navigate = useNavigate()
  return () => navigate(placeOf(gathering))
}
