import { objectsOf, piecesOn, written, type PdfObject } from './pdf-text'

/** An element of the structure that a screen reader follows, with what is drawn in it itself. */
export interface Tag {
  /** What the file calls it, such as `H1`, `TH`, `LI`. */
  readonly role: string
  readonly id: string | null
  /** Of a table header: `Column` or `Row`. */
  readonly scope: string | null
  /** Ids of the headers that a cell of a table names. */
  readonly headers: readonly string[]
  readonly alternative: string | null
  /** What is drawn in it and the elements below it, in reading order. */
  readonly parts: readonly (string | Tag)[]
}

/** The structure of a tagged PDF, read from the file alone; an independent look at what was meant to be written. */
export function tagsOf(pdf: Buffer): Tag {
  const objects = objectsOf(pdf)
  const marks = markedText(objects)
  const root = [...objects.values()].find(({ head }) => /\/Type\s*\/StructTreeRoot\b/.test(head))
  const [first] = references(/\/K\s*(\[[^\]]*\]|\d+ 0 R)/.exec(root?.head ?? '')?.[1] ?? '')
  if (!first) throw new Error('The file has no structure')
  return tag(first, '', { objects, marks })
}

/** Every element below one, and itself, in reading order. */
export function everyTag(tag: Tag): Tag[] {
  return [tag, ...tag.parts.flatMap((part) => (typeof part === 'string' ? [] : everyTag(part)))]
}

/** What is heard of an element and all below it. */
export function heard(tag: Tag): string {
  return tag.parts.map((part) => (typeof part === 'string' ? part : heard(part))).join('')
}

interface Reading {
  readonly objects: Map<string, PdfObject>
  /** What is drawn in a marked content, by page and number. */
  readonly marks: ReadonlyMap<string, string>
}

function markedText(objects: Map<string, PdfObject>): Map<string, string> {
  const marks = new Map<string, string>()
  for (const [number, { head }] of objects) {
    if (!/\/Type\s*\/Page\b/.test(head)) continue
    for (const { mark, text, artifact } of piecesOn(head, objects)) {
      if (artifact) continue
      const key = `${number} ${mark}`
      marks.set(key, (marks.get(key) ?? '') + text)
    }
  }
  return marks
}

function tag(number: string, page: string, reading: Reading): Tag {
  const head = reading.objects.get(number)?.head ?? ''
  const here = /\/Pg (\d+) 0 R/.exec(head.replace(/<<(?:(?!<<)[^])*?\/Type \/OBJR[^]*?>>/g, ''))?.[1] ?? page
  const kids = /\/K\s*(\[[^]*?\](?=\s*(?:\/|>>))|\d+ 0 R|\d+)/.exec(head)?.[1] ?? ''
  const listed = kids.replace(/<<[^]*?>>/g, '').matchAll(/(\d+) 0 R|(\d+)/g)
  return {
    role: /\/S \/(\w+)/.exec(head)?.[1] ?? '',
    id: /\/ID \(([^)]*)\)/.exec(head)?.[1] ?? null,
    scope: /\/Scope \/(\w+)/.exec(head)?.[1] ?? null,
    headers: [...(/\/Headers \[([^\]]*)\]/.exec(head)?.[1] ?? '').matchAll(/\(([^)]*)\)/g)].map(
      ([, id = '']) => id,
    ),
    alternative: alternativeIn(head),
    parts: [...listed].map(([, child, mark]) =>
      child === undefined ? (reading.marks.get(`${here} ${mark}`) ?? '') : tag(child, here, reading),
    ),
  }
}

function alternativeIn(head: string): string | null {
  const given = /\/Alt\s*(\((?:\\[^]|[^\\)])*\)|<[0-9A-Fa-f\s]*>)/.exec(head)?.[1]
  return given === undefined ? null : written(given)
}

function references(list: string): string[] {
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, number = '']) => number)
}
