import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Pulse, Submission } from '../api/answers'
import type { OfActivity } from '../writing/draft-queries'
import { pulseQuery, submissionQuery } from './queries'

/** What the others do just now; what they changed is fetched again. */
export function usePulse(of: OfActivity, submission: Submission): Pulse | null {
  const client = useQueryClient()
  const pulse = useQuery(pulseQuery(of)).data?.data
  const { id, activityId } = of
  const { state, version, agreements } = submission
  const moved =
    pulse !== undefined &&
    (pulse.version > version || pulse.state !== state || pulse.agreed !== agreements.count)
  const news = pulse && `${pulse.state} ${pulse.version} ${pulse.agreed}`
  useEffect(() => {
    if (moved) void client.invalidateQueries({ queryKey: submissionQuery({ id, activityId }).queryKey })
    // Once for each piece of news, not for as long as it differs.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [news])
  const said = pulse?.said
  useEffect(() => {
    if (said !== undefined) void client.invalidateQueries({ queryKey: ['comments', id, activityId] })
  }, [client, id, activityId, said])
  return pulse ?? null
}
