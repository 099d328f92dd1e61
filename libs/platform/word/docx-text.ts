import { xmlEscape } from '../packing'
import { styleId } from './docx-styles'

/** Characters that turn the direction of what stands around them: a sentence could read differently from what it says. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu

/** Any text as the content of a run: never a field or markup; a line break is one. */
export function letters(text: string, properties = ''): string {
  const look = properties ? `<w:rPr>${properties}</w:rPr>` : ''
  return text
    .replace(TURNING, '')
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
    .map((line) => `<w:r>${look}${line.split('\t').map(piece).join('<w:tab/>')}</w:r>`)
    .join('<w:r><w:br/></w:r>')
}

function piece(text: string): string {
  return text === '' ? '' : `<w:t xml:space="preserve">${xmlEscape(text)}</w:t>`
}

/** A text as the value of an attribute, such as an alternative text. */
export function attribute(text: string): string {
  return xmlEscape(text.replace(TURNING, '')).replace(/[\t\n]/g, ' ')
}

/** A paragraph in a named style with content that is XML already. */
export function paragraph(style: string, content: string, layout = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${styleId(style)}"/>${layout}</w:pPr>${content}</w:p>`
}

/** A link to a place in the document. */
export function inside(bookmark: string, text: string): string {
  return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${letters(text)}</w:hyperlink>`
}

/** A field that Word reckons, with what it showed when the document was made. */
export function field(instruction: string, shown: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  return (
    `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark('separate')}` +
    `${shown}${mark('end')}`
  )
}
