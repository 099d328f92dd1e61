import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { Language } from '../../platform/i18n'
import type { ReportFormat, ReportKind, ReportState, ReportStep } from '../grant-words'
import type {
  ReportFileView,
  ReportGrant,
  ReportLine,
  ReportSection,
  ReportStepView,
  ReportSummary,
  ReportVersion,
} from './report.dto'
import { FILE_OF_REPORT, ONE_REPORT } from './report.statements'
import { HANDS, reportLine } from './report-view.sql'

/** $1 grant or null, $2–$3 where the page begins, $4 how many, $5 today. Newest first. */
const PAGE: Statement = {
  name: 'funding_reports_page',
  text: `
    select ${reportLine('$5::date')} as view, to_json(r.requested_at) #>> '{}' as at, r.id, ${HANDS}
    from reports r join grants g on g.id = r.grant_id join organisations o on o.id = g.host_organisation_id
      left join report_snapshots s on s.report_id = r.id
    where ($1::uuid is null or r.grant_id = $1)
      and ($2::timestamptz is null or (r.requested_at, r.id) < ($2, $3::uuid))
    order by r.requested_at desc, r.id desc limit $4`,
}

const MAKING: Statement = {
  name: 'funding_report_making',
  text: 'select state, percent, step, revision from reports where id = $1',
}

/** The grant under lock: those who ask for its reports take turns. */
const HOLD_GRANT: Statement = {
  name: 'funding_hold_grant',
  text: 'select id from grants where id = $1 for update',
}

const BY_KEY: Statement = {
  name: 'funding_report_by_key',
  text: `
    select id, grant_id as "grantId", kind, language from reports
    where requested_by = $1 and idempotency_key = $2`,
}

/** $1 grant, $2 kind, $3 language, $4 when, $5 by whom, $6 key or null. */
const ADD: Statement = {
  name: 'funding_add_report',
  text: `
    insert into reports (grant_id, kind, version, language, requested_at, requested_by, idempotency_key)
    select $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5, $6 from reports where grant_id = $1 and kind = $2
    returning id`,
}

/** Who has had a hand in a report, and whether the reader carries a leader group of the grant's host. */
interface Hands {
  readonly frozenBy: string | null
  readonly hosted: boolean
  readonly writers: readonly string[]
}

/** A line of the list, where it stands in it, and what decides on what may be done. */
export interface LineRow extends Hands {
  readonly view: Omit<ReportLine, 'actions'>
  readonly at: string
  readonly id: string
}

export interface ReportRow extends ReportSummary, Hands {
  readonly grant: ReportGrant
  readonly percent: number
  readonly step: ReportStep
  readonly sha256: string | null
  readonly sections: ReportSection[]
  readonly files: ReportFileView[]
  readonly steps: ReportStepView[]
  readonly versions: ReportVersion[]
}

/** How far the making of a report has come. */
export interface Making {
  readonly state: ReportState
  readonly percent: number
  readonly step: ReportStep
  readonly revision: number
}

export interface FileRow {
  readonly state: ReportState
  readonly kind: ReportKind
  readonly version: number
  readonly language: Language
  readonly grantName: string
  /** Null as long as the report is not ready. */
  readonly content: Buffer | null
  readonly sha256: string | null
}

export interface AskedReport {
  readonly grantId: string
  readonly kind: ReportKind
  readonly language: Language
}

@Injectable()
export class ReportsStore {
  constructor(private readonly database: Database) {}

  page(
    actor: Actor,
    grant: string | null,
    after: readonly string[] | null,
    { limit, today }: { limit: number; today: string },
  ): Promise<LineRow[]> {
    const values = [grant, after?.[0] ?? null, after?.[1] ?? null, limit, today]
    return this.database.read<LineRow & object>(actor, PAGE, values)
  }

  async find(actor: Actor, id: string): Promise<ReportRow | null> {
    return (await this.database.read<ReportRow & object>(actor, ONE_REPORT, [id]))[0] ?? null
  }

  async making(actor: Actor, id: string): Promise<Making | null> {
    return (await this.database.read<Making & object>(actor, MAKING, [id]))[0] ?? null
  }

  async file(actor: Actor, id: string, format: ReportFormat): Promise<FileRow | null> {
    return (await this.database.read<FileRow & object>(actor, FILE_OF_REPORT, [id, format]))[0] ?? null
  }

  /** Whether there is such a grant; until the transaction ends nobody else asks for a report of it. */
  async holdGrant(id: string): Promise<boolean> {
    return (await this.database.run(HOLD_GRANT, [id])).length === 1
  }

  async byKey(personId: string | null, key: string): Promise<(AskedReport & { id: string }) | null> {
    const rows = await this.database.run<AskedReport & { id: string }>(BY_KEY, [personId, key])
    return rows[0] ?? null
  }

  async add(asked: AskedReport, at: Date, by: string | null, key: string | null): Promise<string> {
    const { grantId, kind, language } = asked
    const [made] = await this.database.run<{ id: string }>(ADD, [grantId, kind, language, at, by, key])
    return made?.id ?? ''
  }
}
