import { Injectable } from '@nestjs/common'
import { grantSql } from '../../grants'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { Language } from '../../platform/i18n'
import { LIVE_ROWS } from '../counting/counting.sql'
import type { GoalRow } from '../goals'
import type { ReportKind } from '../grant-words'
import type { FrameGrant } from '../sections/frame'

const AS_OF = `least(case r.kind when 'part' then g.part_report_cut_on else g.period_to end, $2::date)`

/** $2 today: a report that is made before its cut day tells of the days until now. */
const ORDER: Statement = {
  name: 'funding_report_order',
  text: `
    select r.id, r.kind, r.version, r.language, g.id as "grantId",
      (${AS_OF})::text as "asOf",
      json_build_object('caseNumber', g.case_number, 'name', g.name, 'purpose', g.purpose, 'funder', g.funder,
        'host', json_build_object('name', o.name, 'organisationNumber', o.organisation_number, 'kind', o.kind),
        'applied', g.applied, 'granted', g.granted, 'periodFrom', g.period_from, 'periodTo', g.period_to,
        'dueOn', case r.kind when 'part' then g.part_report_due_on else g.final_report_due_on end) as grant,
      coalesce((select json_agg(${grantSql.goalJson('l', AS_OF)} order by l.position, l.key)
        from grant_goals l where l.grant_id = g.id), '[]') as goals,
      coalesce((select json_object_agg(n.section, n.text) from report_narratives n
        where n.report_id = r.id and n.text <> ''), '{}') as narratives
    from reports r join grants g on g.id = r.grant_id join organisations o on o.id = g.host_organisation_id
    where r.id = $1`,
}

/** A report that is to be told, and what it is about. */
export interface Order {
  readonly id: string
  readonly kind: ReportKind
  readonly version: number
  readonly language: Language
  readonly grantId: string
  /** Last day that counts. */
  readonly asOf: string
  readonly grant: FrameGrant
  readonly goals: readonly GoalRow[]
  /** What people wrote, by section. */
  readonly narratives: Readonly<Record<string, string>>
}

@Injectable()
export class FramesStore {
  constructor(private readonly database: Database) {}

  /** A place for rows that are gone when the transaction ends. */
  async beginLiveRows(): Promise<void> {
    await this.database.current.query(LIVE_ROWS)
  }

  async order(actor: Actor, reportId: string, today: string): Promise<Order | null> {
    return (await this.database.read<Order & object>(actor, ORDER, [reportId, today]))[0] ?? null
  }
}
