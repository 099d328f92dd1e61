import { unzipSync } from 'fflate'
import { textOf } from '../../testing/pdf-text'
import type { ReportFormat } from '../grant-words'

/** Every text of a workbook, with the markup around it. */
export function workbookText(file: Buffer): string {
  return partsOf(file).join('\n')
}

/** What a reader of the file can find in it: drawn text of a PDF, the parts of packed files with their markup. */
export function fileText(format: ReportFormat, file: Buffer): string {
  switch (format) {
    case 'pdf':
    case 'pdfa':
      return textOf(file)
    case 'docx':
    case 'xlsx':
      return partsOf(file).join('\n')
    case 'archive':
      return Object.entries(unzipSync(file))
        .map(([name, part]) =>
          name.endsWith('.pdf') ? textOf(Buffer.from(part)) : Buffer.from(part).toString('utf8'),
        )
        .join('\n')
    case 'csv':
    case 'json':
      return file.toString('utf8')
  }
}

function partsOf(file: Buffer): string[] {
  return Object.values(unzipSync(file)).map((part) => Buffer.from(part).toString('utf8'))
}
