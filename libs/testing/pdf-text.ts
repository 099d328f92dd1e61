import { inflateSync } from 'node:zlib'

/** What a reader of the tags hears: the text of all pages in order, without footers and without breaks of lines. */
export function textOf(pdf: Buffer): string {
  const objects = objectsOf(pdf)
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head))
  const read = pages.flatMap((page) => piecesOn(page.head, objects).filter(({ artifact }) => !artifact))
  return read.map(({ text }) => text).join('')
}

export interface PdfObject {
  readonly head: string
  readonly stream: string
}

/** Every object of a file by its number, its stream decompressed. */
export function objectsOf(pdf: Buffer): Map<string, PdfObject> {
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

/** Text as it is drawn: in which marked content of the page (null in none), and in what colour, `0.1 0.2 0.3`. */
export interface Piece {
  readonly mark: number | null
  readonly text: string
  readonly color: string
  /** Decoration and what repeats on each page, which nobody is read aloud. */
  readonly artifact: boolean
}

/** What a page says, in drawing order. */
export function piecesOn(page: string, objects: Map<string, PdfObject>): Piece[] {
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
  String.raw`\/(\w+) [\d.]+ Tf|\/(\w+)\s+(?:<<[^]*?>>\s*BDC|BMC)\b|\b(EMC)\b|(\(${LITERAL}\))|<([0-9A-Fa-f]{4,})>|([\d.]+ [\d.]+ [\d.]+) (?:scn|rg)\b`,
  'g',
)
const ACTUAL = new RegExp(String.raw`\/ActualText\s*(\(${LITERAL}\)|<[^>]*>)`)

/** Marked content nests: inside an actual text only that text counts. */
function drawn(content: string, fonts: Map<string, Map<number, string>>): Piece[] {
  const open: { artifact: boolean; replaced: boolean; mark: number | null }[] = []
  const pieces: Piece[] = []
  let [font, color] = [new Map<number, string>(), '0 0 0']
  const say = (text: string): void => {
    const mark = open.findLast((one) => one.mark !== null)?.mark ?? null
    const artifact = open.some((one) => one.artifact)
    if (!open.some(({ replaced }) => replaced)) pieces.push({ mark, text, color, artifact })
  }
  for (const [token, name, mark, end, literal, hex, fill] of content.matchAll(TOKENS)) {
    if (name) font = fonts.get(name) ?? font
    else if (fill) color = fill
    else if (mark) {
      const [actual, id] = [ACTUAL.exec(token)?.[1], /\/MCID (\d+)/.exec(token)?.[1]]
      const inside = { artifact: mark === 'Artifact', mark: id === undefined ? null : Number(id) }
      open.push({ ...inside, replaced: false })
      if (actual !== undefined) {
        say(written(actual))
        open[open.length - 1] = { ...inside, replaced: true }
      }
    } else if (end) open.pop()
    else {
      const glyphs = literal ? unescaped(literal) : Buffer.from(hex ?? '', 'hex')
      let text = ''
      for (let at = 0; at + 1 < glyphs.length; at += 2) text += font.get(glyphs.readUInt16BE(at)) ?? ''
      if (text) say(text)
    }
  }
  return pieces
}

/** A string object as text: UTF-16 with its mark in front, or one byte a letter. */
export function written(actual: string): string {
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
