import type { Queries } from '../platform/database'
import type { ProgrammeContent } from './programme-content'

const ADD_MODULES = `
  insert into modules (programme_version_id, number, key, kind, title, theme)
  select $1, m.number, m.key, m.kind, m.title, m.theme
  from jsonb_to_recordset($2) as m (number int, key text, kind text, title jsonb, theme jsonb)`

const ADD_ACTIVITIES = `
  insert into activities (module_id, key, step, position, kind, title, body, question, minutes, required,
                          answered_by, min_agreements)
  select m.id, a.key, a.step, a.position, a.kind, a.title, a.body, a.question, a.minutes, a.required,
         a."answeredBy", a."minAgreements"
  from jsonb_to_recordset($2) as given (key text, activities jsonb)
  join modules m on m.programme_version_id = $1 and m.key = given.key
  cross join jsonb_to_recordset(given.activities) as a (
    key text, step text, position int, kind text, title jsonb, body jsonb, question jsonb, minutes int,
    required boolean, "answeredBy" text, "minAgreements" int)`

/**
 * Stores a programme with one version and publishes it; from then on the version never changes.
 *
 * @returns the id of the published version
 */
export async function publishProgramme(tx: Queries, content: ProgrammeContent): Promise<string> {
  const programme = 'insert into programmes (key, title) values ($1, $2) returning id'
  const [{ id: programmeId }] = await tx.query<[{ id: string }]>(programme, [content.key, content.title])
  const version = 'insert into programme_versions (programme_id, number) values ($1, 1) returning id'
  const [{ id }] = await tx.query<[{ id: string }]>(version, [programmeId])
  const modules = JSON.stringify(content.modules)
  await tx.query(ADD_MODULES, [id, modules])
  await tx.query(ADD_ACTIVITIES, [id, modules])
  await tx.query('update programme_versions set published_at = now() where id = $1', [id])
  return id
}
