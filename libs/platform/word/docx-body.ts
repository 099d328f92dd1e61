import type { Block, PrintedDocument } from '../documents'
import type { Language } from '../i18n'
import { chartPlace, chartXml } from './docx-chart'
import { OFFICE, WORD } from './docx-styles'
import { tableXml } from './docx-table'
import { field, inside, letters, paragraph } from './docx-text'

const WORDS: Record<Language, Record<'page' | 'of' | 'contents' | 'table' | 'chart', string>> = {
  nb: { page: 'side', of: 'av', contents: 'Innhold', table: 'Tabell', chart: 'Figur' },
  nn: { page: 'side', of: 'av', contents: 'Innhald', table: 'Tabell', chart: 'Figur' },
  en: { page: 'page', of: 'of', contents: 'Contents', table: 'Table', chart: 'Figure' },
}
const NEW_PAGE = '<w:r><w:br w:type="page"/></w:r>'
const PAGE =
  '<w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="600" w:gutter="0"/><w:titlePg/>'

/** The text of a document, and the charts that it has a place for, in order. */
export interface Body {
  readonly xml: string
  readonly charts: readonly string[]
}

/** Everything between the title and the last section. Counts tables and charts as it goes. */
export function bodyOf(document: PrintedDocument): Body {
  const writer = new BodyWriter(document.language)
  const sections = document.sections.map(({ title, blocks }, at) => [
    heading(`section${at + 1}`, at + 1, title),
    ...blocks.map((block) => writer.block(block)),
  ])
  const text = [...titlePage(document), ...contents(document), ...sections.flat()].join('')
  const xml = `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${text}<w:sectPr>${PAGE}</w:sectPr></w:body></w:document>`
  return { xml, charts: writer.charts }
}

/** The foot of every page but the first: what the document is called, its code, and which page it is. */
export function footerXml({ title, seal, language }: PrintedDocument): string {
  const { page, of } = WORDS[language]
  const number = `${letters(`${page} `)}${field('PAGE', letters('1'))}${letters(` ${of} `)}${field('NUMPAGES', letters('1'))}`
  const code = seal ? paragraph('footer', letters(`${seal.label}: ${seal.code}`)) : ''
  return `<w:ftr xmlns:w="${WORD}">${paragraph('footer', `${letters(title)}<w:r><w:tab/></w:r>${number}`)}${code}</w:ftr>`
}

function titlePage({ author, title, subtitle, facts, notice, seal }: PrintedDocument): string[] {
  const bold = '<w:b/>'
  return [
    paragraph('Normal', letters(author, bold)),
    paragraph('Title', letters(title)),
    ...(subtitle ? [paragraph('Subtitle', letters(subtitle))] : []),
    ...facts.map(({ label, text }) => paragraph('Normal', letters(`${label}: `) + letters(text, bold))),
    ...(notice ? [paragraph('Notice', letters(notice, bold))] : []),
    ...(seal ? [paragraph('Normal', letters(`${seal.label}: `) + letters(seal.code, bold))] : []),
    ...(seal ? [paragraph('Normal', letters(seal.text) + (seal.address ? link(seal.address) : ''))] : []),
    paragraph('Normal', NEW_PAGE),
  ]
}

function link(address: string): string {
  return (
    letters(' ') +
    `<w:hyperlink r:id="check" w:history="1">${letters(address, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`
  )
}

/** Without page numbers, which nobody knows before the document is opened: what it says is true at once. */
function contents({ sections, language }: PrintedDocument): string[] {
  if (sections.length === 0) return []
  const lines = sections.map(({ title }, at) => inside(`section${at + 1}`, `${at + 1}  ${title}`))
  const [first = '', ...rest] = lines
  const begin = field('TOC \\o "1-1" \\n \\h', first)
  const open = rest.length > 0 ? begin.slice(0, begin.lastIndexOf('<w:r><w:fldChar')) : begin
  const end = begin.slice(begin.lastIndexOf('<w:r><w:fldChar'))
  return [
    paragraph('TOC Heading', letters(WORDS[language].contents)),
    paragraph('toc 1', open),
    ...rest.map((line, at) => paragraph('toc 1', at === rest.length - 1 ? line + end : line)),
  ]
}

function heading(bookmark: string, number: number, title: string): string {
  const [open, close] = [
    `<w:bookmarkStart w:id="${number}" w:name="${bookmark}"/>`,
    `<w:bookmarkEnd w:id="${number}"/>`,
  ]
  return paragraph('heading 1', `${open}${letters(`${number}  ${title}`)}${close}`)
}

class BodyWriter {
  readonly charts: string[] = []
  private tables = 0

  constructor(private readonly language: Language) {}

  block(block: Block): string {
    switch (block.kind) {
      case 'heading':
        return paragraph('heading 2', letters(block.text))
      case 'paragraph':
        return paragraph('Normal', letters(block.text))
      case 'notice':
        return paragraph('Notice', letters(block.text))
      case 'list':
        return block.items.map((item) => paragraph('List Bullet', letters(item))).join('')
      case 'figures':
        return block.items
          .map(({ label, value, note }) =>
            paragraph(
              'List Bullet',
              letters(`${label}: `) + letters(value, '<w:b/>') + letters(note ? ` (${note})` : ''),
            ),
          )
          .join('')
      case 'table':
        return (
          this.caption('table', ++this.tables, block.caption) +
          tableXml(block, this.language) +
          paragraph('Normal', '')
        )
      case 'bars':
        this.charts.push(chartXml(block))
        return (
          this.caption('chart', this.charts.length, block.caption) +
          paragraph('Normal', chartPlace(block, this.charts.length))
        )
    }
  }

  /** A field, so that numbers go on counting where somebody adds a table. */
  private caption(kind: 'table' | 'chart', number: number, text: string): string {
    const name = WORDS[this.language][kind]
    return paragraph(
      'caption',
      letters(`${name} `) + field(`SEQ ${name}`, letters(String(number))) + letters(`. ${text}`),
    )
  }
}
