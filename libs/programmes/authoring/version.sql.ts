/** A stored text with a place for every language: what is missing is empty. */
export const allLanguages = (column: string): string => `'{"nb":"","nn":"","en":""}'::jsonb || ${column}`

/** An activity as its authors see it (`AuthoredActivity`), for a statement that reads `activities a`. */
export const activityJson = `json_build_object(
  'id', a.id, 'moduleId', a.module_id, 'step', a.step, 'position', a.position, 'kind', a.kind,
  'title', ${allLanguages('a.title')}, 'body', ${allLanguages('a.body')},
  'question', ${allLanguages('a.question')}, 'link', a.link, 'captions', a.captions,
  'transcript', ${allLanguages('a.transcript')}, 'template', ${allLanguages('a.template')},
  'minutes', a.minutes, 'required', a.required, 'answeredBy', a.answered_by, 'minAgreements', a.min_agreements,
  'version', a.version)`

const ACTIVITIES = `(
  select coalesce(json_agg(${activityJson}
    order by array_position(array['prework', 'gathering', 'postwork'], a.step), a.position), '[]')
  from activities a where a.programme_version_id = m.programme_version_id and a.module_id = m.id)`

/** A module with its activities (`AuthoredModule`), for a statement that reads `modules m`. */
export const moduleJson = `json_build_object(
  'id', m.id, 'number', m.number, 'kind', m.kind, 'title', ${allLanguages('m.title')},
  'theme', ${allLanguages('m.theme')}, 'version', m.version, 'activities', ${ACTIVITIES})`

/** Who follows `programme_versions v`, newest first. */
export const cohortsJson = `(
  select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) order by c.starts_on desc, c.id), '[]')
  from cohorts c where c.programme_version_id = v.id)`

export const publishedAt = `to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** A version of a programme as a whole (`AuthoredVersion`). */
export const versionSelect = `
  select v.id, v.number, v.published_at is null as draft, ${publishedAt} as "publishedAt",
    json_build_object('id', p.id, 'title', ${allLanguages('p.title')}) as programme,
    (select json_build_object('id', b.id, 'number', b.number) from programme_versions b
      where b.programme_id = v.programme_id and b.number < v.number and b.published_at is not null
      order by b.number desc limit 1) as previous,
    ${cohortsJson} as cohorts, v.prework_days as "preworkDays", v.postwork_days as "postworkDays", v.version,
    (select coalesce(json_agg(${moduleJson} order by m.number), '[]')
      from modules m where m.programme_version_id = v.id) as modules
  from programme_versions v join programmes p on p.id = v.programme_id`
