import { administratorTexts } from '../administrator/texts'
import { shellTexts } from '../app/texts'
import { attendanceTexts } from '../attendance/texts'
import { cohortTexts } from '../cohorts/texts'
import { discussionTexts } from '../discussions/texts'
import { facilitatorTexts } from '../facilitator/texts'
import { fundingTexts } from '../funding/texts'
import { gatheringTexts } from '../gatherings/texts'
import { importTexts } from '../imports/texts'
import { learningTexts } from '../learning/texts'
import { memberTexts } from '../members/texts'
import { openingTexts } from '../openings/texts'
import { participantTexts } from '../participant/texts'
import { partTexts } from '../parts/texts'
import { reflectionTexts } from '../reflections/texts'
import { reminderTexts } from '../reminders/texts'
import { sessionTexts } from '../session/texts'
import { writingTexts } from '../writing/texts'
import type { Texts } from './language'

/** Every text of the screens, each key once, in three languages side by side. */
export const catalogue = {
  ...administratorTexts,
  ...attendanceTexts,
  ...cohortTexts,
  ...discussionTexts,
  ...facilitatorTexts,
  ...fundingTexts,
  ...gatheringTexts,
  ...importTexts,
  ...learningTexts,
  ...memberTexts,
  ...openingTexts,
  ...participantTexts,
  ...partTexts,
  ...reflectionTexts,
  ...reminderTexts,
  ...sessionTexts,
  ...shellTexts,
  ...writingTexts,
} satisfies Texts

export type TextKey = keyof typeof catalogue
