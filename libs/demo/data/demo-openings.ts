import { osloInstant } from '../../platform/clock'
import type { DemoWorld } from '../seed'
import { workday } from './demo-gatherings'
import { heldFrom } from './demo-plan'

/** With what the chief executives of some groups opened their modules: by municipality, in the order of the modules. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  '3201': [
    'Innbyggerne møter oss i overgangene. La oss begynne der det butter, og ikke der det er lettest.',
    'Vi ber de ansatte om å endre seg. Da må vi tåle at noen ser på hvordan vi selv leder.',
    'Vi har for mange gode planer. I denne modulen velger vi bort, sammen og høyt.',
    'Ingen av oss trenger å kunne teknologien. Alle må vi kunne stille spørsmålene.',
    'Nå har vi snakket nok. Ett tiltak skal merkes av noen utenfor rådhuset før sommeren.',
  ],
  '3203': ['Jeg håper at vi etter dette sier «vi» også når det er en annens budsjett det gjelder.'],
  '3110': ['Vi er få, og vi kjenner hverandre. Det er en fordel vi ikke har brukt godt nok. Nå gjør vi det.'],
  '3326': ['Vi er ein liten kommune med korte vegar. Lat oss bruke dei.'],
  '3324': ['Eg vil at vi skal tore å spørje dumt. Det er slik vi blir kloke saman.'],
}

/** What was said on the day before each module opened. */
export function addOpenings({ rows, groups, modules, today }: DemoWorld): void {
  for (const [municipality, sentences] of Object.entries(SENTENCES)) {
    const group = groups.made(municipality)
    const chief = group?.members[0]?.personId ?? ''
    if (!group) continue
    sentences.forEach((sentence, i) => {
      const held = group.enrolling ? null : heldFrom[i]
      rows.note('module_openings', {
        group_id: group.id,
        module_id: modules.get(i + 1),
        person_id: chief,
        person_name: groups.nameOf(chief),
        sentence,
        version: 1,
        written_at: osloInstant(held ? workday(held, -22) : workday(today, -5), '08:15'),
      })
    })
  }
}
