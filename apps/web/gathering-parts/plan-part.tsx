import { AgendaSection } from '../agenda/agenda-section'
import { Preparation } from '../agenda/preparation'
import type { Gathering } from '../api/answers'
import { CalendarAnswersSection } from '../calendar-answers/calendar-answers'
import { FilesSection } from '../gathering-files/files-section'
import { ArrangeLine } from '../catch-up/arrange-line'

/** Before the day. */
export function PlanPart({ gathering }: { gathering: Gathering }) {
  return (
    <div className="stack-loose">
      <ArrangeLine gathering={gathering} />
      <Preparation gathering={gathering} />
      <AgendaSection gathering={gathering} />
      <CalendarAnswersSection gathering={gathering} />
      <FilesSection gathering={gathering} />
    </div>
  )
}
