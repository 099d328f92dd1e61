import { csv, pdf, xlsx, type Sheet, type Workbook } from '../../platform/documents'
import type { ReportFormat } from '../grant-words'
import type { SectionTable } from '../sections/section'
import { author, printedReport } from './printed-report'
import { factRows, figureColumns, figureRows, reportTitle } from './report-rows'
import type { Frozen } from '../making/snapshot'

/** A file of a frozen report. It is a function of the snapshot alone: made again, it is the same to the last byte. */
export function fileOf(frozen: Frozen, format: ReportFormat): Buffer {
  switch (format) {
    case 'pdf':
      return pdf(printedReport(frozen))
    case 'xlsx':
      return xlsx(workbook(frozen))
    case 'csv':
      return csv([figureColumns(frozen), ...figureRows(frozen)])
  }
}

const SHEET_NAMES = {
  nb: ['Om rapporten', 'Alle tall', 'Tekst', 'Del', 'Avsnitt'],
  nn: ['Om rapporten', 'Alle tal', 'Tekst', 'Del', 'Avsnitt'],
  en: ['About the report', 'All figures', 'Text', 'Section', 'Paragraph'],
} as const

function workbook(frozen: Frozen): Workbook {
  const { snapshot } = frozen
  const [about, figures, text, section, paragraph] = SHEET_NAMES[snapshot.report.language]
  const sheets: Sheet[] = [
    {
      name: about,
      columns: headed([about, '']),
      rows: factRows(frozen).map((fact) => [fact.label, fact.text]),
    },
    { name: figures, columns: headed(figureColumns(frozen)), rows: figureRows(frozen) },
    {
      name: text,
      columns: headed([section, paragraph]),
      rows: snapshot.sections.flatMap(({ title, paragraphs }) => paragraphs.map((one) => [title, one])),
    },
    ...snapshot.sections.flatMap(({ tables }) => tables.map(sheetOf)),
  ]
  return { title: reportTitle(frozen), author: author(frozen), issuedAt: new Date(snapshot.frozenAt), sheets }
}

function sheetOf({ caption, columns, rows }: SectionTable): Sheet {
  return { name: caption, columns: headed(columns.map(({ title }) => title)), rows }
}

function headed(titles: readonly string[]): { title: string }[] {
  return titles.map((title) => ({ title }))
}
