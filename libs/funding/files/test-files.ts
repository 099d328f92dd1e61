import { unzipSync } from 'fflate'
import { textOf } from '../../testing/pdf-text'

/** Every text of a workbook, with the markup around it. */
export function workbookText(file: Buffer): string {
  const decoder = new TextDecoder()
  return Object.values(unzipSync(file))
    .map((part) => decoder.decode(part))
    .join('\n')
}

/** What is drawn on the pages of a PDF, in order. */
export function pdfText(file: Buffer): string {
  return textOf(file)
}
