import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { ReportStage } from '../grant-words'
import { HANDS } from '../reports/report-view.sql'
import type { Standing } from './report-life'

const STANDING: Statement = {
  name: 'funding_report_standing',
  text: `
    select r.stage, r.state, r.grant_id as "grantId", ${HANDS}
    from reports r where r.id = $1`,
}

/** The row of the report follows by a trigger, which also gives the step its place. */
const TAKE: Statement = {
  name: 'funding_take_report_step',
  text: `
    insert into report_steps (report_id, position, stage, taken_at, taken_by, reason) values ($1, 0, $2, $3, $4, $5)`,
}

/** Nothing where somebody asked before. */
const QUEUE: Statement = {
  name: 'funding_queue_report',
  text: `
    update reports set state = 'queued', step = 'queued', percent = 0, revision = revision + 1, freeze_asked_by = $2
    where id = $1 and stage = 'draft' and state not in ('queued', 'making') returning id`,
}

const NEXT: Statement = {
  name: 'funding_next_report_version',
  text: `
    insert into reports (grant_id, kind, version, language, requested_at, requested_by)
    select r.grant_id, r.kind, (select max(o.version) + 1 from reports o where o.grant_id = r.grant_id and o.kind = r.kind),
      r.language, $2, $3
    from reports r where r.id = $1 returning id`,
}

const TELLS_UNTIL: Statement = {
  name: 'funding_report_tells_until',
  text: `select published::jsonb ->> 'asOf' as day from report_snapshots where report_id = $1`,
}

const carried = (table: string, columns: string, condition = 'true'): Statement => ({
  name: `funding_carry_${table}`,
  text: `
    insert into ${table} (report_id, ${columns})
    select $2::uuid, ${columns} from ${table} where report_id = $1 and ${condition} order by ${columns.split(',')[0]}`,
})

/** What goes on into the next version: texts and who wrote them, who has which section, what is still to be talked about. */
const CARRIED = [
  carried('report_narratives', 'section, text, version, written_at, written_by'),
  carried('report_writers', 'section, person_id', `not exists (select from report_writers w
    where w.report_id = $2 and w.section = report_writers.section and w.person_id = report_writers.person_id)`),
  carried('report_assignments', 'section, person_id, assigned_at, assigned_by'),
  carried('report_comments', 'section, author_id, text, written_at', 'resolved_at is null'),
  carried('report_releases', 'section, kind, words, reason, released_at, released_by'),
] // prettier-ignore

/** A step that somebody takes. */
export interface TakenStep {
  readonly stage: ReportStage
  readonly at: Date
  /** Null where the programme takes it. */
  readonly by: string | null
  readonly reason: string | null
}

export type StandingRow = Standing & { readonly grantId: string; readonly hosted: boolean }

@Injectable()
export class ReportLifeStore {
  constructor(private readonly database: Database) {}

  async standing(actor: Actor, id: string): Promise<StandingRow | null> {
    return (await this.database.read<StandingRow & object>(actor, STANDING, [id]))[0] ?? null
  }

  async take(reportId: string, { stage, at, by, reason }: TakenStep): Promise<void> {
    await this.database.run(TAKE, [reportId, stage, at, by, reason])
  }

  /** The last day that a frozen report tells of; null while it is a draft. */
  async tellsUntil(actor: Actor, reportId: string): Promise<string | null> {
    return (await this.database.read<{ day: string }>(actor, TELLS_UNTIL, [reportId]))[0]?.day ?? null
  }

  /** Whether the report was put in line just now, and not before. */
  async queue(reportId: string, by: string | null): Promise<boolean> {
    return (await this.database.run(QUEUE, [reportId, by])).length === 1
  }

  /** A new draft of the same report that goes on with its texts; answers its id. */
  async next(reportId: string, at: Date, by: string | null): Promise<string> {
    const [made] = await this.database.run<{ id: string }>(NEXT, [reportId, at, by])
    const id = made?.id ?? ''
    await this.take(id, { stage: 'draft', at, by, reason: null })
    for (const statement of CARRIED) await this.database.run(statement, [reportId, id])
    return id
  }
}
