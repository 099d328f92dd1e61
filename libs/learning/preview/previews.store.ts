import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import { activityText, orderedActivities, type ActivityText } from '../activities/activity.sql'
import { moduleOfGroup, type PathModuleRow } from '../activities/modules-of-group.sql'
import type { Schedule } from '../activities/opening'
import { QUARTER_DAYS } from './imagined-dates'
import { NOBODY } from './preview-place'
import type { PreviewDates } from './preview.dto'

/** On which dates a version is looked at. */
export interface PreviewDating {
  /** The batch whose gatherings give the dates; null for imagined ones. */
  readonly batchId: string | null
  /** The day of the first imagined gathering. */
  readonly firstOn: string
}

/** A version's path, as `module_schedules` would tell it of a group that has these dates and has done nothing. */
export interface PreviewRow {
  readonly title: string
  readonly path: readonly PathModuleRow[]
}

/**
 * $1 language, $2 version, $3 batch or null, $4 now, $5 first imagined gathering. `s` has the columns of
 * `module_schedules` that a path is told from, for a group that nobody has.
 */
const SCHEDULE = `
  schedule as (
    select m.id as module_id, m.number, m.kind, m.title, m.programme_version_id, real.id as gathering_id, dated.held_on,
      dated.held_on - v.prework_days as opens_on, dated.held_on + v.postwork_days as due_on
    from programme_versions v
    join modules m on m.programme_version_id = v.id
    left join lateral (
      select ga.id, (ga.starts_at at time zone 'Europe/Oslo')::date as held_on
      from gatherings ga
      where ga.batch_id = $3 and ga.module_id = m.id and ga.state in ('called', 'held', 'locked')
      order by ga.starts_at desc limit 1) real on true
    cross join lateral (select case when $3::uuid is null
      then $5::date + (m.number - 1) * ${QUARTER_DAYS} else real.held_on end as held_on) dated
    where v.id = $2)`

const PATH: Statement = {
  name: 'learning_preview_path',
  text: `
    with ${SCHEDULE}
    select app.text(p.title, $1) as title, (
      select coalesce(json_agg(${moduleOfGroup} order by s.number), '[]')
      from schedule s, (select '${NOBODY}'::uuid as id) g, (select '${NOBODY}'::uuid as id) e) as path
    from programme_versions v join programmes p on p.id = v.programme_id
    where v.id = $2 and ($3::uuid is null or exists (select from batches b where b.id = $3)) and $4::timestamptz is not null`,
}

/** $6 activity. */
const ACTIVITY: Statement = {
  name: 'learning_preview_activity',
  text: `
    with place as (select $2::uuid as programme_version_id), ${SCHEDULE}, ${orderedActivities}
    select ${activityText('$1')},
      s.opens_on::text as "opensOn", s.held_on::text as "heldOn", s.due_on::text as "dueOn"
    from ordered a join schedule s on s.module_id = a.module_id
    where a.id = $6 and ($3::uuid is null or exists (select from batches b where b.id = $3)) and $4::timestamptz is not null`,
}

/** $1 version: the batches that meet about its modules, the newest cohort first. */
const DATES: Statement = {
  name: 'learning_preview_dates',
  text: `
    select json_build_object('id', c.id, 'name', c.name) as cohort,
      json_build_object('id', b.id, 'number', b.number) as batch, count(distinct m.id)::int as dated
    from modules m
    join gatherings g on g.module_id = m.id and g.state in ('called', 'held', 'locked')
    join batches b on b.id = g.batch_id join cohorts c on c.id = b.cohort_id
    where m.programme_version_id = $1
    group by c.id, b.id order by c.starts_on desc, c.name collate app.norwegian, b.number`,
}

@Injectable()
export class PreviewsStore {
  constructor(private readonly database: Database) {}

  async path(actor: Actor, versionId: string, dating: PreviewDating, now: Date): Promise<PreviewRow | null> {
    const params = [actor.language, versionId, dating.batchId, now, dating.firstOn]
    return (await this.database.read<PreviewRow>(actor, PATH, params))[0] ?? null
  }

  async activity(
    actor: Actor,
    versionId: string,
    activityId: string,
    dating: PreviewDating,
    now: Date,
  ): Promise<(ActivityText & Schedule) | null> {
    const params = [actor.language, versionId, dating.batchId, now, dating.firstOn, activityId]
    return (await this.database.read<ActivityText & Schedule>(actor, ACTIVITY, params))[0] ?? null
  }

  dates(actor: Actor, versionId: string): Promise<PreviewDates[]> {
    return this.database.read<PreviewDates>(actor, DATES, [versionId])
  }

  async exists(actor: Actor, versionId: string): Promise<boolean> {
    const version = { name: 'learning_preview_version', text: 'select from programme_versions where id = $1' }
    return (await this.database.read(actor, version, [versionId])).length > 0
  }
}
