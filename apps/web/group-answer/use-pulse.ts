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
  // A word for each piece of news, so that it is asked for once and not for as long as it differs.
  const news = moved ? `${pulse.state} ${pulse.version} ${pulse.agreed}` : null
  useEffect(() => {
    if (news !== null)
      void client.invalidateQueries({ queryKey: submissionQuery({ id, activityId }).queryKey })
  }, [client, id, activityId, news])
  const said = pulse?.said
  useEffect(() => {
    if (said !== undefined) void client.invalidateQueries({ queryKey: ['comments', id, activityId] })
  }, [client, id, activityId, said])
  return pulse ?? null
}
