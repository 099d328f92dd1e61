import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The weights that the template uses; the family's name in it is that of the files, Inter. */
const FILES = [
  '400Regular/Inter_400Regular.ttf',
  '600SemiBold/Inter_600SemiBold.ttf',
  '700Bold/Inter_700Bold.ttf',
]

/** Drawn instead of a character that the font does not have; a reader sees that something stood there. */
export const UNKNOWN = '\u25a1'
/** A place to break that is not seen. */
const BREAK = '\u200b'
const PIECE = 4
/** No line of running text is narrower than this many letters. */
const LINE = 32

/**
 * Makes any text safe to typeset: composed letters, no control or direction-changing characters (they could make a
 * sentence read differently from what it says), one space between words, a box for characters that the font lacks –
 * PDF/UA forbids missing glyphs – and places to break in words that no line holds. Marks that make no letter of their
 * own together with the one below them fall away: a letter under two marks would be read aloud three times.
 */
export function typesettable(text: string, covered: Covered): string {
  const kept = text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Variation_Selector}]/gu, '')
    .normalize('NFC')
    .replace(/\p{M}/gu, '')
  let drawn = ''
  for (const letter of kept) drawn += covered.has(letter.codePointAt(0) ?? 0) ? letter : UNKNOWN
  const once = drawn
    .replace(/\u25a1{2,}/g, UNKNOWN)
    .replace(/ {2,}/g, ' ')
    .trim()
  return breakable(once, LINE)
}

/** Gives words of more than `longest` letters places to break, so that they stay inside a column that narrow. */
export function breakable(text: string, longest: number): string {
  return text.replace(new RegExp(`[^\\s${BREAK}]{${longest + 1},}`, 'gu'), (word) =>
    word.replace(new RegExp(`.{${PIECE}}(?=.)`, 'gu'), `$&${BREAK}`),
  )
}

/** The font files that come with the project; the compiler takes them before any of the same name on the machine. */
export function fontFiles(): Buffer[] {
  const folder = dirname(require.resolve('@expo-google-fonts/inter/package.json'))
  return FILES.map((file) => readFileSync(join(folder, file)))
}

export type Covered = ReadonlySet<number>

/** The code points that every one of the font files can draw. */
export function coveredBy(fonts: readonly Buffer[]): Covered {
  const [first = new Set<number>(), ...others] = fonts.map(codePoints)
  return new Set([...first].filter((point) => others.every((other) => other.has(point))))
}

/** Reads the `cmap` table of an OpenType file (segment formats 4 and 12, which together hold all of Unicode). */
function codePoints(font: Buffer): Set<number> {
  const cmap = tableOffset(font, 'cmap')
  const points = new Set<number>()
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    const format = font.readUInt16BE(subtable)
    if (format === 4) readSegments(font, subtable, points)
    if (format === 12) readGroups(font, subtable, points)
  }
  return points
}

function tableOffset(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + index * 16
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`The font has no ${tag} table`)
}

function readSegments(font: Buffer, at: number, points: Set<number>): void {
  const double = font.readUInt16BE(at + 6)
  const [ends, starts] = [at + 14, at + 16 + double]
  const [deltas, ranges] = [starts + double, starts + 2 * double]
  for (let segment = 0; segment < double; segment += 2) {
    const end = font.readUInt16BE(ends + segment)
    const start = font.readUInt16BE(starts + segment)
    const range = font.readUInt16BE(ranges + segment)
    for (let point = start; point <= end && point !== 0xffff; point++) {
      const glyph =
        range === 0
          ? (point + font.readUInt16BE(deltas + segment)) & 0xffff
          : font.readUInt16BE(ranges + segment + range + 2 * (point - start))
      if (glyph !== 0) points.add(point)
    }
  }
}

function readGroups(font: Buffer, at: number, points: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
    const entry = at + 16 + group * 12
    for (let point = font.readUInt32BE(entry); point <= font.readUInt32BE(entry + 4); point++)
      points.add(point)
  }
}
