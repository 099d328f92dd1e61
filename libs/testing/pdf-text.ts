import { inflateSync } from 'node:zlib'

/** What a reader of the tags hears: the text of all pages in order, without footers and without breaks of lines. */
export function textOf(pdf: Buffer): string {
  const objects = objectsOf(pdf)
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head))
  return pages.map((page) => pageText(page.head, objects)).join('')
}

interface PdfObject {
  readonly head: string
  readonly stream: string
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const raw = pdf.toString('latin1')
  const objects = new Map<string, PdfObject>()
  const start = /(?:^|\n)(\d+) 0 obj\s/g
  for (let found = start.exec(raw); found; found = start.exec(raw)) {
    const rest = raw.slice(start.lastIndex, start.lastIndex + 200_000)
    const head = rest.slice(0, rest.search(/\bstream\r?\n|\bendobj\b/))
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
    const at = start.lastIndex + head.length + 'stream\n'.length
    const bytes = pdf.subarray(at, at + length)
    const stream = !length ? '' : head.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : ''
    objects.set(found[1] ?? '', { head, stream: stream || bytes.toString('latin1') })
    if (length) start.lastIndex = at + length
  }
  return objects
}

function pageText(page: string, objects: Map<string, PdfObject>): string {
  const fonts = new Map<string, Map<number, string>>()
  const listed = /\/Font\s*<<([^>]*)>>/.exec(page)?.[1] ?? ''
  for (const [, name = '', reference = ''] of listed.matchAll(/\/(\w+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+)/.exec(objects.get(reference)?.head ?? '')?.[1] ?? ''
    fonts.set(name, letters(objects.get(map)?.stream ?? ''))
  }
  const contents = /\/Contents (\d+)/.exec(page)?.[1] ?? ''
  return drawn(objects.get(contents)?.stream ?? '', fonts)
}

function letters(map: string): Map<number, string> {
  const all = new Map<number, string>()
  for (const [, glyph = '', text = ''] of map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/gi))
    all.set(parseInt(glyph, 16), utf16(Buffer.from(text, 'hex')))
  return all
}

const INNERMOST = String.raw`(?:\\[^]|[^\\()])*`
/** A string may hold pairs of parentheses that are not escaped; deeper than three they are not met. */
const LITERAL = [1, 2, 3].reduce((inside) => String.raw`(?:\\[^]|[^\\()]|\(${inside}\))*`, INNERMOST)
const TOKENS = new RegExp(
  String.raw`\/(\w+) [\d.]+ Tf|\/(\w+)\s+(?:<<[^]*?>>\s*BDC|BMC)\b|\b(EMC)\b|(\(${LITERAL}\))|<([0-9A-Fa-f]{4,})>`,
  'g',
)
const ACTUAL = new RegExp(String.raw`\/ActualText\s*(\(${LITERAL}\)|<[^>]*>)`)

/** Marked content nests: inside an artifact nothing counts, inside an actual text only that text. */
function drawn(content: string, fonts: Map<string, Map<number, string>>): string {
  const silent: boolean[] = []
  let font = new Map<number, string>()
  let text = ''
  for (const [token, name, mark, end, literal, hex] of content.matchAll(TOKENS)) {
    if (name) font = fonts.get(name) ?? font
    else if (mark) {
      const actual = ACTUAL.exec(token)?.[1]
      if (actual !== undefined && !silent.includes(true)) text += written(actual)
      silent.push(mark === 'Artifact' || actual !== undefined)
    } else if (end) silent.pop()
    else if (!silent.includes(true)) {
      const glyphs = literal ? unescaped(literal) : Buffer.from(hex ?? '', 'hex')
      for (let at = 0; at + 1 < glyphs.length; at += 2) text += font.get(glyphs.readUInt16BE(at)) ?? ''
    }
  }
  return text
}

function written(actual: string): string {
  const bytes = actual.startsWith('<')
    ? Buffer.from(actual.replace(/[^0-9a-f]/gi, ''), 'hex')
    : unescaped(actual)
  return bytes[0] === 0xfe && bytes[1] === 0xff ? utf16(bytes.subarray(2)) : bytes.toString('latin1')
}

function utf16(bytes: Buffer): string {
  return Buffer.from(bytes).swap16().toString('utf16le')
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function unescaped(literal: string): Buffer {
  const text = literal.slice(1, -1).replace(/\\([0-7]{1,3}|[^])/g, (_, code: string) => {
    return /^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (ESCAPES[code] ?? code)
  })
  return Buffer.from(text, 'latin1')
}
