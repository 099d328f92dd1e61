import { letterHtml, letterText } from '../../libs/platform/mail'
import { reminderLetter, type ReadPart } from '../../libs/reminders/sending/reminder-letter'

/** Digests of three reminders a second: as the product writes them, and as a template that only joins texts. */
export interface DigestPace {
  readonly product: number
  readonly bare: number
}

const words = (nb: string): { nb: string; nn: string; en: string } => ({
  nb,
  nn: `${nb} (nn)`,
  en: `${nb} (en)`,
})

const HELD = '2026-12-09'
const part: ReadPart = {
  condition: 'prework',
  ruleTitle: words('Forarbeid'),
  audience: 'member',
  subject: words('Gjør ferdig forarbeidet til modul {module} før {date}'),
  body: words(
    'Noe av forarbeidet til «{title}» gjenstår. Samlingen er {date}, og den bygger på det dere har gjort på forhånd.',
  ),
  subjectKind: 'gathering',
  subjectId: '00000000-0000-0000-0000-000000000002',
  moduleNumber: 2,
  title: words('Organisasjon – fra siloer til samspill'),
  groupId: '00000000-0000-0000-0000-000000000001',
  groupName: 'Hvaler',
  gatheringId: '00000000-0000-0000-0000-000000000002',
  heldOn: HELD,
  startsAt: '09:00',
  place: 'Rådhuset',
  dueOn: '2027-01-06',
  path: null,
  person: { id: '00000000-0000-0000-0000-000000000003', name: 'Ada Vik', language: 'nb' },
}
/** What is said once in a mail is not said again, so the three differ. */
const parts = [2, 3, 4].map((moduleNumber) => ({ ...part, moduleNumber })) as [ReadPart, ReadPart, ReadPart]

export function measureDigests(seconds: number): DigestPace {
  const link = (path: string): string => `https://laering.example${path}`
  return {
    product: pace(seconds, () => {
      const letter = reminderLetter(parts, link)
      return letterText(letter).length + letterHtml(letter).length
    }),
    bare: pace(seconds, () => joined().length),
  }
}

function joined(): string {
  const { subject, body, person, groupName } = part
  const paragraphs = [1, 2, 3].map(
    () => `${subject.nb.replace('{date}', HELD)}\n${body.nb.replace('{date}', HELD)}`,
  )
  const text = `Hei, ${person.name}!\n\n${paragraphs.join('\n\n')}\n\n-- \n${groupName}`
  return `${text}<!doctype html><html lang="nb"><title>${subject.nb}</title><p>${text.replaceAll('\n\n', '</p><p>')}</p></html>`
}

/** How often it runs in a second, once the engine has compiled it. */
function pace(seconds: number, run: () => number): number {
  let [letters, runs] = [0, 0]
  const until = performance.now() + seconds * 1_000
  for (let n = 0; n < 2_000; n++) letters += run()
  const since = performance.now()
  while (performance.now() < until && letters > 0) {
    letters += run()
    runs++
  }
  return (runs * 1_000) / (performance.now() - since)
}
