import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { SectionPerson } from '../narratives/narrative.dto'
import { instant } from '../reports/report-view.sql'
import type { SectionCandidate, ReportComment } from './review.dto'

const COMMENTS: Statement = {
  name: 'funding_report_comments',
  text: `
    with hands as (select h.id, h.name from app.report_hands($1) h)
    select c.id, c.section, coalesce(a.name, '') as author, c.text, ${instant('c.written_at')} as "writtenAt",
      ${instant('c.resolved_at')} as "resolvedAt", b.name as "resolvedBy"
    from report_comments c left join hands a on a.id = c.author_id left join hands b on b.id = c.resolved_by
    where c.report_id = $1 order by c.id`,
}

const COMMENT: Statement = {
  name: 'funding_comment_on_report',
  text: `
    insert into report_comments (report_id, section, author_id, text, written_at, idempotency_key)
    values ($1, $2, $3, $4, $5, $6)
    on conflict on constraint uq_report_comments_report_id_author_id_idempotency_key do nothing`,
}

/** Who resolved it first has resolved it. */
const RESOLVE: Statement = {
  name: 'funding_resolve_report_comment',
  text: `
    update report_comments set resolved_at = coalesce(resolved_at, $3), resolved_by = coalesce(resolved_by, $4)
    where id = $2 and report_id = $1 returning id`,
}

/** $1 report, $2 who asks. Those who teach what the grant pays for, those who carry the host's groups, administrators. */
const CANDIDATES: Statement = {
  name: 'funding_section_candidates',
  text: `
    with held as (
      select a.person_id, a.role from reports r join grants g on g.id = r.grant_id
      join role_assignments a on a.to_at is null or a.to_at > $3
      left join leader_groups l on l.id = a.group_id
      where r.id = $1 and a.from_at <= $3 and (a.role = 'administrator'
        or a.role = 'instructor' and a.cohort_id in (select c.cohort_id from grant_cohorts c where c.grant_id = g.id)
        or a.role in ('chief-executive', 'facilitator') and l.organisation_id = g.host_organisation_id)
    )
    select distinct on (p.name collate app.norwegian, p.id) p.id, p.name, held.role, p.id = $2::uuid as me
    from held join people p on p.id = held.person_id where p.anonymised_at is null
    order by p.name collate app.norwegian, p.id, held.role`,
}

const ASSIGN: Statement = {
  name: 'funding_assign_section',
  text: `
    insert into report_assignments (report_id, section, person_id, assigned_at, assigned_by) values ($1, $2, $3, $4, $5)
    on conflict (report_id, section) do update
    set person_id = excluded.person_id, assigned_at = excluded.assigned_at, assigned_by = excluded.assigned_by`,
}

const TAKE_BACK: Statement = {
  name: 'funding_take_section_back',
  text: 'delete from report_assignments where report_id = $1 and section = $2',
}

/** A comment as it is written. */
export interface SaidComment {
  readonly section: string
  readonly text: string
  readonly at: Date
  readonly by: string | null
  /** The same for the same wish; null where nobody gave one. */
  readonly key: string | null
}

@Injectable()
export class ReviewStore {
  constructor(private readonly database: Database) {}

  comments(actor: Actor, reportId: string): Promise<ReportComment[]> {
    return this.database.read<ReportComment>(actor, COMMENTS, [reportId])
  }

  async comment(reportId: string, { section, text, at, by, key }: SaidComment): Promise<void> {
    await this.database.run(COMMENT, [reportId, section, by, text, at, key])
  }

  /** Whether there is such a comment. */
  async resolve(reportId: string, commentId: string, at: Date, by: string | null): Promise<boolean> {
    return (await this.database.run(RESOLVE, [reportId, commentId, at, by])).length === 1
  }

  candidates(actor: Actor, reportId: string, at: Date): Promise<SectionCandidate[]> {
    return this.database.read<SectionCandidate>(actor, CANDIDATES, [reportId, actor.id, at])
  }

  async assign(
    reportId: string,
    section: string,
    to: SectionPerson,
    at: Date,
    by: string | null,
  ): Promise<void> {
    await this.database.run(ASSIGN, [reportId, section, to.id, at, by])
  }

  async takeBack(reportId: string, section: string): Promise<void> {
    await this.database.run(TAKE_BACK, [reportId, section])
  }
}
