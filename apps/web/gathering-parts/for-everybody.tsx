import { AgendaSection } from '../agenda/agenda-section'
import { Preparation } from '../agenda/preparation'
import type { Gathering } from '../api/answers'
import { MyCalendarAnswer } from '../calendar-answers/calendar-answers'
import { FilesSection } from '../gathering-files/files-section'
import { AfterwardsOfMyGroups } from '../summaries/afterwards'

/** What is shown to everybody who is called and has nothing to arrange; those who have meet it in their parts. */
export function ForEverybody({ gathering }: { gathering: Gathering }) {
  return (
    <div className="stack-loose">
      <MyCalendarAnswer gathering={gathering} />
      <AfterwardsOfMyGroups gathering={gathering} />
      <Preparation gathering={gathering} />
      <AgendaSection gathering={gathering} />
      <FilesSection gathering={gathering} />
    </div>
  )
}
