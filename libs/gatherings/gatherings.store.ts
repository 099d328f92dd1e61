import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'
import type { AttendanceView, GatheringView, NewMark } from './gathering.dto'
import { Gathering } from './gathering.entity'
import { gatheringJson, instant } from './gathering-view.sql'

const PAGE: Statement = {
  name: 'gatherings_page',
  text: `
    select ${gatheringJson('$1', '$2::timestamptz')} as view
    from gatherings g join modules m on m.id = g.module_id join batches b on b.id = g.batch_id
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
    from gatherings g join modules m on m.id = g.module_id join batches b on b.id = g.batch_id
    where g.id = $3 and exists (select from attendance_sheets s where s.gathering_id = g.id)`,
}

/** Everybody on the sheets that the reader may see, with what counts them and the version of the whole. */
const ATTENDANCE: Statement = {
  name: 'gatherings_attendance',
  text: `
    with sheet as (
      select s.gathering_id, s.group_id, s.version, l.name from attendance_sheets s
      join leader_groups l on l.id = s.group_id where s.gathering_id = $3
    ), mark as (
      select e.id as enrolment_id, p.id as person_id, p.name, sheet.group_id, sheet.name as group_name,
             e.category, e.title, coalesce(a.status, 'unknown') as status, a.mode
      from sheet
      join gatherings g on g.id = sheet.gathering_id
      join enrolments e on e.group_id = sheet.group_id
        and e.from_on <= (g.starts_at at time zone 'Europe/Oslo')::date
        and (e.to_on is null or e.to_on >= (g.starts_at at time zone 'Europe/Oslo')::date)
      join people p on p.id = e.person_id
      left join attendances a on a.gathering_id = sheet.gathering_id and a.enrolment_id = e.id
    )
    select json_build_object(
      'gathering', ${gatheringJson('$1', '$2::timestamptz')},
      'lockedAt', ${instant(`(g.ends_at + interval '14 days')`)},
      'locked', $2::timestamptz >= g.ends_at + interval '14 days',
      'counts', (select json_build_object(
        'people', count(*),
        'present', count(*) filter (where status = 'present'),
        'partly', count(*) filter (where status = 'partly'),
        'excused', count(*) filter (where status = 'excused'),
        'absent', count(*) filter (where status = 'absent'),
        'standIn', count(*) filter (where status = 'stand-in'),
        'unknown', count(*) filter (where status = 'unknown')) from mark),
      'marks', coalesce((select json_agg(json_build_object(
        'enrolmentId', enrolment_id, 'person', json_build_object('id', person_id, 'name', name),
        'group', json_build_object('id', group_id, 'name', group_name),
        'category', category, 'title', title, 'status', status, 'mode', mode)
        order by group_name collate app.norwegian, category desc, name collate app.norwegian) from mark), '[]')
    ) as view,
    (select md5(string_agg(group_id || ':' || version, ',' order by group_id)) from sheet) as version
    from gatherings g join modules m on m.id = g.module_id join batches b on b.id = g.batch_id
    where g.id = $3 and exists (select from sheet)`,
}

const LOCK_SHEETS = `
  select group_id as "groupId", version, marked_at as "markedAt" from attendance_sheets
  where gathering_id = $1 order by group_id for update`

const ON_SHEETS = `
  select e.id, e.group_id as "groupId" from enrolments e
  join attendance_sheets s on s.group_id = e.group_id and s.gathering_id = $1
  join gatherings g on g.id = s.gathering_id
  where e.id = any ($2)
    and e.from_on <= (g.starts_at at time zone 'Europe/Oslo')::date
    and (e.to_on is null or e.to_on >= (g.starts_at at time zone 'Europe/Oslo')::date)`

const MARK = `
  insert into attendances (gathering_id, enrolment_id, group_id, status, mode, marked_by, marked_at)
  select $1, e.id, e.group_id, m.status, m.mode, $3, $4
  from jsonb_to_recordset($2) as m ("enrolmentId" uuid, status text, mode text)
  join enrolments e on e.id = m."enrolmentId"
  where m.status <> 'unknown'
  on conflict (gathering_id, enrolment_id) do update
    set status = excluded.status, mode = excluded.mode, marked_by = excluded.marked_by, marked_at = excluded.marked_at
    where (attendances.status, attendances.mode) is distinct from (excluded.status, excluded.mode)`

const UNMARK = `
  delete from attendances using jsonb_to_recordset($2) as m ("enrolmentId" uuid, status text)
  where gathering_id = $1 and enrolment_id = m."enrolmentId" and m.status = 'unknown'`

const TOUCH_SHEETS = `
  update attendance_sheets set version = version + 1, marked_at = coalesce($3, marked_at), marked_by = $4
  where gathering_id = $1 and group_id = any ($2)`

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

  async attendance(actor: Actor, now: Date, id: string): Promise<{ view: AttendanceView; version: string } | null> {
    const params = [actor.language, now, id]
    return (await this.database.read<{ view: AttendanceView; version: string }>(actor, ATTENDANCE, params))[0] ?? null
  }

  find(id: string): Promise<Gathering | null> {
    return this.database.current.findOneBy(Gathering, { id })
  }

  async save(gathering: Gathering): Promise<void> {
    await this.database.current.save(gathering)
  }

  /** The sheets under lock, in one order for everybody, so that two who save at once cannot block each other. */
  lockSheets(gatheringId: string): Promise<SheetRow[]> {
    return this.database.current.query<SheetRow[]>(LOCK_SHEETS, [gatheringId])
  }

  onSheets(gatheringId: string, enrolmentIds: readonly string[]): Promise<{ id: string; groupId: string }[]> {
    return this.database.current.query(ON_SHEETS, [gatheringId, enrolmentIds])
  }

  async mark(gatheringId: string, marks: readonly NewMark[], by: string | null, at: Date): Promise<void> {
    const given = JSON.stringify(marks)
    await this.database.current.query(MARK, [gatheringId, given, by, at])
    if (marks.some((mark) => mark.status === 'unknown')) {
      await this.database.current.query(UNMARK, [gatheringId, given])
    }
  }

  async touchSheets(gatheringId: string, groups: readonly string[], at: Date | null, by: string | null): Promise<void> {
    await this.database.current.query(TOUCH_SHEETS, [gatheringId, groups, at, by])
  }

  async log(at: Date, by: string | null, gatheringId: string, groups: readonly string[], reason: string): Promise<void> {
    await this.database.current.query(LOG, [at, by, gatheringId, groups, reason])
  }
}
