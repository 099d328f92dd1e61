import { useQuery } from '@tanstack/react-query'
import { OpeningQuote } from './opening-quote'
import { openingsQuery } from './queries'

/** Above the first step of a module stands what the module was opened with. */
export function StepOpening({ groupId, activityId }: { groupId: string; activityId: string }) {
  const openings = useQuery(openingsQuery(groupId))
  const found = openings.data?.find((one) => one.firstActivityId === activityId)
  return <OpeningQuote opening={found?.opening ?? null} />
}
