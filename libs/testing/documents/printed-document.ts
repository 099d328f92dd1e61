import type { PrintedDocument } from '../../platform/documents'

const groups: readonly (readonly [string, number, number])[] = [
  ['Asker', 12, 47],
  ['Aurskog-Høland', 9, 33],
  ['Bærum', 14, 54],
  ['Drammen', 12, 45],
  ['Eidsvoll', 16, 61],
  ['Fredrikstad', 12, 46],
  ['Frogn', 8, 30],
  ['Halden', 10, 39],
  ['Hemsedal', 7, 25],
  ['Indre Østfold', 11, 41],
  ['Kongsberg', 10, 38],
  ['Lier', 9, 35],
  ['Lillestrøm', 12, 44],
  ['Lørenskog', 10, 40],
  ['Modum', 8, 31],
  ['Moss', 10, 38],
  ['Nesodden', 8, 32],
  ['Nittedal', 9, 34],
  ['Nordre Follo', 11, 43],
  ['Rakkestad', 7, 26],
  ['Ringerike', 10, 37],
  ['Rælingen', 9, 36],
  ['Råde', 8, 29],
  ['Sarpsborg', 11, 42],
  ['Ullensaker', 11, 41],
  ['Vestby', 9, 35],
  ['Øvre Eiker', 9, 34],
  ['Ås', 9, 36],
]

/** A report as long and as varied as the ones that go to a funder. */
export const report: PrintedDocument = {
  language: 'nb',
  title: 'Sluttrapport: Kompetanseløftet i digital transformasjon',
  subtitle: 'Hva tilskuddet førte til i 28 kommuner',
  author: 'DigiViken, Bærum kommune som vertskommune',
  description: 'Sluttrapport til Statsforvalteren om deltakelse, måloppnåelse og regnskap.',
  issuedAt: new Date('2025-05-28T08:30:00Z'),
  notice: 'Demodata. Tallene er oppdiktet og sier ingenting om kommunene som er nevnt.',
  facts: [
    { label: 'Saksnummer', text: '2023/4711' },
    { label: 'Tilskuddsmottaker', text: 'Bærum kommune (935 478 715)' },
    { label: 'Prosjektperiode', text: '01.08.2023–31.12.2024' },
    { label: 'Innvilget tilskudd', text: '1\u00a0200\u00a0000\u00a0kr' },
    { label: 'Rapportversjon', text: 'Versjon 2, frosset 28.05.2025 kl. 10.30' },
  ],
  sections: [
    {
      title: 'Sammendrag',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Hele toppledergruppa i 28 kommuner og fylkeskommuner har gått gjennom fire moduler om organisasjon, ledelse, strategi og teknologi. 27 av 28 grupper har fullført. Råde mangler gruppas etterarbeid i modul 4.',
        },
        {
          kind: 'figures',
          items: [
            { label: 'grupper har fullført', value: '27 av 28', note: 'se tabell 2' },
            { label: 'personer har deltatt', value: '281' },
            { label: 'oppmøte på samlingene', value: '92,4 %', note: '1\u202f039 av 1\u202f124 plasser' },
          ],
        },
        {
          kind: 'notice',
          text: 'Gevinstene måles først ett år etter siste samling. Tallene for effekt er derfor foreløpige.',
        },
        { kind: 'heading', text: 'Tre ting vi lærte' },
        {
          kind: 'list',
          items: [
            'Når hele ledergruppa deltar, blir det som besluttes på samlingen, fulgt opp hjemme.',
            'Etterarbeidet må ha en frist som følger gruppas egen samling, ikke en felles dato.',
            'En lokal fasilitator med avsatt tid er den enkeltfaktoren som betyr mest for om arbeidet blir gjort.',
          ],
        },
      ],
    },
    {
      title: 'Mål og måloppnåelse',
      blocks: [
        { kind: 'paragraph', text: 'Målene ble satt i søknaden og er ikke endret underveis.' },
        {
          kind: 'table',
          caption: 'Mål og måloppnåelse ved prosjektslutt',
          columns: [
            { title: 'Mål', numeric: false },
            { title: 'Måltall', numeric: true },
            { title: 'Resultat', numeric: true },
            { title: 'Nådd', numeric: false },
          ],
          rows: [
            ['Kommuner som fullfører', 25, 27, 'Ja'],
            ['Oppmøte på samlingene, prosent', 80, 92.4, 'Ja'],
            ['Besluttede tiltak per kommune', 2, 1.8, 'Nei'],
            ['Endring i spredning i forståelse, prosent', -25, -31, 'Ja'],
            ['Løsningskort som er delt med nettverket', 20, null, 'Måles høsten 2025'],
          ],
        },
        {
          kind: 'bars',
          caption: 'Oppmøte i hver modul',
          alternative:
            'Liggende søyler. Modul 1: 95 prosent. Modul 2: 93 prosent. Modul 3: 88 prosent. Modul 4: 94 prosent.',
          full: 1,
          bars: [
            { label: 'Modul 1: Organisasjon', value: 0.95, text: '95 % (267 av 281)' },
            { label: 'Modul 2: Ledelse', value: 0.93, text: '93 % (261 av 281)' },
            { label: 'Modul 3: Strategi', value: 0.88, text: '88 % (247 av 281)' },
            {
              label: 'Modul 4: Teknologi – muligheter og felles løsninger',
              value: 0,
              text: '0 % (0 av 281)',
            },
          ],
        },
      ],
    },
    {
      title: 'Deltakelse',
      blocks: [
        {
          kind: 'table',
          caption: 'Deltakere og oppmøte etter organisasjon, fire samlinger',
          columns: [
            { title: 'Organisasjon', numeric: false },
            { title: 'Deltakere', numeric: true },
            { title: 'Plasser', numeric: true },
            { title: 'Oppmøter', numeric: true },
            { title: 'Oppmøte i prosent', numeric: true, decimals: 1 },
          ],
          rows: groups.map(([name, people, present]) => [
            name,
            people,
            people * 4,
            present,
            Math.round((1000 * present) / (people * 4)) / 10,
          ]),
          total: ['Sum', 281, 1124, 1039, 92.4],
        },
      ],
    },
    {
      title: 'Regnskap',
      blocks: [
        {
          kind: 'table',
          caption: 'Budsjett og regnskap i kroner',
          columns: [
            { title: 'Post', numeric: false },
            { title: 'Budsjett', numeric: true },
            { title: 'Regnskap', numeric: true },
            { title: 'Avvik', numeric: true },
          ],
          rows: [
            ['Kursholdere', 1250000, 1248500, -1500],
            ['Læringsportal', 250000, 250000, 0],
            ['Samlinger', 400000, 431200, 31200],
            ['Prosjektledelse', 500000, 488300, -11700],
            ['Evaluering', 100000, 100000, 0],
            ['Formidling', 100000, 82000, -18000],
            ['Lokal fasilitering, egeninnsats', 800000, 800000, 0],
          ],
          total: ['Sum', 3400000, 3400000, 0],
        },
        {
          kind: 'paragraph',
          text: 'Avvikene er dekket innenfor rammen. Regnskapet er attestert av revisor.',
        },
      ],
    },
  ],
}

