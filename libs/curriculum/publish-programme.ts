import type { Queries } from '../platform/database'
import { attachFile } from '../resources'
import type { ProgrammeContent } from './programme-content'

const ADD_VERSION = `
  insert into programme_versions (programme_id, number)
  select $1, coalesce(max(number), 0) + 1 from programme_versions where programme_id = $1 returning id`

/** $1 version, $2 modules. What is known by its key already keeps its id. */
const identify = (table: string, keys: string): string => `
  insert into ${table} (programme_id, key)
  select v.programme_id, given.key from programme_versions v cross join (${keys}) given where v.id = $1
  on conflict on constraint uq_${table}_programme_id_key do nothing`

const IDENTIFY_MODULES = identify(
  'stable_modules',
  `select m ->> 'key' as key from jsonb_array_elements($2) as m`,
)
const IDENTIFY_ACTIVITIES = identify(
  'stable_activities',
  `select a ->> 'key' as key from jsonb_array_elements($2) as m, jsonb_array_elements(m -> 'activities') as a`,
)

const ADD_MODULES = `
  insert into modules (programme_version_id, id, number, key, kind, title, theme)
  select v.id, s.id, m.number, m.key, m.kind, m.title, m.theme
  from jsonb_to_recordset($2) as m (number int, key text, kind text, title jsonb, theme jsonb)
  join programme_versions v on v.id = $1
  join stable_modules s on s.programme_id = v.programme_id and s.key = m.key`

const ADD_ACTIVITIES = `
  insert into activities (programme_version_id, module_id, id, key, step, position, kind, title, body, question, link,
                          captions, transcript, template, minutes, required, answered_by, min_agreements)
  select v.id, m.id, s.id, a.key, a.step, a.position, a.kind, a.title, a.body, a.question, a.link, a.captions,
         a.transcript, a.template, a.minutes, a.required, a."answeredBy", a."minAgreements"
  from jsonb_to_recordset($2) as given (key text, activities jsonb)
  join programme_versions v on v.id = $1
  join modules m on m.programme_version_id = v.id and m.key = given.key
  cross join jsonb_to_recordset(given.activities) as a (
    key text, step text, position int, kind text, title jsonb, body jsonb, question jsonb, link text, captions text,
    transcript jsonb, template jsonb, minutes int, required boolean, "answeredBy" text, "minAgreements" int)
  join stable_activities s on s.programme_id = v.programme_id and s.key = a.key`

interface WithId {
  readonly id: string
}

/**
 * Stores a programme with one version and publishes it; from then on the version never changes.
 *
 * @returns the id of the published version
 */
export async function publishProgramme(
  tx: Queries,
  content: ProgrammeContent,
  publishedAt: string,
): Promise<string> {
  const programme = 'insert into programmes (key, title) values ($1, $2) returning id'
  const [{ id: programmeId }] = await tx.query<[WithId]>(programme, [content.key, content.title])
  const id = await addVersion(tx, programmeId, content)
  await attachFiles(tx, id, content)
  await tx.query('update programme_versions set published_at = $2 where id = $1', [id, publishedAt])
  return id
}

/** Stores the next version of a programme that is there already, as a draft that nobody follows. */
export async function draftProgramme(tx: Queries, content: ProgrammeContent): Promise<void> {
  const programme = 'select id from programmes where key = $1'
  const [{ id }] = await tx.query<[WithId]>(programme, [content.key])
  await addVersion(tx, id, content)
}

async function addVersion(tx: Queries, programmeId: string, content: ProgrammeContent): Promise<string> {
  const [{ id }] = await tx.query<[WithId]>(ADD_VERSION, [programmeId])
  const modules = JSON.stringify(content.modules)
  for (const statement of [IDENTIFY_MODULES, IDENTIFY_ACTIVITIES, ADD_MODULES, ADD_ACTIVITIES]) {
    await tx.query(statement, [id, modules])
  }
  return id
}

async function attachFiles(tx: Queries, versionId: string, { modules }: ProgrammeContent): Promise<void> {
  const found = 'select id from activities where programme_version_id = $1 and key = $2'
  for (const { key, files } of modules.flatMap(({ activities }) => activities)) {
    if (!files) continue
    const [activity] = await tx.query<{ id: string }[]>(found, [versionId, key])
    for (const [at, file] of files().entries()) {
      await attachFile(tx, { versionId, activityId: activity?.id ?? '' }, at + 1, file)
    }
  }
}
