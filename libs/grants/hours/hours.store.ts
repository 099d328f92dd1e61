import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { GrantHours, GroupHours, HoursEntry, NewHours } from './hours.dto'

const MOST = 500
const ENTRY = `json_build_object('id', h.id, 'grant', h.grant_id, 'workedOn', h.worked_on, 'quarters', h.quarters,
  'purpose', h.purpose, 'module', h.module, 'version', h.version,
  'locked', h.worked_on <= coalesce(g.reported_until, '-infinity'))`

/** $1 group. */
const OF_GROUP: Statement = {
  name: 'grants_hours_of_group',
  text: `
    select coalesce((select json_agg(json_build_object('id', g.id, 'name', g.name, 'periodFrom', g.period_from,
        'periodTo', g.period_to, 'reportedUntil', g.reported_until) order by g.period_from desc, g.id)
        from grants g join grant_cohorts c on c.grant_id = g.id
        where c.cohort_id = l.cohort_id and g.state = 'granted'), '[]') as grants,
      (select coalesce(sum(h.quarters), 0)::int from effort_hours h where h.group_id = l.id) as quarters,
      coalesce((select json_agg(x.entry) from (
        select ${ENTRY} as entry from effort_hours h join grants g on g.id = h.grant_id
        where h.group_id = l.id order by h.worked_on desc, h.id desc limit ${MOST}) x), '[]') as items
    from leader_groups l where l.id = $1`,
}

/** $1 grant, $2 the last day that counts. The value is rounded once, so that it is the sum that the report tells. */
const OF_GRANT: Statement = {
  name: 'grants_hours_of_grant',
  text: `
    select g.hourly_rate as "hourlyRate", coalesce(sum(t.quarters), 0)::int as quarters,
      coalesce(round(sum(t.quarters) * g.hourly_rate / 4.0), 0)::float8 as value,
      coalesce(json_agg(json_build_object('organisation', t.id, 'name', t.name, 'quarters', t.quarters,
        'value', round(t.quarters * g.hourly_rate / 4.0)) order by t.municipality_number, t.id)
        filter (where t.id is not null), '[]') as items
    from grants g
    left join lateral (
      select o.id, o.name, o.municipality_number, sum(h.quarters)::int as quarters
      from effort_hours h join leader_groups l on l.id = h.group_id join organisations o on o.id = l.organisation_id
      where h.grant_id = g.id and h.worked_on between g.period_from and least(g.period_to, $2::date)
      group by o.id) t on true
    where g.id = $1 group by g.id`,
}

const ONE: Statement = {
  name: 'grants_hours_entry',
  text: `select ${ENTRY} as entry from effort_hours h join grants g on g.id = h.grant_id where h.id = $1`,
}

const ADD: Statement = {
  name: 'grants_hours_add',
  text: `
    insert into effort_hours (grant_id, group_id, worked_on, quarters, purpose, module, noted_at, noted_by, idempotency_key)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    on conflict on constraint uq_effort_hours_group_id_idempotency_key do nothing returning id`,
}

/** What a new entry must fit: the grant's days, and whether it pays for the group's cohort. */
export interface Frame {
  readonly periodFrom: string
  readonly periodTo: string
  readonly reportedUntil: string | null
}

@Injectable()
export class HoursStore {
  constructor(private readonly database: Database) {}

  async ofGroup(actor: Actor, groupId: string): Promise<GroupHours | null> {
    return (await this.database.read<GroupHours & object>(actor, OF_GROUP, [groupId]))[0] ?? null
  }

  async ofGrant(actor: Actor, grantId: string, today: string): Promise<GrantHours | null> {
    return (await this.database.read<GrantHours & object>(actor, OF_GRANT, [grantId, today]))[0] ?? null
  }

  async one(actor: Actor, id: string): Promise<HoursEntry | null> {
    return (await this.database.read<{ entry: HoursEntry }>(actor, ONE, [id]))[0]?.entry ?? null
  }

  /** The grant's days when it pays for the group's cohort; null otherwise. */
  async frame(grantId: string, groupId: string): Promise<Frame | null> {
    const [frame] = await this.query<Frame>(
      `select g.period_from::text as "periodFrom", g.period_to::text as "periodTo",
         g.reported_until::text as "reportedUntil"
       from grants g join grant_cohorts c on c.grant_id = g.id join leader_groups l on l.cohort_id = c.cohort_id
       where g.id = $1 and l.id = $2 and g.state = 'granted'`,
      [grantId, groupId],
    )
    return frame ?? null
  }

  async hold(id: string): Promise<{ groupId: string; grantId: string; version: number; workedOn: string } | null> {
    const [held] = await this.query<{ groupId: string; grantId: string; version: number; workedOn: string }>(
      `select group_id as "groupId", grant_id as "grantId", version, worked_on::text as "workedOn"
       from effort_hours where id = $1 for update`,
      [id],
    )
    return held ?? null
  } // prettier-ignore

  /** The id of the new entry, or of the one that the same key made before. */
  async add(groupId: string, entry: NewHours, noted: { at: Date; by: string | null; key: string | null }): Promise<string> {
    const { grant, workedOn, quarters, purpose, module } = entry
    const values = [grant, groupId, workedOn, quarters, purpose.trim(), module, noted.at, noted.by, noted.key]
    const [made] = await this.database.run<{ id: string }>(ADD, values)
    if (made) return made.id
    const [before] = await this.query<{ id: string }>(
      'select id from effort_hours where group_id = $1 and idempotency_key = $2',
      [groupId, noted.key],
    )
    return before?.id ?? ''
  } // prettier-ignore

  async change(id: string, { grant, workedOn, quarters, purpose, module }: NewHours): Promise<void> {
    await this.query(
      `update effort_hours set grant_id = $2, worked_on = $3, quarters = $4, purpose = $5, module = $6,
         version = version + 1 where id = $1`,
      [id, grant, workedOn, quarters, purpose.trim(), module],
    )
  }

  async close(grantId: string, until: string): Promise<void> {
    const text = 'update grants set reported_until = greatest(reported_until, $2::date) where id = $1'
    await this.query(text, [grantId, until])
  }

  async remove(id: string): Promise<void> {
    await this.query('delete from effort_hours where id = $1', [id])
  }

  private query<Row>(text: string, params: readonly unknown[]): Promise<Row[]> {
    return this.database.current.query<Row[]>(text, [...params])
  }
}
