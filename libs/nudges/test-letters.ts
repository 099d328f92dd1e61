import type { Language } from '../platform/i18n'
import type { Letter } from '../platform/mail'
import { nudgeSubjects, type Matter } from './matters/nudge-subjects'
import { nudgeLetter } from './sending/nudge-letter'

const TODAY = '2027-03-12'

/** A nudge about each subject: in time and late, with words of the sender's own and without. */
export function lettersOfNudges(language: Language, name: string, href: string): Letter[] {
  return nudgeSubjects.flatMap((subject) =>
    [null, '2027-03-20', '2027-03-01'].map((due) => {
      const matter: Matter = {
        group: { id: 'group', name: 'Indre Østfold', cohortId: 'cohort' },
        ...{
          subject,
          module: 3,
          title: 'Vårt «hvorfor»',
          agreed: 4,
          needed: 6,
          due,
          people: [],
          path: '/',
          step: null,
        },
      }
      const line = due === null ? '' : 'Husk å spørre <de andre> & ta med dem som sjelden sier noe.'
      return nudgeLetter(matter, { name, language, sender: 'Idunn Nordtun', line, today: TODAY, href })
    }),
  )
}
