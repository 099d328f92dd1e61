import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { everyTag, heard, tagsOf, type Tag } from '../../testing/documents/pdf-tags'
import { objectsOf, piecesOn } from '../../testing/documents/pdf-text'
import { codeOf } from '../proofs/code'
import { fileOf } from './report-files'
import { frozenWith } from './test-frozen'

const frozen = frozenWith('æøå')
const [reading, kept] = [fileOf(frozen, 'pdf'), fileOf(frozen, 'pdfa')]
const raw = (pdf: Buffer): string => pdf.toString('latin1')
/** Whether the file itself says so; the whole of it is no help in a message. */
const says = (pdf: Buffer, pattern: RegExp): boolean => pattern.test(raw(pdf))
const plain = (text: string): string => text.replace(/[\s\u00a0\u200b\u202f]+/g, '')

/** WCAG 2.2, contrast of two colours given as parts of one. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const luminance = (color: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = color.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function poppler(): boolean {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe.each([
  ['to read', reading],
  ['for the archive', kept],
])('the PDF %s, looked at from outside', (_, pdf) => {
  const root = tagsOf(pdf)
  const tags = everyTag(root)
  const having = (role: string): Tag[] => tags.filter((tag) => tag.role === role)
  const { sections } = frozen.snapshot

  it('is tagged, has a title, and the language form that it is written in', () => {
    expect(says(pdf, /\/MarkInfo\s*<<[^>]*\/Marked true/)).toBe(true)
    expect(says(pdf, /\/Lang \(nb-NO\)/)).toBe(true)
    expect(says(pdf, /<dc:title>[^]*Sluttrapport: Kompetansel/)).toBe(true)
    expect(having('Title').map(heard).join('')).toContain('Sluttrapport')
  })

  it('has a heading for each section in the order of the report, and what belongs to it before the next', () => {
    const headings = having('H1').map(heard).slice(1)
    expect(headings.map((one) => plain(one.replace(/^\d+\s*/, '')))).toEqual(
      sections.map(({ title }) => plain(title)),
    )
    const all = plain(heard(root))
    const told = sections.flatMap(({ paragraphs }) => paragraphs.filter((one) => one.length > 40).map(plain))
    expect(told.length).toBeGreaterThan(5)
    // Each is looked for behind the one before it: a sentence may stand in two sections.
    const end = told.reduce((from, one) => {
      const at = all.indexOf(one, from)
      expect([one, at]).not.toEqual([one, -1])
      return at + one.length
    }, 0)
    expect(end).toBeLessThanOrEqual(all.length)
  })

  it('has tables whose every column has a header with its scope, and cells that name a header of their table', () => {
    const tables = having('Table')
    expect(tables).toHaveLength(sections.reduce((count, one) => count + one.tables.length, 0))
    const expected = sections.flatMap((one) => one.tables)
    tables.forEach((table, at) => {
      const inside = everyTag(table)
      const headers = inside.filter(({ role }) => role === 'TH')
      expect(headers.map((one) => plain(heard(one)))).toEqual(
        expected[at]?.columns.map(({ title }) => plain(title)),
      )
      expect(headers.map(({ scope }) => scope)).toEqual(headers.map(() => 'Column'))
      const ids = headers.map(({ id }) => id)
      const cells = inside.filter(({ role }) => role === 'TD')
      expect(cells).toHaveLength((expected[at]?.rows.length ?? 0) * headers.length)
      cells.forEach(({ headers: named }, cell) => expect(named).toEqual([ids[cell % ids.length]]))
    })
  })

  it('tells in words what the charts and the QR code show', () => {
    const told = having('Figure').map(({ alternative }) => alternative ?? '')
    expect(told).toHaveLength(4)
    expect(told[0]).toContain(codeOf(frozen.sha256))
    for (const text of told.slice(1)) expect(text).toMatch(/^.+: .+\. .+: .+\.$/s)
  })

  it('says its code on the title page and at the foot of every other page', () => {
    expect(heard(root)).toContain(codeOf(frozen.sha256))
    const objects = objectsOf(pdf)
    const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head))
    expect(pages.length).toBeGreaterThan(3)
    const feet = pages.map(({ head }) =>
      piecesOn(head, objects)
        .filter(({ artifact }) => artifact)
        .map(({ text }) => text)
        .join(''),
    )
    const coded = feet.map(
      (foot) => foot.includes(codeOf(frozen.sha256)) && foot.includes(`av ${pages.length}`),
    )
    expect(coded).toEqual(pages.map((_, at) => at > 0))
  })

  it('is drawn in colours that can be told from white and from the wash behind headers', () => {
    const objects = objectsOf(pdf)
    const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head))
    const colors = new Set(
      pages.flatMap(({ head }) =>
        piecesOn(head, objects)
          .filter(({ artifact }) => !artifact)
          .map(({ color }) => color),
      ),
    )
    expect(colors.size).toBeGreaterThan(1)
    const [white, wash] = [
      [1, 1, 1],
      [0xee / 255, 0xf3 / 255, 0xf6 / 255],
    ]
    for (const color of colors) {
      const parts = color.split(' ').map(Number)
      expect(contrast(parts, white)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(parts, wash)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('carries all of its fonts, and has no script, no form and no file in it', () => {
    const descriptors = raw(pdf).match(/\/Type \/FontDescriptor[^]*?endobj/g) ?? []
    expect(descriptors.length).toBeGreaterThan(0)
    for (const one of descriptors) expect(one).toMatch(/\/FontFile[23] \d+ 0 R/)
    expect(says(pdf, /\/JavaScript|\/AcroForm|\/EmbeddedFile|\/Launch|\/Encrypt/)).toBe(false)
  })

  it('is what poppler takes for a tagged file with the same structure, where poppler is', () => {
    if (!poppler()) {
      process.stdout.write('poppler is not installed here: its reading of the structure is left out\n')
      return
    }
    const folder = mkdtempSync(join(tmpdir(), 'kl-pdf-'))
    const file = join(folder, 'report.pdf')
    writeFileSync(file, pdf)
    // What it grumbles of are colours of borders for each edge, which ISO 32000 allows and it does not know.
    const asked = (...options: string[]): string =>
      execFileSync('pdfinfo', [...options, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const [info, structure] = [asked(), asked('-struct')]
    rmSync(folder, { recursive: true })
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(structure.match(/^\s*Table\b/gm)).toHaveLength(having('Table').length)
  })
})

describe('what the two PDFs say that they are', () => {
  it('PDF/UA-1 the one, PDF/A-2 of conformance A the other', () => {
    expect(says(reading, /<pdfuaid:part>1<\/pdfuaid:part>/)).toBe(true)
    expect(says(reading, /pdfaid/)).toBe(false)
    expect(says(reading, /\/DisplayDocTitle true/)).toBe(true)
    expect(says(kept, /<pdfaid:part>2<\/pdfaid:part>/)).toBe(true)
    expect(says(kept, /<pdfaid:conformance>A<\/pdfaid:conformance>/)).toBe(true)
    expect(says(kept, /\/OutputIntents/)).toBe(true)
    expect(says(kept, /\/S \/GTS_PDFA1/)).toBe(true)
  })

  it('the language form of the report', () => {
    expect(says(fileOf(frozenWith('', 'nn'), 'pdfa'), /\/Lang \(nn-NO\)/)).toBe(true)
    expect(says(fileOf(frozenWith('', 'en'), 'pdf'), /\/Lang \(en-GB\)/)).toBe(true)
  })
})
