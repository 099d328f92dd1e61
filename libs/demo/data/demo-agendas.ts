import { createHash } from 'node:crypto'
import type { DemoRows } from './demo-rows'

type Item = readonly [title: string, minutes: number, note?: string]

/** What each module's day is about; the frame around it is the same every time. 390 minutes, from 09.00 to 15.30. */
const MODULES: readonly (readonly [introduction: string, work: string, preparation: string])[] = [
  [
    'Fra siloer til samspill',
    'Vårt hvorfor: hva skal innbyggerne merke?',
    `Les **Én kommune, ikke tolv** i forarbeidet, og svar på spørsmålet til deg selv.

Ta med:

- utkastet til gruppas «vårt hvorfor»
- ett eksempel på en sak som tok for lang tid mellom to tjenester`,
  ],
  [
    'Å lede det vi ikke kjenner svaret på',
    'Hvem eier endringen hos oss?',
    `Snakk sammen to og to om refleksjonen i forarbeidet før dere kommer.

Ta med kalenderen for de neste fire ukene.`,
  ],
  [
    'Retning, prioritering og finansiering',
    'Tre valg, og det vi sier nei til',
    `Ta med økonomiplanen og de to tiltakene dere er mest usikre på.`,
  ],
  [
    'Data og felles løsninger',
    'Hva kan vi ta i bruk fra andre?',
    `Se over hvilke felles løsninger kommunen allerede bruker, og ta med lista.`,
  ],
  [
    'Fra beslutning til drift',
    'Én plan for hvert tiltak',
    `Ta med tiltakene som er besluttet, med eier og neste dato.`,
  ],
]

function dayOf(module: number): Item[] {
  const [introduction, work] = MODULES[module - 1] ?? ['', '']
  return [
    ['Velkommen og mål for dagen', 15, 'Programkontoret'],
    ['Fra forarbeidet: hva fant vi?', 45, 'Gruppene, to og to'],
    ['Pause', 15],
    [introduction, 75, 'Kursholderen'],
    ['Lunsj', 45],
    [work, 90, 'Hver gruppe for seg, med sin fasilitator'],
    ['Pause', 15],
    ['Deling på tvers av kommunene', 45],
    ['Veien videre: hva gjør vi på mandag?', 45, 'Kommunedirektørene'],
  ]
}

export function addAgenda(rows: DemoRows, gatheringId: string, module: number): void {
  note(rows, gatheringId, dayOf(module), MODULES[module - 1]?.[2] ?? '')
}

export function note(rows: DemoRows, gatheringId: string, items: readonly Item[], preparation: string): void {
  rows.note('agendas', {
    gathering_id: gatheringId,
    items: items.map(([title, minutes, about = '']) => ({ title, minutes, note: about })),
    preparation,
    language: 'nb',
    version: 1,
  })
}

/** A sheet with what one needs to know to find the room. */
export function addPracticalSheet(rows: DemoRows, gatheringIds: readonly string[], at: string): void {
  const content = Buffer.from(PRACTICAL)
  const sha256 = createHash('sha256').update(content).digest('hex')
  const bytes = content.length
  const resource = { sha256, content: `\\x${content.toString('hex')}`, bytes, added_at: at }
  const resourceId = rows.add('resources', resource)
  for (const gatheringId of gatheringIds) {
    rows.note('gathering_files', {
      gathering_id: gatheringId,
      resource_id: resourceId,
      file_name: 'Praktisk om dagen.txt',
      kind: 'txt',
      bytes,
      added_at: at,
    })
  }
}

const PRACTICAL = `Praktisk om dagen

Døra åpner 08.30, og det er kaffe fra da av. Vi begynner presis kl. 09.00.
Det er trinnfri inngang fra gata, og teleslynge i salen.
Lunsjen er kl. 11.30. Si fra til den lokale fasilitatoren hvis du ikke tåler noe.
Den som må være med digitalt, bruker lenken på samlingens side.
`
