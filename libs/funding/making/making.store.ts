import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { GoalRow } from '../goals'
import { stepWords, type ReportFormat, type ReportKind, type ReportStep } from '../grant-words'
import type { Language } from '../../platform/i18n'
import type { FrameGrant } from '../sections/frame'
import type { Sealed } from './snapshot'

/** A report that failed may be taken up again; one that is ready is never touched. */
const CLAIM: Statement = {
  name: 'funding_claim_report',
  text: `
    update reports set state = 'making', step = $2, percent = $3, revision = revision + 1
    where id = $1 and state in ('queued', 'making', 'failed') returning id`,
}

const STEP: Statement = {
  name: 'funding_report_step',
  text: `
    update reports set state = $2, step = $3, percent = $4, revision = revision + 1
    where id = $1 and state in ('queued', 'making') returning grant_id as "grantId"`,
}

/** Under lock: who cancels meanwhile waits until the figures are frozen, or has been first. */
const WANTED: Statement = {
  name: 'funding_report_wanted',
  text: `select id from reports where id = $1 and state = 'making' for update`,
}

/** $2 today: a report that is made before its cut day tells of the days until now. */
const ORDER: Statement = {
  name: 'funding_report_order',
  text: `
    select r.id, r.kind, r.version, r.language, g.id as "grantId",
      least(case r.kind when 'part' then g.part_report_cut_on else g.period_to end, $2::date)::text as "asOf",
      json_build_object('caseNumber', g.case_number, 'name', g.name, 'purpose', g.purpose, 'funder', g.funder,
        'host', json_build_object('name', o.name, 'organisationNumber', o.organisation_number, 'kind', o.kind),
        'applied', g.applied, 'granted', g.granted, 'periodFrom', g.period_from, 'periodTo', g.period_to,
        'dueOn', case r.kind when 'part' then g.part_report_due_on else g.final_report_due_on end) as grant,
      coalesce((select json_agg(json_build_object('key', l.key, 'title', l.title, 'target', l.target, 'unit', l.unit,
        'measure', l.measure) order by l.position, l.key) from grant_goals l where l.grant_id = g.id), '[]') as goals
    from reports r join grants g on g.id = r.grant_id join organisations o on o.id = g.host_organisation_id
    where r.id = $1`,
}

/** Whoever froze a report of the same grant meanwhile makes this fail as out of order, and the whole is tried again. */
const NUMBER: Statement = {
  name: 'funding_snapshot_number',
  text: 'update grants set snapshots = snapshots + 1 where id = $1 returning snapshots as number',
}

const PREVIOUS: Statement = {
  name: 'funding_snapshot_previous',
  text: 'select sha256 from report_snapshots where grant_id = $1 and number = $2 - 1',
}

const KEEP_SNAPSHOT: Statement = {
  name: 'funding_keep_snapshot',
  text: `
    insert into report_snapshots
      (report_id, grant_id, number, frozen_at, published, counted, sha256, counted_sha256, previous_sha256)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
}

const SNAPSHOT: Statement = {
  name: 'funding_snapshot',
  text: 'select published as text, sha256 from report_snapshots where report_id = $1',
}

const FORMATS: Statement = {
  name: 'funding_report_formats',
  text: 'select format from report_files where report_id = $1',
}

const KEEP_FILE: Statement = {
  name: 'funding_keep_file',
  text: `
    insert into report_files (report_id, format, content, sha256) values ($1, $2, $3, $4)
    on conflict (report_id, format) do nothing`,
}

/** A report that is to be made, and what it is about. */
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
}

/** A snapshot on its way into the table. */
export interface NewSnapshot {
  readonly reportId: string
  readonly grantId: string
  readonly number: number
  readonly frozenAt: string
  readonly published: Sealed
  readonly counted: Sealed
  readonly previousSha256: string | null
}

/** What the making of a report reads and writes. */
@Injectable()
export class MakingStore {
  constructor(private readonly database: Database) {}

  /** Whether the report is still to be made, by whoever asks now. */
  async claim(id: string): Promise<boolean> {
    const { percent } = stepWords.counting
    return (await this.database.run(CLAIM, [id, 'counting', percent])).length === 1
  }

  /** The grant whose report reached the step; null when it had come to its end before. */
  async reach(id: string, step: ReportStep): Promise<string | null> {
    const state = step === 'ready' || step === 'failed' ? step : 'making'
    const [row] = await this.database.run<{ grantId: string }>(STEP, [
      id,
      state,
      step,
      stepWords[step].percent,
    ])
    return row?.grantId ?? null
  }

  /** Whether nobody has cancelled; until the transaction ends nobody can. */
  async stillWanted(id: string): Promise<boolean> {
    return (await this.database.run(WANTED, [id])).length === 1
  }

  async order(id: string, today: string): Promise<Order | null> {
    return (await this.database.run<Order & object>(ORDER, [id, today]))[0] ?? null
  }

  async nextNumber(grantId: string): Promise<number> {
    const [row] = await this.database.run<{ number: number }>(NUMBER, [grantId])
    return row?.number ?? 0
  }

  async checksumBefore(grantId: string, number: number): Promise<string | null> {
    const [row] = await this.database.run<{ sha256: string }>(PREVIOUS, [grantId, number])
    return row?.sha256 ?? null
  }

  async keepSnapshot(made: NewSnapshot): Promise<void> {
    const { reportId, grantId, number, frozenAt, published, counted, previousSha256 } = made
    const texts = [published.text, counted.text, published.sha256, counted.sha256]
    await this.database.run(KEEP_SNAPSHOT, [reportId, grantId, number, frozenAt, ...texts, previousSha256])
  }

  async snapshot(actor: Actor, reportId: string): Promise<Sealed | null> {
    return (await this.database.read<Sealed & object>(actor, SNAPSHOT, [reportId]))[0] ?? null
  }

  async formats(actor: Actor, reportId: string): Promise<ReportFormat[]> {
    const rows = await this.database.read<{ format: ReportFormat }>(actor, FORMATS, [reportId])
    return rows.map(({ format }) => format)
  }

  async keepFile(reportId: string, format: ReportFormat, content: Buffer, checksum: string): Promise<void> {
    await this.database.run(KEEP_FILE, [reportId, format, content, checksum])
  }
}
