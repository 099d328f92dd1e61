import type { Gathering } from '../api/answers'
import { LateChanges } from '../attendance/late-changes'
import { EvaluationTotal } from '../evaluations/evaluation-total'
import { AfterwardsOfMyGroups } from '../summaries/afterwards'
import { FilesSection } from '../gathering-files/files-section'
import { AttendanceLine } from './attendance-line'

/** When it is over. */
export function AfterPart({ gathering }: { gathering: Gathering }) {
  return (
    <div className="stack-loose">
      <AttendanceLine gathering={gathering} />
      <AfterwardsOfMyGroups gathering={gathering} />
      <EvaluationTotal gathering={gathering} />
      <LateChanges gathering={gathering} />
      <FilesSection gathering={gathering} />
    </div>
  )
}
