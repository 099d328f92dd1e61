import { csv, pdf, xlsx } from '../../platform/documents'
import { docx } from '../../platform/word'
import type { ReportFormat } from '../grant-words'
import { canonical } from '../making/canonical'
import type { Frozen } from '../making/snapshot'
import { codeOf } from '../proofs/code'
import { archive } from './archive'
import { printedReport } from './printed-report'
import { figureColumns, figureRows } from './report-rows'
import { checkAddress, sealLabel } from './seal'
import { workbook } from './workbook'

/** A file of a frozen report. It is a function of the snapshot alone: made again, it is the same to the last byte. */
export function fileOf(frozen: Frozen, format: ReportFormat): Buffer {
  switch (format) {
    case 'pdf':
      return pdf(printedReport(frozen))
    case 'pdfa':
      return pdf(printedReport(frozen), 'archive')
    case 'docx':
      return docx(printedReport(frozen))
    case 'xlsx':
      return xlsx(workbook(frozen))
    case 'csv':
      return csv([figureColumns(frozen), ...figureRows(frozen), codeRow(frozen)])
    case 'json':
      return Buffer.from(canonical(published(frozen)), 'utf8')
    case 'archive':
      return archive(frozen, fileOf(frozen, 'pdfa'))
  }
}

/** Told in the columns of key, figure and line, so that the others hold numbers alone. */
function codeRow(frozen: Frozen): (string | null)[] {
  const line = ['check-code', sealLabel(frozen), codeOf(frozen.sha256)]
  return figureColumns(frozen).map((_, at) => line[at] ?? null)
}

/** What programs read; `libs/funding/schema/funding-report.schema.ts` describes it. */
function published(frozen: Frozen): unknown {
  const { snapshot, sha256 } = frozen
  return { check: { code: codeOf(sha256), sha256, address: checkAddress(frozen) ?? null }, report: snapshot }
}
