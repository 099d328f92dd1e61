import { Injectable } from '@nestjs/common'
import { Database } from '../../platform/database'

/** A version under lock: whoever changes a part of it waits until the one before is done. */
export interface LockedVersion {
  readonly id: string
  readonly programmeId: string
  readonly number: number
  readonly published: boolean
  readonly version: number
}

const LOCK = `
  select id, programme_id as "programmeId", number, published_at is not null as published, version
  from programme_versions where id = $1 for update`

const NOTE = `
  insert into change_log (at, actor_id, actor_name, action, subject_type, subject_id, detail)
  select $1, p.id, p.name, $3, $4, $5, $6 from people p where p.id = $2`

/** One line of the log: what was done, to what. */
export interface Note {
  readonly action: string
  readonly subjectType: 'programme' | 'programme-version'
  readonly subjectId: string
  readonly detail: Readonly<Record<string, unknown>>
}

@Injectable()
export class DraftsStore {
  constructor(private readonly database: Database) {}

  async lock(id: string): Promise<LockedVersion | null> {
    return (await this.database.current.query<LockedVersion[]>(LOCK, [id]))[0] ?? null
  }

  /** The draft as a whole is another one now. */
  async touch(id: string): Promise<void> {
    await this.database.current.query('update programme_versions set version = version + 1 where id = $1', [
      id,
    ])
  }

  async schedule(id: string, preworkDays: number, postworkDays: number): Promise<void> {
    await this.database.current.query(
      `update programme_versions set prework_days = $2, postwork_days = $3, version = version + 1 where id = $1`,
      [id, preworkDays, postworkDays],
    )
  }

  async publish(id: string, by: string | null, at: Date): Promise<void> {
    await this.database.current.query(
      'update programme_versions set published_at = $2, published_by = $3, version = version + 1 where id = $1',
      [id, at, by],
    )
  }

  /** The draft; with its last version the programme goes too. Identities stay: they are never used for something else. */
  async discard({ id, programmeId }: LockedVersion): Promise<void> {
    const { current } = this.database
    await current.query('delete from activities where programme_version_id = $1', [id])
    await current.query('delete from modules where programme_version_id = $1', [id])
    await current.query('delete from programme_versions where id = $1', [id])
    await current.query(
      `delete from programmes p where p.id = $1
         and not exists (select from programme_versions v where v.programme_id = p.id)`,
      [programmeId],
    )
  }

  async note(by: string, at: Date, { action, subjectType, subjectId, detail }: Note): Promise<void> {
    await this.database.current.query(NOTE, [at, by, action, subjectType, subjectId, detail])
  }
}
