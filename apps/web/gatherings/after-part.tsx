import type { Gathering } from '../api/answers'
import { AttendanceLine } from './attendance-line'

/** When it is over. */
export function AfterPart({ gathering }: { gathering: Gathering }) {
  return (
    <div className="stack-loose">
      <AttendanceLine gathering={gathering} />
    </div>
  )
}
