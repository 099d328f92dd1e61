import { Injectable } from '@nestjs/common'
import { Database, type Statement } from '../../platform/database'

export interface ScheduledModule {
  readonly number: number
  readonly title: string
  readonly heldOn: string | null
  readonly held: boolean
}

/** $1 language, $2 group. */
const SCHEDULE: Statement = {
  name: 'gatherings_batch_schedule',
  text: `
    select s.number, app.text(s.title, $1) as title, s.held_on::text as "heldOn", s.held
    from module_schedules s where s.group_id = $2 order by s.number`,
}

/** Excuses for days to come of the former batch mean nothing any more. $1 group, $2 now, $3 batch or null. */
const UNMARK = `
  delete from attendances a using gatherings ga, attendance_sheets s
  where a.group_id = $1 and ga.id = a.gathering_id and s.gathering_id = ga.id and s.group_id = $1
    and ga.state = 'called' and ga.starts_at > $2 and not s.catch_up and ga.batch_id is distinct from $3::uuid`

/** The sheets follow the batch by themselves; but what was held with the group is not held with it again. */
const NOT_TWICE = `
  delete from attendance_sheets a using gatherings ga
  where a.group_id = $1 and ga.id = a.gathering_id and ga.batch_id = $2::uuid and ga.state = 'called'
    and a.marked_at is null and exists (select from module_schedules s
      where s.group_id = $1 and s.module_id = ga.module_id and s.held and s.gathering_id <> ga.id)`

@Injectable()
export class BatchMoveStore {
  constructor(private readonly database: Database) {}

  async lock(groupId: string): Promise<{ version: number; cohortId: string; batch: number | null } | null> {
    const text = `select g.version, g.cohort_id as "cohortId",
        (select b.number from batches b where b.id = g.batch_id) as batch
      from leader_groups g where g.id = $1 for update`
    const [row] = await this.database.current.query<
      { version: number; cohortId: string; batch: number | null }[]
    >(text, [groupId])
    return row ?? null
  }

  async batchNumber(cohortId: string, id: string): Promise<number | null> {
    const text = 'select number from batches where id = $1 and cohort_id = $2'
    return (await this.database.current.query<{ number: number }[]>(text, [id, cohortId]))[0]?.number ?? null
  }

  schedule(groupId: string, language: string): Promise<ScheduledModule[]> {
    return this.database.run<ScheduledModule & Record<string, unknown>>(SCHEDULE, [language, groupId])
  }

  async move(groupId: string, batchId: string | null, now: Date): Promise<void> {
    const tx = this.database.current
    await tx.query(UNMARK, [groupId, now, batchId])
    await tx.query('update leader_groups set batch_id = $2, version = version + 1 where id = $1', [
      groupId,
      batchId,
    ])
    await tx.query(NOT_TWICE, [groupId, batchId])
  }

  /** Does the work and takes all of it back: what it would lead to is read from what it led to. */
  async tried<T>(work: () => Promise<T>): Promise<T> {
    await this.database.current.query('savepoint tried')
    const result = await work()
    await this.database.current.query('rollback to savepoint tried')
    return result
  }
}
