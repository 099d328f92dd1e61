import {
  csv,
  pdf,
  xlsx,
  type Block,
  type PrintedDocument,
  type Sheet,
  type Workbook,
} from '../../platform/documents'
import { organisationTitle, type ReportFormat } from '../grant-words'
import type { Section, SectionTable } from '../sections/section'
import { demoNotice, factRows, figureColumns, figureRows, reportTitle } from './report-rows'
import type { Frozen } from './snapshot'

/** A file of a frozen report. It is a function of the snapshot alone: made again, it is the same to the last byte. */
export function fileOf(frozen: Frozen, format: ReportFormat): Buffer {
  switch (format) {
    case 'pdf':
      return pdf(printed(frozen))
    case 'xlsx':
      return xlsx(workbook(frozen))
    case 'csv':
      return csv([figureColumns(frozen), ...figureRows(frozen)])
  }
}

function author({ snapshot: { grant, report } }: Frozen): string {
  return organisationTitle(grant.host.name, grant.host.kind, report.language)
}

function printed(frozen: Frozen): PrintedDocument {
  const { snapshot } = frozen
  const notice = demoNotice(frozen)
  const summary = snapshot.sections.find(({ key }) => key === 'summary')
  return {
    language: snapshot.report.language,
    title: reportTitle(frozen),
    subtitle: snapshot.grant.funder[snapshot.report.language],
    author: author(frozen),
    description: summary?.paragraphs.slice(0, 2).join(' ') ?? '',
    issuedAt: new Date(snapshot.frozenAt),
    ...(notice ? { notice } : {}),
    facts: factRows(frozen).filter(({ text }) => text !== notice),
    sections: snapshot.sections.map((section) => ({ title: section.title, blocks: blocks(section) })),
  }
}

function blocks({ paragraphs, figures, tables }: Section): Block[] {
  const items = figures.map(({ label, text }) => ({ label, value: text }))
  return [
    ...paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
    ...(items.length > 0 ? [{ kind: 'figures', items } as const] : []),
    ...tables.map(tableBlock),
  ]
}

function tableBlock({ caption, columns, rows, summed }: SectionTable): Block {
  const lines = summed ? rows.slice(0, -1) : rows
  const total = summed ? rows.at(-1) : undefined
  return { kind: 'table', caption, columns, rows: lines, ...(total ? { total } : {}) }
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
