import type { Statement } from '../../platform/database'
import { groupSetupJson } from '../groups/group-setup.sql'

const DAY = (instant: string): string => `(${instant} at time zone 'Europe/Oslo')::date`
const LIVE = `x.state not in ('cancelled', 'moved')`

/** $1 language, $2 cohort, $3 today in Oslo, $4 now. */
export const COHORT_SETUP: Statement = {
  name: 'cohorts_setup',
  text: `
    select c.id, c.name, c.state, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
      c.enrol_by::text as "enrolBy", c.version, v.published_at is not null as published,
      json_build_object('id', v.id, 'number', v.number, 'title', app.text(p.title, $1), 'newer', (
        select json_build_object('id', n.id, 'number', n.number) from programme_versions n
        where n.programme_id = v.programme_id and n.number > v.number and n.published_at is not null
        order by n.number desc limit 1)) as programme,
      (select count(*)::int from gatherings x where x.cohort_id = c.id and x.group_id is null
          and x.state = 'called' and x.ends_at > $4)
        as "gatheringsAhead",
      (select coalesce(json_agg(json_build_object('id', b.id, 'number', b.number,
          'groups', (select count(*)::int from leader_groups g where g.batch_id = b.id and g.state <> 'withdrawn'),
          'gatherings', (select count(*)::int from gatherings x where x.batch_id = b.id and ${LIVE}),
          'empty', not exists (select from leader_groups g where g.batch_id = b.id)
            and not exists (select from gatherings x where x.batch_id = b.id and x.state <> 'draft'),
          'firstOn', (select min(${DAY('x.starts_at')}) from gatherings x where x.batch_id = b.id and ${LIVE}))
          order by b.number), '[]')
        from batches b where b.cohort_id = c.id) as batches,
      (select coalesce(json_agg(${groupSetupJson('$3')}
          order by b.number nulls last, g.name collate app.norwegian, g.id), '[]')
        from leader_groups g left join batches b on b.id = g.batch_id where g.cohort_id = c.id) as groups
    from cohorts c
    join programme_versions v on v.id = c.programme_version_id
    join programmes p on p.id = v.programme_id
    where c.id = $2`,
}

/** $1 language. Newest first. */
export const PUBLISHED_VERSIONS: Statement = {
  name: 'cohorts_published_versions',
  text: `
    select v.id, v.number, app.text(p.title, $1) as title,
      (select coalesce(json_agg(json_build_object('id', m.id, 'number', m.number, 'title', app.text(m.title, $1))
          order by m.number), '[]')
        from modules m where m.programme_version_id = v.id) as modules
    from programme_versions v join programmes p on p.id = v.programme_id
    where v.published_at is not null
    order by v.published_at desc, v.number desc limit 100`,
}
