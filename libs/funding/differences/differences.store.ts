import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { Snapshot } from '../making/snapshot'

/** What was frozen for a report; nothing for a draft. */
const SNAPSHOT: Statement = {
  name: 'funding_snapshot_of',
  text: `
    select r.id, r.version, r.grant_id as "grantId", r.kind, s.published::json as published
    from reports r left join report_snapshots s on s.report_id = r.id where r.id = $1`,
}

export interface SnapshotRow {
  readonly id: string
  readonly version: number
  readonly grantId: string
  readonly kind: string
  readonly published: Snapshot | null
}

@Injectable()
export class DifferencesStore {
  constructor(private readonly database: Database) {}

  async snapshot(actor: Actor, reportId: string): Promise<SnapshotRow | null> {
    return (await this.database.read<SnapshotRow & object>(actor, SNAPSHOT, [reportId]))[0] ?? null
  }
}
