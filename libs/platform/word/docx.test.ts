import { execFileSync } from 'node:child_process'
import { unzipSync } from 'fflate'
import { docx } from '.'
import { xmlTexts } from '../../testing/xml'
import type { Block, PrintedDocument } from '../documents'
import { hostile, randomTexts, report } from '../documents/test-document'

const seal = {
  label: 'Kontrollkode',
  code: 'K7QM-2V9D-8XYZ-1234-ABCD',
  text: 'Her kan alle se om rapporten er uendret:',
  address: 'https://sted.example/sjekk/K7QM',
  alternative: 'QR-kode',
}

function partsOf(document: PrintedDocument): Record<string, string> {
  const parts = Object.entries(unzipSync(docx(document)))
  return Object.fromEntries(parts.map(([name, part]) => [name, Buffer.from(part).toString('utf8')]))
}

const bodyOf = (document: PrintedDocument): string => partsOf(document)['word/document.xml'] ?? ''
const holding = (...blocks: Block[]): PrintedDocument => ({ ...report, sections: [{ title: 'Del', blocks }] })
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

describe('a document for Word', () => {
  const parts = partsOf({ ...report, seal })
  const body = parts['word/document.xml'] ?? ''

  it('is well-formed in every part, and every part is named in the list of contents and reached by a relation', () => {
    const listed = parts['[Content_Types].xml'] ?? ''
    const relations = `${parts['_rels/.rels']}${parts['word/_rels/document.xml.rels']}`
    for (const [name, xml] of Object.entries(parts)) {
      expect(() => xmlTexts(xml)).not.toThrow()
      if (!name.endsWith('.rels') && name !== '[Content_Types].xml') {
        expect(listed).toContain(`PartName="/${name}"`)
        expect([name, name.replace(/^word\//, '')].some((one) => relations.includes(`Target="${one}"`))).toBe(
          true,
        )
      }
    }
    const used = [...body.matchAll(/r:id="(\w+)"/g)].map(([, id]) => id)
    for (const id of used) expect(relations).toContain(`Id="${id}"`)
  })

  it('has the title, the language form and the instant of what it was made of, and no other time', () => {
    expect(parts['docProps/core.xml']).toContain(`<dc:title>${report.title}</dc:title>`)
    expect(parts['docProps/core.xml']).toContain('<dc:language>nb-NO</dc:language>')
    const times = [
      ...Object.values(parts)
        .join('')
        .matchAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g),
    ].map(([time]) => time)
    expect(new Set(times)).toEqual(new Set(['2025-05-28T08:30:00Z']))
    const styles = (language: PrintedDocument['language']) =>
      partsOf({ ...report, language })['word/styles.xml']
    expect(styles('nn')).toContain('w:lang w:val="nn-NO"')
    expect(styles('en')).toContain('w:lang w:val="en-GB"')
  })

  it('has real headings, lists and captions, each in a style that there is', () => {
    const used = new Set([...body.matchAll(/<w:pStyle w:val="(\w+)"\/>/g)].map(([, id]) => id))
    for (const id of used) expect(parts['word/styles.xml']).toContain(`w:styleId="${id}"`)
    expect(count(body, /"Heading1"/g)).toBe(report.sections.length)
    expect(count(body, /"Heading2"/g)).toBe(1)
    expect(count(body, /"ListBullet"/g)).toBe(3 + 3)
    expect(count(body, / SEQ Tabell /g)).toBe(3)
    for (const { title } of report.sections) expect(body).toContain(`${title}</w:t>`)
  })

  it('has tables with a header row that is repeated, the first column as names, and what each is about', () => {
    expect(count(body, /<w:tbl>/g)).toBe(3)
    expect(count(body, /<w:tblHeader\/>/g)).toBe(3)
    expect(count(body, /w:firstRow="1"[^>]*w:firstColumn="1"/g)).toBe(3)
    expect(body).toContain('<w:tblCaption w:val="Budsjett og regnskap i kroner"/>')
    for (const [grid] of body.matchAll(/<w:tblGrid>.*?<\/w:tblGrid>.*?<\/w:tr>/g))
      expect(count(grid, /<w:gridCol/g)).toBe(count(grid, /<w:tc>/g))
    expect(body).toContain('3\u202f400\u202f000')
  })

  it('draws bars as a chart with its values, and tells in words what they show', () => {
    const chart = parts['word/charts/chart1.xml'] ?? ''
    expect(chart).toContain('<c:v>0.95</c:v>')
    expect(chart).toContain('<c:v>Modul 1: Organisasjon: 95 % (267 av 281)</c:v>')
    expect(body).toMatch(/<wp:docPr id="1" name="Oppmøte i hver modul" descr="Liggende søyler\./)
  })

  it('carries its code on the first page with the way to check it, and at the foot of the others', () => {
    expect(body).toContain(seal.code)
    expect(parts['word/footer.xml']).toContain(seal.code)
    expect(parts['word/_rels/document.xml.rels']).toContain(`Target="${seal.address}" TargetMode="External"`)
    expect(partsOf(report)['word/_rels/document.xml.rels']).not.toContain('External')
  })

  it('is the same bytes in another time zone, language and process', () => {
    const program =
      "const { docx } = require('./libs/platform/word')\n" +
      "const { report } = require('./libs/platform/documents/test-document')\n" +
      'process.stdout.write(docx(report))'
    const elsewhere = execFileSync(
      process.execPath,
      ['-r', './libs/testing/processes/typescript.cjs', '-e', program],
      { env: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' }, maxBuffer: 10_000_000 },
    )
    expect(elsewhere.equals(docx(report))).toBe(true)
  })

  it('refuses what would print a wrong figure', () => {
    const columns = [
      { title: 'Post', numeric: false },
      { title: 'Kroner', numeric: true },
    ]
    const table = (rows: (string | number | null)[][]) => () =>
      docx(holding({ kind: 'table', caption: 'T', columns, rows }))
    expect(table([['a', 1], ['b']])).toThrow(TypeError)
    expect(table([['a', NaN]])).toThrow(RangeError)
    expect(() => docx(holding({ kind: 'bars', caption: '', alternative: '', full: 0, bars: [] }))).toThrow(
      RangeError,
    )
    expect(() => docx({ ...report, issuedAt: new Date(NaN) })).toThrow(RangeError)
  })
})

describe('text from outside in a document for Word', () => {
  it('is text wherever it stands: no markup, no field, nothing that XML forbids', () => {
    for (const text of [...hostile, ...randomTexts(60)]) {
      const bar = { label: text, value: 1, text }
      const blocks: Block[] = [
        { kind: 'paragraph', text },
        { kind: 'list', items: [text] },
        { kind: 'figures', items: [{ label: text, value: text, note: text }] },
        { kind: 'table', caption: text, columns: [{ title: text, numeric: false }], rows: [[text]] },
        { kind: 'bars', caption: text, alternative: text, full: 1, bars: [bar] },
      ]
      const made = partsOf({ ...holding(...blocks), title: text, seal: { ...seal, text } })
      for (const xml of Object.values(made)) xmlTexts(xml)
      const body = made['word/document.xml'] ?? ''
      const fields = [...body.matchAll(/<w:instrText[^>]*> ([A-Z]+)/g)].map(([, name]) => name)
      expect(fields).toEqual(['TOC', 'SEQ', 'SEQ'])
    }
  })

  it('cannot turn the direction of what stands around it, and keeps its lines and tabs', () => {
    const body = bodyOf(holding({ kind: 'paragraph', text: 'Beløp \u202e000 1\u202c kr\nto\tlinjer' }))
    expect(xmlTexts(body).join('')).toContain('Beløp 000 1 krtolinjer')
    expect(body).toContain('<w:br/>')
    expect(body).toContain('<w:t xml:space="preserve">to</w:t><w:tab/><w:t xml:space="preserve">linjer</w:t>')
  })
})
