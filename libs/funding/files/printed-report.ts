import type { Block, PrintedDocument } from '../../platform/documents'
import { organisationTitle } from '../grant-words'
import type { Section, SectionTable } from '../sections/section'
import { Teller } from '../sections/teller'
import { chartsOf } from './charts'
import { demoNotice, factRows, reportTitle } from './report-rows'
import { sealOf } from './seal'
import type { Frozen } from '../making/snapshot'

const ON_THE_TITLE_PAGE = ['caseNumber', 'host', 'period', 'granted', 'report', 'asOf', 'checksum']

/** A frozen report as a document: its sections as they are, some of their tables also as bars, and its code. */
export function printedReport(frozen: Frozen): PrintedDocument {
  const { snapshot } = frozen
  const { language } = snapshot.report
  const notice = demoNotice(frozen)
  const summary = snapshot.sections.find(({ key }) => key === 'summary')
  return {
    language,
    title: reportTitle(frozen),
    subtitle: subtitle(frozen),
    author: author(frozen),
    description: summary?.paragraphs.slice(0, 2).join(' ') ?? '',
    issuedAt: new Date(snapshot.frozenAt),
    ...(notice ? { notice } : {}),
    seal: sealOf(frozen),
    facts: titleFacts(frozen),
    sections: snapshot.sections.map((section) => ({
      title: section.title,
      blocks: [...blocks(section), ...chartsOf(frozen, section.key)],
    })),
  }
}

/** "Tilskuddsgiver: Statsforvalteren". */
function subtitle(frozen: Frozen): string {
  const funder = factRows(frozen).find(({ key }) => key === 'funder')
  return `${funder?.label}: ${funder?.text}`
}

function titleFacts(frozen: Frozen): PrintedDocument['facts'] {
  const teller = new Teller(frozen.snapshot)
  return factRows(frozen)
    .filter(({ key }) => ON_THE_TITLE_PAGE.includes(key))
    .map(({ key, label, text }) => ({ label, text: key === 'checksum' ? teller.checksum(text) : text }))
}

/** The organisation that answers for the report. */
export function author({ snapshot: { grant, report } }: Frozen): string {
  return organisationTitle(grant.host.name, grant.host.kind, report.language)
}

function blocks({ paragraphs, figures, tables }: Section): Block[] {
  const items = figures.map(({ label, text, note }) => ({ label, value: text, ...(note ? { note } : {}) }))
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
