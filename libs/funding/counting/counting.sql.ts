import type { Statement } from '../../platform/database'
import type { Counting } from '../indicators/indicator'

/** Where counted rows are put: with the snapshot of a report for ever, or for as long as a transaction lasts. */
export type RowsPlace = 'report_rows' | 'live_rows'

/** Columns of a {@link Part}. */
function columns({ also = [] }: Counting): string {
  return ['key', 'title', 'value', 'base', ...also].map((column) => `f."${column}"`).join(', ')
}

/** The figures alone. PostgreSQL does not work out what nobody asks of a sub-select: no id is collected or sorted. */
export function figuresOf(counting: Counting): Statement {
  const text = `select ${columns(counting)} from (${counting.text}) f`
  return { name: `${counting.name}_figures`, text, counting: counting.counting ?? false }
}

/**
 * The figures, and in the same pass the ids behind them, which go from table to table; of each line only their number
 * and their checksum are answered. $3 report, $4 key of the indicator.
 */
export function figuresKept(counting: Counting, place: RowsPlace): Statement {
  return {
    name: `${counting.name}_to_${place}`,
    counting: counting.counting ?? false,
    text: `
      with figures as materialized (
        select row_number() over () as place, coalesce(t.key, 'all') as line, t.* from (${counting.text}) t
      ), kept as (
        insert into ${place} (report_id, indicator, line, counted, base)
        select $3::uuid, $4::text, line, counted, "baseCounted" from figures
        returning line, ${rowsIn('counted')} as value, ${rowsIn('base')} as base
      )
      select ${columns(counting)}, json_build_object('value', k.value, 'base', k.base) as rows
      from figures f join kept k on k.line = f.line order by f.place`,
  }
}

/**
 * The checksum of sorted ids: SHA-256 of PostgreSQL's binary form of the list, in which each id is its 16 bytes after
 * their length.
 */
export function checksumOf(ids: string): string {
  return `encode(sha256(array_send(${ids})), 'hex')`
}

function rowsIn(ids: string): string {
  return `json_build_object('rows', cardinality(${ids}), 'sha256', ${checksumOf(ids)})`
}

/** A whole whose rows were found by another noun: $1 those that count, $2 those that they are a share of. */
export const GIVEN: Counting = {
  name: 'funding_given',
  text: `
    select null::text as key, null::jsonb as title, cardinality($1::uuid[]) as value, cardinality($2::uuid[]) as base,
      array(select distinct id from unnest($1::uuid[]) id order by id) as counted,
      array(select distinct id from unnest($2::uuid[]) id order by id) as "baseCounted"`,
}

/** Rows of a draft are its figures' own; both roles may put them there. */
export const LIVE_ROWS = `
  create temporary table live_rows (report_id uuid, indicator text, line text, counted uuid[], base uuid[]) on commit drop;
  grant select, insert on live_rows to kl_counter`
