import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' }

/**
 * The rows of a `COPY … TO` in PostgreSQL's text format, as many at a time as one piece of the stream brought: a promise
 * for each row would cost more than the row. Null is an empty text.
 */
export async function* copiedRows(copied: Readable): AsyncGenerator<(readonly string[])[]> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const piece of copied as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.write(piece)).split('\n')
    rest = lines.pop() ?? ''
    yield lines.map(cells)
  }
}

function cells(line: string): readonly string[] {
  const found = line.split('\t')
  return line.includes('\\') ? found.map(unescaped) : found
}

function unescaped(cell: string): string {
  if (cell === '\\N') return ''
  return cell.replace(/\\(.)/g, (_, letter: string) => ESCAPED[letter] ?? letter)
}
