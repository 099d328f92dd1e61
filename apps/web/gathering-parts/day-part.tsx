import { AgendaSection } from '../agenda/agenda-section'
import type { Gathering } from '../api/answers'
import { DecisionsOfMyGroups } from '../summaries/afterwards'
import { AttendanceLine } from './attendance-line'

/** In the room. */
export function DayPart({ gathering }: { gathering: Gathering }) {
  return (
    <div className="stack-loose">
      <AttendanceLine gathering={gathering} />
      <AgendaSection gathering={gathering} />
      <DecisionsOfMyGroups gathering={gathering} />
    </div>
  )
}
