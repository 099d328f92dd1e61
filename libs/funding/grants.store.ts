import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'
import { grantSql } from '../grants'
import type { GoalRow } from './goals'
import type { AmountLine, GrantView } from './grant.dto'
import type { ReportSummary } from './reports/report.dto'
import { REPORT_SUMMARY } from './reports/report-view.sql'

const VIEW = `
  g.id, g.case_number as "caseNumber", g.name, json_build_object('id', o.id, 'name', o.name) as host,
  g.applied::float8 as applied, g.granted::float8 as granted, ${grantSql.usedOfGrant('g', "'infinity'")} as used,
  g.period_from::text as "periodFrom", g.period_to::text as "periodTo", g.state,
  g.part_report_cut_on::text as "partReportCutOn", g.part_report_due_on::text as "partReportDueOn",
  g.final_report_due_on::text as "finalReportDueOn"`
/** Others see that a grant pays for their cohort, which is not the same as reading it. */
const READABLE = `((select app.is_admin_or_system()) or g.id = any ((select app.hosted_grants())::uuid[]))`
const FROM = `from grants g join organisations o on o.id = g.host_organisation_id`

/** $1–$2 where the page begins, $3 how many. Newest period first. */
const PAGE: Statement = {
  name: 'funding_grants_page',
  text: `
    select ${VIEW} ${FROM}
    where ($1::date is null or (g.period_from, g.id) < ($1, $2::uuid)) and ${READABLE}
    order by g.period_from desc, g.id desc limit $3`,
}

const LINES = (table: string): string => `coalesce((
  select json_agg(json_build_object('key', l.key, 'title', app.text(l.title, $1), 'amount', l.amount)
    order by l.position, l.key) from ${table} l where l.grant_id = g.id), '[]')`

/** $1 language, $2 grant, $3 today. */
const ONE: Statement = {
  name: 'funding_grant',
  text: `
    select ${VIEW}, app.text(g.purpose, $1) as purpose,
      ${LINES('budget_lines')} as budget, ${LINES('financing_lines')} as financing,
      coalesce((select json_agg(${grantSql.goalJson('l', '$3::date')} order by l.position, l.key) from grant_goals l where l.grant_id = g.id), '[]') as goals,
      coalesce((select json_agg(${REPORT_SUMMARY} order by r.requested_at desc, r.id desc)
        from reports r left join report_snapshots s on s.report_id = r.id where r.grant_id = g.id), '[]') as reports
    ${FROM} where g.id = $2 and ${READABLE}`,
}

/** A grant with what its own screen shows; goals are not measured yet. */
export interface GrantRow extends GrantView {
  readonly purpose: string
  readonly budget: AmountLine[]
  readonly financing: AmountLine[]
  readonly goals: readonly GoalRow[]
  readonly reports: ReportSummary[]
}

@Injectable()
export class GrantsStore {
  constructor(private readonly database: Database) {}

  page(actor: Actor, after: readonly string[] | null, limit: number): Promise<GrantView[]> {
    return this.database.read<GrantView>(actor, PAGE, [after?.[0] ?? null, after?.[1] ?? null, limit])
  }

  async find(actor: Actor, id: string, today: string): Promise<GrantRow | null> {
    return (await this.database.read<GrantRow>(actor, ONE, [actor.language, id, today]))[0] ?? null
  }
}
