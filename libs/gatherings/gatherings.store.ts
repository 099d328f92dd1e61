import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'
import type { AttendanceView, GatheringView, NewMark } from './gathering.dto'
import { Gathering } from './gathering.entity'
import { ATTENDANCE, LOCK_SHEETS, MARK, ON_SHEETS, TOUCH_SHEETS, UNMARK } from './attendance.statements'
import { gatheringJson } from './gathering-view.sql'

const PAGE: Statement = {
  name: 'gatherings_page',
  text: `
    select ${gatheringJson('$1', '$2::timestamptz')} as view
    from gatherings g join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id
    join batches b on b.id = g.batch_id
    where g.state <> 'draft'
      and exists (select from attendance_sheets s
        where s.gathering_id = g.id and ($3::uuid is null or s.group_id = $3))
      and ($4::timestamptz is null or (g.starts_at, g.id) > ($4, $5::uuid))
    order by g.starts_at, g.id
    limit $6`,
}

const ONE: Statement = {
  name: 'gatherings_one',
  text: `
    select ${gatheringJson('$1', '$2::timestamptz')} as view
    from gatherings g join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id
    join batches b on b.id = g.batch_id
    where g.id = $3 and exists (select from attendance_sheets s where s.gathering_id = g.id)`,
}

const LOG = `
  insert into change_log (at, actor_id, actor_name, action, subject_type, subject_id, group_id, detail)
  select $1, $2, coalesce((select name from people where id = $2), 'system'), 'attendance.changed-after-lock',
         'gathering', $3, unnest($4::uuid[]), jsonb_build_object('reason', $5::text)`

export interface SheetRow {
  readonly groupId: string
  readonly version: number
  readonly markedAt: Date | null
}

@Injectable()
export class GatheringsStore {
  constructor(private readonly database: Database) {}

  async page(
    actor: Actor,
    now: Date,
    filter: { group: string | undefined; after: readonly string[] | null; limit: number },
  ): Promise<GatheringView[]> {
    const { group, after, limit } = filter
    const params = [actor.language, now, group ?? null, after?.[0] ?? null, after?.[1] ?? null, limit]
    return (await this.database.read<{ view: GatheringView }>(actor, PAGE, params)).map((row) => row.view)
  }

  async one(actor: Actor, now: Date, id: string): Promise<GatheringView | null> {
    const [row] = await this.database.read<{ view: GatheringView }>(actor, ONE, [actor.language, now, id])
    return row?.view ?? null
  }

  async attendance(
    actor: Actor,
    now: Date,
    id: string,
  ): Promise<{ view: AttendanceView; version: string } | null> {
    const params = [actor.language, now, id]
    return (
      (await this.database.read<{ view: AttendanceView; version: string }>(actor, ATTENDANCE, params))[0] ??
      null
    )
  }

  find(id: string): Promise<Gathering | null> {
    return this.database.current.findOneBy(Gathering, { id })
  }

  async save(gathering: Gathering): Promise<void> {
    await this.database.current.save(gathering)
  }

  /** The sheets under lock, in one order for everybody, so that two who save at once cannot block each other. */
  lockSheets(gatheringId: string): Promise<SheetRow[]> {
    return this.database.run<SheetRow>(LOCK_SHEETS, [gatheringId])
  }

  onSheets(gatheringId: string, enrolmentIds: readonly string[]): Promise<{ id: string; groupId: string }[]> {
    return this.database.run(ON_SHEETS, [gatheringId, enrolmentIds])
  }

  async mark(gatheringId: string, marks: readonly NewMark[], by: string | null, at: Date): Promise<void> {
    const given = JSON.stringify(marks)
    await this.database.run(MARK, [gatheringId, given, by, at])
    if (marks.some((mark) => mark.status === 'unknown')) {
      await this.database.run(UNMARK, [gatheringId, given])
    }
  }

  async touchSheets(
    gatheringId: string,
    groups: readonly string[],
    at: Date | null,
    by: string | null,
  ): Promise<void> {
    await this.database.run(TOUCH_SHEETS, [gatheringId, groups, at, by])
  }

  async log(
    at: Date,
    by: string | null,
    gatheringId: string,
    groups: readonly string[],
    reason: string,
  ): Promise<void> {
    await this.database.current.query(LOG, [at, by, gatheringId, groups, reason])
  }
}
