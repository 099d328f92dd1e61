import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'
import { gatheringJson, gatheringsShown, instant, type GatheringView } from '../gatherings'
import { moduleOfGroup } from '../learning'
import { moduleFacts, type ModuleFacts, type PersonModuleFacts } from '../progress'
import type { PathModuleRow } from './path'

/** A group as one reader meets it: its path, and the facts that progress is told from. */
export interface PathRow {
  readonly id: string
  readonly name: string
  readonly path: readonly PathModuleRow[]
  readonly facts: readonly ModuleFacts[]
  /** The reader's own facts; null for who is no member. */
  readonly own: readonly PersonModuleFacts[] | null
}

/** A gathering that is about to begin or going on, where the reader has not said that they are there. */
export interface ArrivalRow {
  readonly gatheringId: string
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
}

export interface HomeRow extends PathRow {
  readonly cohort: { readonly id: string; readonly name: string; readonly state: string }
  /** The local session of the group that comes next. */
  readonly session: GatheringView | null
  /** The group's own state; `withdrawn` when it left the programme. */
  readonly state: string
  readonly sharedWithMe: readonly {
    readonly activityId: string
    readonly author: string
    readonly title: string
  }[]
  readonly arrival: ArrivalRow | null
  readonly why: string | null
  readonly members: number
  /** By activity: delivered answers with a comment that waits for the group, or that it is writing a new version of. */
  readonly commented: Readonly<Record<string, { readonly revising: boolean }>>
  /** By activity: the answers that are begun and not delivered. */
  readonly drafts: Readonly<Record<string, { readonly agreed: boolean; readonly count: number }>>
}

const PLACE = `
  from leader_groups g join cohorts c on c.id = g.cohort_id
  left join enrolments e on e.group_id = g.id and e.person_id = $5 and e.to_on is null
  cross join lateral (
    select coalesce(json_agg(${moduleOfGroup} order by s.number), '[]') as path,
      coalesce(json_agg(${moduleFacts.group} order by s.number), '[]') as facts, g.id as group_id
    from module_schedules s where s.group_id = g.id) told`

const COLUMNS = `
  g.id, g.name, told.path, told.facts,
  case when e.id is not null then ${moduleFacts.person} end as own`

/** $1 language, $2 day, $3 group, $4 now, $5 person or null. */
const PATH: Statement = { name: 'home_path', text: `select ${COLUMNS} ${PLACE} where g.id = $3` }

const WHY = `(
  select coalesce(dv.text, su.text) from submissions su
  left join submission_versions dv on dv.submission_id = su.id and dv.version = su.delivered_version join stable_activities a on a.id = su.activity_id
  where su.group_id = g.id and a.key = 'm1.why' and su.delivered_at is not null limit 1)`

/** Of the group that is told of; a local session is no part of the path, and comes beside it. */
const SESSION = `(
  select ${gatheringJson('$1', '$4::timestamptz')} ${gatheringsShown}
    and g.group_id = told.group_id and g.state = 'called' and g.ends_at > $4::timestamptz
  order by g.starts_at limit 1)`

const DRAFTS = `(
  select coalesce(json_object_agg(su.activity_id, json_build_object('agreed', su.state = 'agreed', 'count', (
      select count(*) from submission_agreements ag join enrolments x on x.id = ag.enrolment_id
      where ag.submission_id = su.id and ag.version = su.version and x.to_on is null))), '{}')
  from submissions su where su.group_id = g.id and su.delivered_at is null)`

/** A comment is news for two weeks, until the group replies or writes on; a new version until it is delivered. */
const COMMENTED = `(
  select coalesce(json_object_agg(su.activity_id, json_build_object('revising', su.state <> 'commented')), '{}')
  from submissions su where su.group_id = g.id and su.delivered_at is not null
    and (su.state in ('draft', 'agreed') or su.state = 'commented' and exists (
      select from submission_comments sc where sc.submission_id = su.id and sc.voice = 'instructor'
        and sc.removed_at is null and sc.written_at > $4::timestamptz - interval '14 days' and not exists (
          select from submission_comments re where re.submission_id = su.id and re.voice = 'group'
            and re.written_at > sc.written_at))))`

/** What a colleague wrote for the reader alone is news for two weeks. */
const SHARED_WITH_ME = `(
  select coalesce(json_agg(json_build_object(
      'activityId', r.activity_id, 'author', p.name, 'title', app.text(a.title, $1)) order by r.updated_at desc), '[]')
  from reflections r join people p on p.id = r.author_id
  join activities a on a.programme_version_id = c.programme_version_id and a.id = r.activity_id
  where r.reader_id = $5 and r.group_id = g.id and r.updated_at > $4::timestamptz - interval '14 days')`

/** From an hour before the start until the end; nothing more is asked of whoever is marked as there already. */
const ARRIVAL = `(
  select json_build_object('gatheringId', x.id, 'startsAt', ${instant('x.starts_at')}, 'endsAt', ${instant('x.ends_at')},
    'place', x.place)
  from attendance_sheets s join gatherings x on x.id = s.gathering_id
  where s.group_id = g.id and e.from_on <= $2::date and x.state in ('called', 'held')
    and $4::timestamptz >= x.starts_at - interval '1 hour' and $4::timestamptz < x.ends_at
    and not exists (select from check_ins c where c.gathering_id = x.id and c.enrolment_id = e.id)
    and not exists (select from attendances a where a.gathering_id = x.id and a.enrolment_id = e.id
      and a.status in ('present', 'partly', 'stand-in'))
  order by x.starts_at limit 1)`

/** The group that a person means without saying which: where they take part before where they have a role, newest first. */
const MINE = `(
  select x.id from leader_groups x join cohorts k on k.id = x.cohort_id
  left join enrolments y on y.group_id = x.id and y.person_id = $5 and y.to_on is null
  where x.id = any ((select app.groups())::uuid[])
  order by y.id is null, k.starts_on desc, x.name collate app.norwegian limit 1)`

/**
 * $1 language, $2 day, $3 group or null, $4 now, $5 person or null. The whole first screen in one statement. A `case`
 * where one would write `coalesce`: to row-level security that one could leak, and no index would be used.
 */
export const HOME: Statement = {
  name: 'home_screen',
  text: `
    select ${COLUMNS}, json_build_object('id', c.id, 'name', c.name, 'state', c.state) as cohort,
      ${WHY} as why, ${SESSION} as session, ${DRAFTS} as drafts, ${COMMENTED} as commented,
      g.state, ${ARRIVAL} as arrival, ${SHARED_WITH_ME} as "sharedWithMe",
      (select count(*)::int from enrolments x where x.group_id = g.id and x.to_on is null) as members
    ${PLACE} where g.id = case when $3::uuid is null then ${MINE} else $3 end`,
}

@Injectable()
export class HomeStore {
  constructor(private readonly database: Database) {}

  async path(actor: Actor, groupId: string, now: Date, today: string): Promise<PathRow | null> {
    return (await this.database.read<PathRow>(actor, PATH, params(actor, groupId, now, today)))[0] ?? null
  }

  async home(actor: Actor, groupId: string | undefined, now: Date, today: string): Promise<HomeRow | null> {
    return (await this.database.read<HomeRow>(actor, HOME, params(actor, groupId, now, today)))[0] ?? null
  }
}

function params(actor: Actor, groupId: string | undefined, now: Date, today: string): unknown[] {
  return [actor.language, today, groupId ?? null, now, actor.kind === 'person' ? actor.id : null]
}
