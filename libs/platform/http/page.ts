import { Problem } from './problem'
import { QueryInt, Text } from './fields'

/** One page of a list; `nextCursor` is null on the last. */
export interface Page<T> {
  readonly items: T[]
  readonly page: { readonly nextCursor: string | null }
}

/** Every list takes these two. */
export class PageQuery {
  @Text({ max: 400, optional: true, description: 'Opaque; from `page.nextCursor` of the page before' })
  cursor?: string

  @QueryInt({ min: 1, max: 100, optional: true, description: 'Items a page, at most 100 (default 50)' })
  limit?: number
}

/** Where a page begins: the sort key of the last item before it. */
export function cursorFrom(cursor: string | undefined, parts: number): string[] | null {
  if (cursor === undefined) return null
  const key: unknown = parse(cursor)
  if (!Array.isArray(key) || key.length !== parts || !key.every((part) => typeof part === 'string')) {
    throw new Problem('invalid', 'request.cursor')
  }
  return key as string[]
}

/** Makes a page of one item more than its limit was asked for, so that a next page is known without counting. */
export function pageOf<Row, View>(
  rows: readonly Row[],
  limit: number,
  view: (row: Row) => View,
  key: (row: Row) => readonly string[],
): Page<View> {
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  const nextCursor = last === undefined ? null : Buffer.from(JSON.stringify(key(last))).toString('base64url')
  return { items: shown.map(view), page: { nextCursor } }
}

export const DEFAULT_LIMIT = 50

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
