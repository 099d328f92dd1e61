import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PrintedDocument } from './document'
import { content } from './pdf-content'
import { template } from './pdf-template'
import { coveredBy, fontFiles, typesettable, type Covered } from './pdf-text'

/** To read: PDF/UA-1 (ISO 14289-1). To keep: PDF/A-2, conformance level A (ISO 19005-2), which is tagged as well. */
export type PdfPurpose = 'reading' | 'archive'

const STANDARDS: Readonly<Record<PdfPurpose, string>> = { reading: 'ua-1', archive: 'a-2a' }

/**
 * Typesets a document with tagged headings, lists and table headers, title, language and embedded fonts.
 * The same document gives the same bytes. Takes some hundred milliseconds of this thread, so it belongs in a worker.
 * Throws a RangeError or TypeError for a number that is none or a table whose rows do not fit its columns.
 */
export function pdf(document: PrintedDocument, purpose: PdfPurpose = 'reading'): Buffer {
  return typeset(template, document.issuedAt, (clean) => content(document, clean), purpose)
}

/**
 * The same for a page of another look: a template in Typst, which finds what it says as JSON in `sys.inputs.document`.
 * Every text in it must have been cleaned. The same content and instant give the same bytes.
 */
export function typeset(
  look: string,
  issuedAt: Date,
  content: (clean: (text: string) => string) => unknown,
  purpose: PdfPurpose = 'reading',
): Buffer {
  const issued = Math.floor(issuedAt.getTime() / 1000)
  if (!Number.isFinite(issued)) throw new RangeError('A document is issued at an instant')
  const { compiler, covered } = press()
  const said = content((text) => typesettable(text, covered))
  const page = compiler.compile({ mainFileContent: look, inputs: { document: JSON.stringify(said) } })
  if (!page.result) throw new Error(`Typesetting failed: ${complaints(page.takeDiagnostics())}`)
  const bytes = compiler.pdf(page.result, { pdfStandard: STANDARDS[purpose], creationTimestamp: issued })
  // The cache is the process's; without this a worker that lives for months keeps every document it made.
  compiler.evictCache(2)
  return bytes
}

function complaints(diagnostics: { readonly shortDiagnostics: unknown[] } | null): string {
  return JSON.stringify(diagnostics?.shortDiagnostics ?? [])
}

interface Press {
  readonly compiler: NodeCompiler
  readonly covered: Covered
}

let ready: Press | undefined

/** Reading the fonts takes longer than typesetting, so it is done once in a process, and not before it is needed. */
function press(): Press {
  if (!ready) {
    const fonts = fontFiles()
    ready = { compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] }), covered: coveredBy(fonts) }
  }
  return ready
}
