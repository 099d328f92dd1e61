import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { Language } from '../../platform/i18n'

/** A reflection as only its author may read it. */
export interface ReflectionRow {
  readonly id: string
  readonly groupId: string
  readonly activityId: string
  readonly text: string
  readonly visibility: string
  readonly updatedAt: string
  /** Whether the author still takes part in the group; without that nobody else reads it. */
  readonly takesPart: boolean
}

/** What a reflection answered, and where; names and questions, nothing that anybody wrote. */
export interface PlaceRow {
  readonly groupId: string
  readonly activityId: string
  readonly group: string
  readonly cohort: string
  readonly module: { number: number; title: string } | null
  readonly title: string | null
  readonly question: string | null
}

/** $1 person, $2 and $3 where the page begins, $4 how many. Newest first. */
const OWN: Statement = {
  name: 'members_own_reflections',
  text: `
    select r.id, r.group_id as "groupId", r.activity_id as "activityId", r.text, r.visibility,
      to_char(r.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "updatedAt",
      exists (select from enrolments e
        where e.person_id = r.author_id and e.group_id = r.group_id and e.to_on is null) as "takesPart"
    from reflections r
    where r.author_id = $1 and r.text <> ''
      and ($2::timestamptz is null or (r.updated_at, r.id) < ($2::timestamptz, $3::uuid))
    order by r.updated_at desc, r.id desc limit $4`,
}

/** $1 groups and $2 activities, pairwise; $3 language. The cohort's own version first, else the newest that has it. */
const PLACES = `
  select w.group_id as "groupId", w.activity_id as "activityId", g.name as "group", c.name as cohort,
    a.module, a.title, a.question
  from unnest($1::uuid[], $2::uuid[]) as w (group_id, activity_id)
  join leader_groups g on g.id = w.group_id join cohorts c on c.id = g.cohort_id
  left join lateral (
    select json_build_object('number', m.number, 'title', app.text(m.title, $3)) as module,
      app.text(a.title, $3) as title, app.text(a.question, $3) as question
    from activities a
    join modules m on m.programme_version_id = a.programme_version_id and m.id = a.module_id
    join programme_versions v on v.id = a.programme_version_id
    where a.id = w.activity_id
    order by a.programme_version_id = c.programme_version_id desc, v.number desc limit 1) a on true`

@Injectable()
export class OwnReflectionsStore {
  constructor(private readonly database: Database) {}

  page(actor: Actor, after: readonly string[] | null, limit: number): Promise<ReflectionRow[]> {
    return this.database.read<ReflectionRow & object>(actor, OWN, [
      actor.id,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit,
    ])
  }

  /** Only as the system: who has left a group no longer sees it, and may still know where they wrote what. */
  places(rows: readonly ReflectionRow[], language: Language): Promise<PlaceRow[]> {
    return this.database.current.query<PlaceRow[]>(PLACES, [
      rows.map(({ groupId }) => groupId),
      rows.map(({ activityId }) => activityId),
      language,
    ])
  }

  /** Whether there was one of the person's own to remove. */
  async remove(id: string, personId: string): Promise<boolean> {
    const [, removed] = await this.database.current.query<[unknown, number]>(
      'delete from reflections where id = $1 and author_id = $2',
      [id, personId],
    )
    return removed > 0
  }
}
