import { sectionText } from './section-text'

const section = {
  key: 'participation',
  title: 'Deltakelse',
  paragraphs: ['27 av 28 kommuner har fullført.', 'Første linje\nandre linje'],
  figures: [
    {
      key: 'a',
      label: 'Oppmøte',
      value: 92,
      unit: 'percent' as const,
      text: '92 %',
      note: '1 039 av 1 124 plasser',
      definition: 'D',
    },
    {
      key: 'b',
      label: 'Personer',
      value: 281,
      unit: 'people' as const,
      text: '281',
      note: null,
      definition: 'D',
    },
  ],
  tables: [
    {
      key: 't',
      caption: 'Oppmøte per modul',
      columns: [
        { key: 'module', title: 'Modul', numeric: false },
        { key: 'attended', title: 'Til stede', numeric: true },
        { key: 'percent', title: 'Prosent', numeric: true },
      ],
      rows: [
        ['Modul 1', 1267, 95],
        ['Modul 2', 'skjult', null],
      ],
      summed: false,
    },
    {
      key: 'u',
      caption: 'Budsjett',
      columns: [
        { key: 'line', title: 'Post', numeric: false },
        { key: 'amount', title: 'Beløp', numeric: true },
      ],
      rows: [['Kursholdere', 1000]],
      summed: false,
    },
  ],
}

describe('a section as plain text', () => {
  const text = sectionText(section, (value) => value.toLocaleString('nb'))

  it('says everything that the section says, each thing on a line of its own', () => {
    expect(text.replace(/\u00a0/g, ' ')).toBe(
      [
        '27 av 28 kommuner har fullført.',
        'Første linje\nandre linje',
        'Oppmøte: 92 % (1 039 av 1 124 plasser)\nPersoner: 281',
        'Oppmøte per modul\n- Modul 1: Til stede 1 267; Prosent 95\n- Modul 2: Til stede skjult',
        'Budsjett\n- Kursholdere: 1 000',
      ].join('\n\n'),
    )
  })

  it('is empty for a section that says nothing', () => {
    expect(sectionText({ ...section, paragraphs: [], figures: [], tables: [] }, String)).toBe('')
  })
})
