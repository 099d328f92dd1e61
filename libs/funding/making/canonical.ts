import { createHash } from 'node:crypto'

type Canonical =
  string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical | undefined }

/**
 * The one way to write a value as JSON: keys in order of their code units, no white space, whole numbers only. The same
 * value gives the same text on every machine, so that its checksum says whether anything has changed.
 *
 * @throws RangeError for a number that is not whole or not exact
 */
export function canonical(value: unknown): string {
  return write(value as Canonical)
}

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

function write(value: Canonical): string {
  if (typeof value === 'number') return whole(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isList(value)) return `[${value.map(write).join(',')}]`
  const entries = Object.entries(value).filter(
    (entry): entry is [string, Canonical] => entry[1] !== undefined,
  )
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${write(one)}`).join(',')}}`
}

function isList(value: object): value is readonly Canonical[] {
  return Array.isArray(value)
}

function whole(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no whole number`)
  return String(Object.is(value, -0) ? 0 : value)
}