/** What somebody could write who wants a document or a spreadsheet to do something. */
export const hostile: readonly string[] = [
  '#panic("stop") #read("/etc/passwd") #sys.inputs #import "a.typ": *',
  '= Overskrift *feit* _kursiv_ `kode` $x^2$ <merke> @kilde // bort /* borte */ \\u{41} \\ ---',
  '- punkt\n+ punkt\n/ ord: forklaring',
  '"} , "sections": [] // \\" #{',
  '=1+1',
  '=HYPERLINK("https://ond.example";"Klikk")',
  '+47 22 00 00 00',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '\uff1d1+1',
  '"a";"b"\r\n=cmd|\'/c calc\'!A1',
  '<t>&amp;</t> ]]> _x0041_ _x005F_ _X0041_',
  '\u202eksul\u202c \u2067speil\u2069 \u200f\u061c',
  '👩🏽‍💻🇳🇴 שלום مرحبا 你好 Z̷͖̈́a̸̭͐l̴̗̇g̵̺̈o̶͎͛',
  '\ud800 \udc00 \0 \ufffe \uffff \u0007 \u001b[31m',
]

const ALPHABETS: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyzæøåÆØÅáčđŋšŧž éèêóòôüñ',
  '0123456789 .,:;-–—«»“”%‰ \u00a0\u202f',
  '#$*_`<>@=\\/~[](){}"\'|^&!?+-',
  '\t\n\r\0\u0007\u001b\u007f\u0085\u2028',
  '\u200b\u200d\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\u00ad\ufe0f',
  '😀👩🏽‍💻🇳🇴✓☂אבגابج你好नम\ud800\udfff\u0301\u0308\u20dd\uffff',
]

/** Texts of up to two hundred characters from all of Unicode's corners; the same ones each time. */
export function randomTexts(count: number): string[] {
  let seed = 20_230_821
  const below = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most
  return Array.from({ length: count }, () => {
    const letters = Array.from({ length: below(200) }, () => {
      const alphabet = ALPHABETS[below(ALPHABETS.length)] ?? ''
      return alphabet[below(alphabet.length)] ?? ''
    })
    return letters.join('')
  })
}
