import { Injectable } from '@nestjs/common'
import type { Named } from '../../platform/http'
import { Database, type Statement } from '../../platform/database'
import { instant } from '../gathering-view.sql'

export interface SplitBatch {
  readonly cohortId: string
  readonly number: number
  readonly last: number
  /** Those that take part, in one order for everybody who locks them. */
  readonly groups: readonly Named[]
}

export interface CopiedDraft {
  readonly from: string
  readonly id: string
  readonly module: number
  readonly title: string
  readonly startsAt: string
  readonly wasCalled: boolean
}

const LOCK_COHORT = 'select id from cohorts where id = $1 for update'

const BATCH = `
  select b.cohort_id as "cohortId", b.number,
    (select max(x.number)::int from batches x where x.cohort_id = b.cohort_id) as last,
    (select coalesce(json_agg(json_build_object('id', l.id, 'name', l.name) order by l.id), '[]')
      from leader_groups l where l.batch_id = b.id and l.state not in ('withdrawn', 'closed')) as groups
  from batches b where b.id = $1 and b.cohort_id = $2`

/** $1 language, $2 old batch, $3 new one. What is to come is a draft of the new batch, at the same time and place. */
const DRAFTS: Statement = {
  name: 'gatherings_split_drafts',
  text: `
    with old as (
      select g.*, app.new_id() as copy, m.number, app.text(m.title, $1) as module_title
      from gatherings g join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id
      where g.batch_id = $2 and g.state in ('draft', 'called')
    ), made as (
      insert into gatherings (id, cohort_id, module_id, batch_id, starts_at, ends_at, place, link, mode, state)
      select copy, cohort_id, module_id, $3::uuid, starts_at, ends_at, place, link, mode, 'draft' from old
    )
    select id as "from", copy as id, number as module, module_title as title, ${instant('starts_at')} as "startsAt",
      state = 'called' as "wasCalled"
    from old order by number`,
}

const EXCUSES = `
  select count(*)::int as n from attendances a join gatherings g on g.id = a.gathering_id
  join attendance_sheets s on s.gathering_id = g.id and s.group_id = a.group_id
  where a.group_id = $1 and g.batch_id = $2 and g.state = 'called' and g.starts_at > $3 and not s.catch_up`

@Injectable()
export class BatchSplitStore {
  constructor(private readonly database: Database) {}

  /** Under the cohort's lock, so that two who split at once make two batches of what is there. */
  async lock(cohortId: string, batchId: string): Promise<SplitBatch | null> {
    const tx = this.database.current
    await tx.query(LOCK_COHORT, [cohortId])
    return (await tx.query<SplitBatch[]>(BATCH, [batchId, cohortId]))[0] ?? null
  }

  async addBatch(cohortId: string, number: number): Promise<string> {
    const text = 'insert into batches (cohort_id, number) values ($1, $2) returning id'
    const [made] = await this.database.current.query<{ id: string }[]>(text, [cohortId, number])
    return made?.id ?? ''
  }

  copyDrafts(language: string, from: string, to: string): Promise<CopiedDraft[]> {
    return this.database.run<CopiedDraft & Record<string, unknown>>(DRAFTS, [language, from, to])
  }

  async excuses(groupId: string, batchId: string, now: Date): Promise<number> {
    const rows = await this.database.current.query<{ n: number }[]>(EXCUSES, [groupId, batchId, now])
    return rows[0]?.n ?? 0
  }

  async touchCohort(id: string): Promise<void> {
    await this.database.current.query('update cohorts set version = version + 1 where id = $1', [id])
  }
}
