import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { DateTime } from 'luxon'
import type { Language } from '../i18n'
import type { Block, Cell, PrintedDocument, Table } from './document'
import { formatNumber } from './numbers'
import { coveredBy, fontFiles } from './pdf-font'
import { template } from './pdf-template'
import { typesettable } from './pdf-text'

/**
 * Typesets a document as PDF/UA-1: tagged headings, lists and table headers, title, language, embedded fonts.
 * The same document gives the same bytes. Takes some hundred milliseconds of this thread, so it belongs in a worker.
 */
export function pdf(document: PrintedDocument): Buffer {
  const { compiler, covered } = press()
  const clean = (text: string): string => typesettable(text, covered)
  const compiled = compiler.compile({
    mainFileContent: template,
    inputs: { document: JSON.stringify(plain(document, clean)) },
  })
  if (!compiled.result) throw new Error(`Typesetting failed: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`)
  const bytes = compiler.pdf(compiled.result, {
    pdfStandard: 'ua-1',
    creationTimestamp: Math.floor(document.issuedAt.getTime() / 1000),
  })
  // The cache is the process's; without this a worker that lives for months keeps every document it made.
  compiler.evictCache(2)
  return bytes
}

interface Press {
  readonly compiler: NodeCompiler
  readonly covered: ReadonlySet<number>
}

let ready: Press | undefined

function press(): Press {
  if (!ready) {
    const fonts = fontFiles()
    ready = { compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] }), covered: coveredBy(fonts) }
  }
  return ready
}

const WORDS: Record<Language, { page: string; of: string; contents: string; table: string; chart: string }> = {
  nb: { page: 'side', of: 'av', contents: 'Innhold', table: 'Tabell', chart: 'Figur' },
  nn: { page: 'side', of: 'av', contents: 'Innhald', table: 'Tabell', chart: 'Figur' },
  en: { page: 'page', of: 'of', contents: 'Contents', table: 'Table', chart: 'Figure' },
}

type Clean = (text: string) => string

function plain(document: PrintedDocument, clean: Clean): unknown {
  const issued = DateTime.fromJSDate(document.issuedAt, { zone: 'utc' })
  return {
    words: WORDS[document.language],
    language: document.language,
    title: clean(document.title),
    subtitle: document.subtitle && clean(document.subtitle),
    author: clean(document.author),
    description: clean(document.description),
    notice: document.notice && clean(document.notice),
    issued: { year: issued.year, month: issued.month, day: issued.day, hour: issued.hour, minute: issued.minute, second: issued.second },
    facts: document.facts.map(({ label, text }) => ({ label: clean(label), text: clean(text) })),
    sections: document.sections.map(({ title, blocks }) => ({
      title: clean(title),
      blocks: blocks.map((block) => plainBlock(block, document.language, clean)),
    })),
  }
}

function plainBlock(block: Block, language: Language, clean: Clean): unknown {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'notice':
      return { kind: block.kind, text: clean(block.text) }
    case 'list':
      return { kind: 'list', items: block.items.map(clean) }
    case 'figures':
      return {
        kind: 'figures',
        items: block.items.map(({ label, value, note }) => ({ label: clean(label), value: clean(value), note: note && clean(note) })),
      }
    case 'table':
      return plainTable(block, language, clean)
    case 'bars':
      return {
        kind: 'bars',
        caption: clean(block.caption),
        alternative: clean(block.alternative),
        bars: block.bars.map((bar) => ({
          label: clean(bar.label),
          text: clean(bar.text),
          share: Math.min(1, Math.max(0, bar.value / block.full)),
        })),
      }
  }
}

function plainTable(table: Table, language: Language, clean: Clean): unknown {
  const cell = (value: Cell): string => {
    if (value === null) return ''
    return typeof value === 'number' ? formatNumber(value, language, Number.isInteger(value) ? 0 : 1) : clean(value)
  }
  return {
    kind: 'table',
    caption: clean(table.caption),
    columns: table.columns.map(({ title, numeric }) => ({ title: clean(title), numeric })),
    rows: table.rows.map((row) => row.map(cell)),
    total: table.total?.map(cell),
  }
}
