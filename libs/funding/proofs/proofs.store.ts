import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import { checksumOf } from '../counting/counting.sql'
import type { ReportFormat, ReportKind } from '../grant-words'

/**
 * Each line has the rows that its checksum is of, and there is no row of a line that it says nothing of. In the forms
 * before the third the rows are the text itself, and the rows of a sum are those of its lines.
 */
const ROWS_UNCHANGED = `
  not exists (
    select from (
      select i.key as indicator, l.key as line, l.value #>> '{value,sha256}' as counted, l.value #>> '{base,sha256}' as base
      from json_each(s.counted::json) i cross join lateral json_each(i.value) l
      where json_typeof(l.value -> 'value') = 'object' and l.value #>> '{value,sha256}' is not null) told
    full join (select * from report_rows r where r.report_id = s.report_id) kept using (indicator, line)
    where (${checksumOf('kept.counted')} = told.counted and ${checksumOf('kept.base')} = told.base) is not true)`

/**
 * $1 the first digits of a checksum. Only what was handed in is answered. \`unchanged\` is reckoned anew: the frozen text,
 * every file, the rows behind each figure, and the checksum by which the next report of the grant names this one.
 */
const HANDED_IN: Statement = {
  name: 'funding_proof',
  text: `
    select s.sha256, r.kind, r.version, g.name as "grantName",
      (select (min(p.taken_at) at time zone 'Europe/Oslo')::date::text from report_steps p
        where p.report_id = r.id and p.stage = 'submitted') as "submittedOn",
      s.sha256 = encode(sha256(convert_to(s.published, 'UTF8')), 'hex')
        and s.published::json ->> 'countedSha256' = encode(sha256(convert_to(s.counted, 'UTF8')), 'hex')
        and ${ROWS_UNCHANGED}
        and not exists (select from report_files f
          where f.report_id = r.id and f.sha256 <> encode(sha256(f.content), 'hex'))
        and not exists (select from report_snapshots n
          where n.grant_id = s.grant_id and n.number = s.number + 1 and n.previous_sha256 <> s.sha256) as unchanged,
      (select coalesce(json_agg(json_build_object('format', f.format, 'sha256', f.sha256) order by f.format), '[]')
        from report_files f where f.report_id = r.id) as files
    from report_snapshots s join reports r on r.id = s.report_id join grants g on g.id = r.grant_id
    where left(s.sha256, 23) = $1 and r.stage in ('submitted', 'returned', 'accepted')`,
}

/** A report that was handed in, as far as its code tells of it. */
export interface Proof {
  readonly sha256: string
  readonly kind: ReportKind
  readonly version: number
  readonly grantName: string
  /** `YYYY-MM-DD` in Europe/Oslo. */
  readonly submittedOn: string
  readonly unchanged: boolean
  readonly files: { readonly format: ReportFormat; readonly sha256: string }[]
}

@Injectable()
export class ProofsStore {
  constructor(private readonly database: Database) {}

  handedIn(actor: Actor, checksumPrefix: string): Promise<Proof[]> {
    return this.database.read<Proof & object>(actor, HANDED_IN, [checksumPrefix])
  }
}
