import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import { instant } from '../gathering-view.sql'
import type { NewCohort, NewCohortGathering, RollForwardView } from './rolling.dto'

/** $1 language, $2 cohort. As it is; only what the newest version of the programme still has is carried on. */
const SOURCE: Statement = {
  name: 'gatherings_roll_source',
  text: `
    select json_build_object('id', c.id, 'name', c.name) as cohort, c.starts_on::text as "startsOn",
      c.ends_on::text as "endsOn", c.enrol_by::text as "enrolBy", newest.id as "programmeVersionId",
      (select coalesce(json_agg(b.number order by b.number), '[]') from batches b where b.cohort_id = c.id) as batches,
      (select coalesce(json_agg(json_build_object('batch', b.number, 'place', g.place, 'link', g.link, 'mode', g.mode,
          'startsAt', ${instant('g.starts_at')}, 'endsAt', ${instant('g.ends_at')},
          'module', json_build_object('id', m.id, 'number', m.number, 'title', app.text(m.title, $1)))
          order by g.starts_at, b.number), '[]')
        from gatherings g join batches b on b.id = g.batch_id
        join modules m on m.programme_version_id = newest.id and m.id = g.module_id
        where g.cohort_id = c.id and g.state not in ('cancelled', 'moved')) as gatherings,
      (select coalesce(json_agg(json_build_object('id', l.id, 'name', l.name, 'withdrawn', l.state = 'withdrawn',
          'organisation', json_build_object('id', o.id, 'name', o.name, 'municipalityNumber', o.municipality_number),
          'batch', b.number) order by b.number nulls last, l.name collate app.norwegian), '[]')
        from leader_groups l join organisations o on o.id = l.organisation_id left join batches b on b.id = l.batch_id
        where l.cohort_id = c.id) as groups
    from cohorts c
    join programme_versions v on v.id = c.programme_version_id
    cross join lateral (
      select n.id from programme_versions n
      where n.programme_id = v.programme_id and (n.published_at is not null or n.id = v.id)
      order by n.published_at is not null desc, n.number desc limit 1) newest
    where c.id = $2`,
}

const ADD_COHORT = `
  insert into cohorts (programme_version_id, name, state, starts_on, ends_on, enrol_by)
  values ($1, $2, 'planned', $3, $4, $5) returning id`

const ADD_BATCHES = `insert into batches (cohort_id, number) select $1, n from generate_series(1, $2::int) n`

const ADD_GATHERINGS = `
  insert into gatherings (cohort_id, module_id, batch_id, starts_at, ends_at, place, link, mode, state)
  select c.id, m.id, b.id, given."startsAt", given."endsAt", given.place, given.link, given.mode, 'draft'
  from jsonb_to_recordset($2) as given ("moduleId" uuid, batch int, "startsAt" timestamptz, "endsAt" timestamptz,
    place text, link text, mode text)
  join cohorts c on c.id = $1
  join modules m on m.programme_version_id = c.programme_version_id and m.id = given."moduleId"
  join batches b on b.cohort_id = c.id and b.number = given.batch
  returning id, starts_at as "startsAt", ends_at as "endsAt"`

const INVITE = `
  insert into leader_groups (organisation_id, cohort_id, batch_id, name, state)
  select l.organisation_id, $1, b.id, l.name, 'invited'
  from jsonb_to_recordset($2) as given ("groupId" uuid, batch int)
  join leader_groups l on l.id = given."groupId"
  left join batches b on b.cohort_id = $1 and b.number = given.batch
  where given.batch is null or b.id is not null
  returning id`

/** The earlier cohort; nothing in it is rolled yet. */
export type RollSource = Omit<RollForwardView, 'weeks' | 'name'>

/** A draft of a gathering that was made with its cohort. */
export interface DraftMade {
  readonly id: string
  readonly startsAt: Date
  readonly endsAt: Date
}

@Injectable()
export class RollingStore {
  constructor(private readonly database: Database) {}

  async source(actor: Actor, id: string): Promise<RollSource | null> {
    const params = [actor.language, id]
    return (await this.database.read<RollSource & Record<string, unknown>>(actor, SOURCE, params))[0] ?? null
  }

  async versionExists(id: string): Promise<boolean> {
    const text = 'select from programme_versions where id = $1'
    return (await this.database.current.query<unknown[]>(text, [id])).length > 0
  }

  async addCohort({
    programmeVersionId,
    name,
    startsOn,
    endsOn,
    enrolBy,
    batches,
  }: NewCohort): Promise<string> {
    const tx = this.database.current
    const params = [programmeVersionId, name.trim(), startsOn, endsOn, enrolBy ?? null]
    const [{ id }] = await tx.query<[{ id: string }]>(ADD_COHORT, params)
    await tx.query(ADD_BATCHES, [id, batches])
    return id
  }

  /** Answers those that were made: fewer than given where a module or a batch is unknown. */
  async addGatherings(cohortId: string, gatherings: readonly NewCohortGathering[]): Promise<DraftMade[]> {
    const params = [cohortId, JSON.stringify(gatherings)]
    return this.database.current.query<DraftMade[]>(ADD_GATHERINGS, params)
  }

  async invite(cohortId: string, groups: NewCohort['groups']): Promise<string[]> {
    const params = [cohortId, JSON.stringify(groups)]
    const rows = await this.database.current.query<{ id: string }[]>(INVITE, params)
    return rows.map(({ id }) => id)
  }
}
