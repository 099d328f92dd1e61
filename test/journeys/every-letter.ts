import { lettersOfInvitations } from '../../libs/calendars/test-letters'
import { lettersOfMembers } from '../../libs/members/test-letters'
import { lettersOfNudges } from '../../libs/nudges/test-letters'
import type { Language } from '../../libs/platform/i18n'
import type { Letter } from '../../libs/platform/mail'
import { lettersOfReminders, type WordedRule } from '../../libs/reminders/test-letters'
import { lettersOfSignIn } from '../../libs/sign-in/test-letters'
import { lettersOfSummaries } from '../../libs/summaries/test-letters'
import type { World } from '../../libs/testing/world'

const URL = 'https://laering.example'
const NAME = 'Kari Østensjø-Wærp <kari@kommune.example>'

/** Each letter that the product can write, about something that is hard to set. */
export async function everyLetter(world: World, language: Language): Promise<Letter[]> {
  const rules = await world.sql<WordedRule>(
    `select condition, audience, title, subject, body from reminder_rules
     where cohort_id is null and programme_version_id is null order by key`,
  )
  const href = `${URL}/samlinger/1?a=1&b=2`
  return [
    ...lettersOfSignIn(language, NAME, href),
    ...lettersOfMembers(language, NAME, href),
    ...lettersOfInvitations(language, NAME, URL),
    ...lettersOfReminders(language, NAME, rules, URL),
    ...lettersOfSummaries(language, NAME, href),
    ...lettersOfNudges(language, NAME, href),
  ]
}
