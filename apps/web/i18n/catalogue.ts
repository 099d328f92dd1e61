import { administratorTexts } from '../administrator/texts'
import { shellTexts } from '../app/texts'
import { agendaTexts } from '../agenda/texts'
import { appendixTexts } from '../appendix/texts'
import { attendanceTexts } from '../attendance/texts'
import { authoringTexts } from '../authoring/texts'
import { calendarAnswerTexts } from '../calendar-answers/texts'
import { calendarTexts } from '../calendar/texts'
import { cohortSetupTexts } from '../cohort-setup/texts'
import { batchSplitTexts } from '../batch-split/texts'
import { catchUpTexts } from '../catch-up/texts'
import { certificateTexts } from '../certificates/texts'
import { checkInTexts } from '../check-in/texts'
import { cohortTexts } from '../cohorts/texts'
import { commentTexts } from '../comments/texts'
import { discussionTexts } from '../discussions/texts'
import { editingTexts } from '../editing/texts'
import { evaluationTexts } from '../evaluations/texts'
import { facilitatorTexts } from '../facilitator/texts'
import { fundingTexts } from '../funding/texts'
import { reportLifeTexts } from '../report-life/texts'
import { reportListTexts } from '../report-list/texts'
import { reportTexts } from '../reports/texts'
import { grantHoursTexts } from '../grant-hours/texts'
import { grantLedgerTexts } from '../grant-ledger/texts'
import { grantListTexts } from '../grant-lists/texts'
import { grantTermTexts } from '../grant-terms/texts'
import { grantTexts } from '../grants/texts'
import { reportCheckTexts } from '../report-check/texts'
import { reportFileTexts } from '../report-files/texts'
import { reportLinkTexts } from '../report-links/texts'
import { gatheringFileTexts } from '../gathering-files/texts'
import { gatheringTexts } from '../gatherings/texts'
import { groupSetupTexts } from '../group-setup/texts'
import { groupAnswerTexts } from '../group-answer/texts'
import { handingOverTexts } from '../handing-over/texts'
import { importTexts } from '../imports/texts'
import { instructorTexts } from '../instructor/texts'
import { learningTexts } from '../learning/texts'
import { localSessionTexts } from '../local-sessions/texts'
import { mailTexts } from '../mails/texts'
import { mergingTexts } from '../merging/texts'
import { memberTexts } from '../members/texts'
import { openingTexts } from '../openings/texts'
import { orderingTexts } from '../ordering/texts'
import { overviewTexts } from '../overview/texts'
import { participantTexts } from '../participant/texts'
import { partTexts } from '../parts/texts'
import { publishingTexts } from '../publishing/texts'
import { reflectionTexts } from '../reflections/texts'
import { newCohortTexts } from '../new-cohort/texts'
import { peopleTexts } from '../people/texts'
import { planningTexts } from '../planning/texts'
import { previewTexts } from '../preview/texts'
import { questionTexts } from '../questions/texts'
import { preferenceTexts } from '../preferences/texts'
import { reminderRuleTexts } from '../reminder-rules/texts'
import { reminderTexts } from '../reminders/texts'
import { resourceTexts } from '../resources/texts'
import { sessionTexts } from '../session/texts'
import { worklistTexts } from '../worklist/texts'
import { nudgeTexts } from '../nudges/texts'
import { summaryTexts } from '../summaries/texts'
import { writingTexts } from '../writing/texts'
import type { Texts } from './language'

/** Every text of the screens, each key once, in three languages side by side. */
export const catalogue = {
  ...administratorTexts,
  ...agendaTexts,
  ...appendixTexts,
  ...attendanceTexts,
  ...authoringTexts,
  ...calendarAnswerTexts,
  ...calendarTexts,
  ...cohortSetupTexts,
  ...batchSplitTexts,
  ...catchUpTexts,
  ...certificateTexts,
  ...checkInTexts,
  ...cohortTexts,
  ...commentTexts,
  ...discussionTexts,
  ...editingTexts,
  ...evaluationTexts,
  ...facilitatorTexts,
  ...fundingTexts,
  ...reportListTexts,
  ...reportTexts,
  ...reportLifeTexts,
  ...grantTexts,
  ...grantListTexts,
  ...grantTermTexts,
  ...grantLedgerTexts,
  ...grantHoursTexts,
  ...reportCheckTexts,
  ...reportFileTexts,
  ...reportLinkTexts,
  ...gatheringFileTexts,
  ...gatheringTexts,
  ...groupSetupTexts,
  ...groupAnswerTexts,
  ...handingOverTexts,
  ...importTexts,
  ...instructorTexts,
  ...learningTexts,
  ...localSessionTexts,
  ...mergingTexts,
  ...memberTexts,
  ...openingTexts,
  ...orderingTexts,
  ...partTexts,
  ...overviewTexts,
  ...participantTexts,
  ...publishingTexts,
  ...reflectionTexts,
  ...newCohortTexts,
  ...peopleTexts,
  ...planningTexts,
  ...previewTexts,
  ...questionTexts,
  ...preferenceTexts,
  ...reminderRuleTexts,
  ...reminderTexts,
  ...mailTexts,
  ...resourceTexts,
  ...sessionTexts,
  ...shellTexts,
  ...worklistTexts,
  ...nudgeTexts,
  ...summaryTexts,
  ...writingTexts,
} satisfies Texts

export type TextKey = keyof typeof catalogue
