import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import { stepWords, type ReportFormat, type ReportStep } from '../grant-words'
import type { Sealed } from './snapshot'

/**
 * A frozen report whose making failed may be taken up again, and one that is ready is never touched. A draft that failed
 * waits until it is asked for again, because somebody may have written in it since.
 */
const CLAIM: Statement = {
  name: 'funding_claim_report',
  text: `
    update reports set state = 'making', step = $2, percent = $3, revision = revision + 1
    where id = $1 and (state in ('queued', 'making') or state = 'failed'
      and exists (select from report_snapshots s where s.report_id = reports.id)) returning id`,
}

const STEP: Statement = {
  name: 'funding_report_step',
  text: `
    update reports set state = $2, step = $3, percent = $4, revision = revision + 1
    where id = $1 and state in ('queued', 'making') returning grant_id as "grantId"`,
}

const ASKED_BY: Statement = {
  name: 'funding_freeze_asked_by',
  text: 'select freeze_asked_by as by from reports where id = $1',
}

const WANTED: Statement = {
  name: 'funding_report_wanted',
  text: `select id from reports where id = $1 and state = 'making'`,
}

/**
 * Who cancelled since the instant that is read has been first: then this fails as out of order, and the whole is tried
 * again, which finds that nobody wants it. Who cancels from now on waits for the end.
 */
const HOLD: Statement = {
  name: 'funding_hold_wanted',
  text: `select id from reports where id = $1 and state = 'making' for update`,
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

  /** Whether nobody has cancelled; counting takes minutes, and who cancels meanwhile does not wait for it. */
  async isWanted(id: string): Promise<boolean> {
    return (await this.database.run(WANTED, [id])).length === 1
  }

  /** Lets nobody cancel until the transaction ends; it fails when somebody has since it began. */
  async holdWanted(id: string): Promise<void> {
    await this.database.run(HOLD, [id])
  }

  /** Whoever asked for the report to be frozen. */
  async askedBy(id: string): Promise<string | null> {
    const [row] = await this.database.run<{ by: string | null }>(ASKED_BY, [id])
    return row?.by ?? null
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
