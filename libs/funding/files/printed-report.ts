import type { Block, PrintedDocument } from '../../platform/documents'
import { organisationTitle } from '../grant-words'
import type { Section, SectionTable } from '../sections/section'
import { Teller } from '../sections/teller'
import { words } from '../sections/words'
import { demoNotice, factRows, reportTitle } from './report-rows'
import type { Frozen } from '../making/snapshot'

const ON_THE_TITLE_PAGE = ['caseNumber', 'host', 'period', 'granted', 'report', 'asOf', 'checksum']

/** A frozen report as a document: its sections as they are, and the attendance also as bars. */
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
    facts: titleFacts(frozen),
    sections: snapshot.sections.map((section) => ({
      title: section.title,
      blocks: [...blocks(section), ...(section.key === 'participation' ? attendanceBars(frozen) : [])],
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

/** Nothing where a module has no figure: a bar that is missing would say what the table does not. */
function attendanceBars({ snapshot }: Frozen): Block[] {
  const teller = new Teller(snapshot)
  const bars = teller.parts('attendance.by-module').flatMap((part) => {
    const { percent } = part
    return percent === null
      ? []
      : [{ label: teller.module(part), value: percent, text: teller.percent(percent) }]
  })
  if (bars.length < 2 || bars.length < teller.parts('attendance.by-module').length) return []
  const alternative = bars.map(({ label, text }) => `${label}: ${text}.`).join(' ')
  return [{ kind: 'bars', caption: teller.say(words.attendanceBars), alternative, full: 100, bars }]
}
