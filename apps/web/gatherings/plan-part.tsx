import type { Gathering } from '../api/answers'
import { GetReady } from './get-ready'

/** Before the day. */
export function PlanPart({ gathering }: { gathering: Gathering }) {
  return (
    <div className="stack-loose">
      <GetReady gathering={gathering} />
    </div>
  )
}
