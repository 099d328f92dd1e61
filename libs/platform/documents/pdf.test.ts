import { execFileSync } from 'node:child_process'
import { formatDay, formatKroner, formatNumber, pdf } from '.'
import type { Block, PrintedDocument } from './document'
import { hostile, randomTexts, report } from '../../testing/documents/printed-document'
import { textOf } from '../../testing/documents/pdf-text'

describe('a printed document', () => {
  const bytes = pdf(report)
  const raw = bytes.toString('latin1')
  const text = textOf(bytes)

  it('says what it was given, in order, and numbers as Norwegians write them', () => {
    expect(text).toContain('Bærum kommune (935 478 715)')
    expect(text).toContain('Sum3\u202f400\u202f000')
    expect(text).toContain('\u22121\u202f500')
    expect(text.indexOf('Innhold')).toBeLessThan(text.indexOf('Tre ting vi\u00a0lærte'))
    expect(text).toMatch(/Oppmøte i prosent.*Asker124847.?97,9.*Kongsberg104038.?95,0/s)
  })

  it('is marked as PDF/UA-1 with its title and the language form that it is written in', () => {
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(raw).toContain('/Lang (nb-NO)')
    expect(raw).toContain('/DisplayDocTitle true')
    expect(raw).toContain('Sluttrapport: Kompetanseløftet i digital transformasjon'.slice(0, 20))
    const lang = (language: PrintedDocument['language']) => pdf({ ...report, language }).toString('latin1')
    expect(lang('nn')).toContain('/Lang (nn-NO)')
    expect(lang('en')).toContain('/Lang (en-GB)')
  })

  it('has headings, lists, a table header over each column and a text for who does not see the chart', () => {
    const count = (tag: RegExp) => [...raw.matchAll(tag)].length
    expect(count(/\/S \/H1\b/g)).toBe(1 + report.sections.length)
    expect(count(/\/S \/H2\b/g)).toBe(1)
    expect(count(/\/S \/LI\b/g)).toBe(report.facts.length + 3 + 3)
    expect(count(/\/S \/Table\b/g)).toBe(3)
    expect(count(/\/S \/TH\b/g)).toBe(4 + 5 + 4)
    expect(count(/\/Scope \/Column\b/g)).toBe(4 + 5 + 4)
    expect(count(/\/S \/TFoot\b/g)).toBe(2)
    expect(count(/\/S \/Figure\b/g)).toBe(1)
    expect(count(/\/Alt\b/g)).toBeGreaterThan(0)
  })

  it('carries its own fonts', () => {
    const fonts = [...raw.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name)
    expect(new Set(fonts.map((name) => name?.replace(/^\w+\+/, '')))).toEqual(
      new Set(['Inter-Regular', 'Inter-SemiBold', 'Inter-Bold']),
    )
    expect(raw).not.toMatch(/\/FontDescriptor <<(?:(?!FontFile2)[^>])*>>/)
  })

  it('is the same bytes each time, also in another time zone, language and process', () => {
    expect(pdf(report).equals(bytes)).toBe(true)
    const program =
      "const { pdf } = require('./libs/platform/documents/pdf')\n" +
      "const { report } = require('./libs/testing/documents/printed-document')\n" +
      'process.stdout.write(pdf(report))'
    const elsewhere = execFileSync(
      process.execPath,
      ['-r', './libs/testing/processes/typescript.cjs', '-e', program],
      {
        env: { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' },
        maxBuffer: 10_000_000,
      },
    )
    expect(elsewhere.equals(bytes)).toBe(true)
  })

  it('is other bytes when it is issued at another instant', () => {
    expect(pdf({ ...report, issuedAt: new Date('2025-05-28T08:30:01Z') }).equals(bytes)).toBe(false)
    expect(() => pdf({ ...report, issuedAt: new Date(NaN) })).toThrow(RangeError)
  })

  it('refuses what would print a wrong figure', () => {
    const columns = [
      { title: 'Post', numeric: false },
      { title: 'Kroner', numeric: true },
    ]
    const table = (rows: (string | number | null)[][]) =>
      printed({ kind: 'table', caption: 'T', columns, rows })
    expect(() => table([['a', 1], ['b']])).toThrow(TypeError)
    expect(() => table([['a', NaN]])).toThrow(RangeError)
    expect(() => printed({ kind: 'bars', caption: '', alternative: '', full: 0, bars: [] })).toThrow(
      RangeError,
    )
    expect(textOf(table([['a', null]]))).toContain('Kronera')
  })

  it('can be empty everywhere', () => {
    const nothing = { ...report, title: '', subtitle: '', author: '', description: '', notice: '', facts: [] }
    expect(pdf({ ...nothing, sections: [] }).length).toBeGreaterThan(1000)
    const blocks: Block[] = [
      { kind: 'heading', text: '' },
      { kind: 'paragraph', text: '' },
      { kind: 'list', items: [] },
      { kind: 'figures', items: [{ label: '', value: '' }] },
      { kind: 'table', caption: '', columns: [{ title: '', numeric: false }], rows: [] },
      { kind: 'bars', caption: '', alternative: '', full: 1, bars: [] },
    ]
    expect(pdf({ ...nothing, sections: [{ title: '', blocks }] }).length).toBeGreaterThan(1000)
  })
})

describe('text from outside in a printed document', () => {
  it('is never markup', () => {
    for (const text of hostile) {
      const bytes = printed({ kind: 'paragraph', text }, { kind: 'list', items: [text] })
      expect(plainLetters(textOf(bytes))).toContain(plainLetters(text))
      expect(bytes.toString('latin1')).not.toMatch(/\/S \/URI|\/JavaScript|\/Launch/)
    }
  })

  it('comes out as it went in, whatever it is and wherever it stands', () => {
    const columns = [
      { title: 'a', numeric: true },
      { title: 'b', numeric: false },
    ]
    // One block a document: where a page ends in the middle of two columns, the text in drawing order is cut in two.
    const places: ((text: string) => [times: number, Block])[] = [
      (text) => [1, { kind: 'list', items: [text] }],
      (text) => [1, { kind: 'heading', text }],
      (text) => [1, { kind: 'paragraph', text }],
      (text) => [1, { kind: 'notice', text }],
      (text) => [2, { kind: 'table', caption: text, columns, rows: [['x', text]] }],
      (text) => [3, { kind: 'figures', items: [{ label: text, value: text, note: text }] }],
      (text) => [
        3,
        { kind: 'bars', caption: text, alternative: text, full: 1, bars: [{ label: text, value: 1, text }] },
      ],
    ]
    randomTexts(300).forEach((text, index) => {
      const [times, block] = places[index % places.length]?.(text) ?? [1, { kind: 'paragraph', text }]
      const parts = plainLetters(textOf(printed(block))).split(plainLetters(text))
      expect(parts.length).toBeGreaterThan(times)
    })
  })

  it('may be a hundred thousand letters long, with and without spaces', () => {
    for (const text of ['Ord på rad ', 'æ'].map((piece) => piece.repeat(100_000).slice(0, 100_000))) {
      expect(plainLetters(textOf(printed({ kind: 'paragraph', text })))).toContain(plainLetters(text))
    }
  })

  it('cannot turn the direction of what stands around it', () => {
    expect(textOf(printed({ kind: 'paragraph', text: 'Beløp \u202e000 1\u202c kr' }))).toContain(
      'Beløp 000 1 kr',
    )
  })
})

describe('numbers in words', () => {
  it('groups thousands without letting them break, with comma and a true minus sign', () => {
    expect(formatNumber(1234567.25, 'nb', 1)).toBe('1\u202f234\u202f567,3')
    expect(formatNumber(-0.04, 'nn', 1)).toBe('0,0')
    expect(formatNumber(-1000, 'en')).toBe('\u22121\u202f000')
    expect(() => formatNumber(Infinity, 'nb')).toThrow(RangeError)
  })

  it('writes kroner and days as the language does', () => {
    expect(formatKroner(1_200_000, 'nb')).toBe('1\u202f200\u202f000\u00a0kr')
    expect(formatKroner(1_200_000, 'en')).toBe('NOK\u00a01\u202f200\u202f000')
    expect(formatDay('2023-08-21', 'nn')).toBe('21.08.2023')
    expect(formatDay('2023-08-01', 'en')).toBe('1\u00a0August\u00a02023')
  })
})

function printed(...blocks: Block[]): Buffer {
  return pdf({ ...report, sections: [{ title: 'Del', blocks }] })
}

/** What every font has and no break of lines touches: the letters that must never be lost on the way to paper. */
function plainLetters(text: string): string {
  const seen = text.replace(/[\p{Cc}\p{Cf}\p{Cn}\p{Variation_Selector}]/gu, '').normalize('NFC')
  return seen.replace(/[^!-~\u00a1-\u00ac\u00ae-\u0131\u0134-\u017e]/g, '')
}
