import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'
import { APPLY, APPLY_ROLES, HOLD_ENROLMENTS, HOLD_GROUPS, LOG } from './difference/application.store'
import { COMPARED, differenceOf, fingerprintOf, FROM_FILE } from './difference/difference.store'
import type { Change, ImportRowView, ImportView } from './import.dto'
import type { Finding, Participant } from './list/participant'

const VIEW = `
  select i.id, json_build_object('id', c.id, 'name', c.name, 'state', c.state) as cohort, i.file_name as "fileName",
    c.enrol_by::text as "enrolBy",
    coalesce((i.created_at at time zone 'Europe/Oslo')::date > c.enrol_by, false) as late,
    case when i.applied_at is not null then 'applied' when i.errors > 0 then 'refused' else 'checked' end as state,
    json_build_object('rows', i.rows, 'new', i.added, 'changed', i.changed, 'left', i.ended,
      'unchanged', i.unchanged, 'errors', i.errors) as counts,
    to_char(i.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt",
    to_char(i.applied_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "appliedAt"
  from imports i join cohorts c on c.id = i.cohort_id
  where i.id = $1`

const ONE: Statement = { name: 'imports_one', text: VIEW }

const ROWS: Statement = {
  name: 'imports_rows',
  text: `
    select position, json_build_object('row', "row", 'change', change,
      'organisation', case when organisation_id is not null
        then json_build_object('number', organisation_number, 'name', organisation_name) end,
      'group', case when target_group is not null and change <> 'error' then json_build_object('name', target_group,
        'state', case when group_id is null then 'new' else 'present' end) end,
      'name', name, 'email', email, 'category', category, 'title', title, 'roles', coalesce(target_roles, '[]'),
      'enrols', enrols, 'samePerson', case when same_as is not null and change <> 'error' then 'yes'
        when suggested_id is not null then 'maybe' end, 'before', before,
      'errors', errors, 'warnings', warnings) as view
    from import_rows
    where import_id = $1 and ($2::text is null or change = $2) and position > $3
    order by position limit $4`,
}

const FILE_LINES = `
  select * from jsonb_to_recordset($2::jsonb) as l (position int, "row" int, organisation_number text, name text,
    email text, category text, title text, group_name text, roles jsonb, enrols boolean, same_as uuid, file_errors jsonb, file_warnings jsonb)`
const KEPT_LINES = `select position, ${FROM_FILE} from import_rows where import_id = $2 and "row" is not null`

/** The rows of the file as they were read, as text. */
const KEPT_TEXT = `select jsonb_agg(to_jsonb(l) order by l.position)::text as lines from (${KEPT_LINES}) l where $1::text is null`
const DECIDE = `
  update import_rows set same_as = case when $3 then coalesce(same_as, suggested_id) end
  where import_id = $1 and "row" = $2 and (suggested_id is not null or same_as is not null)`

const COMPARE = `insert into import_rows (import_id, ${COMPARED}) select $3::uuid, d.* from (${differenceOf(FILE_LINES)}) d`
const COUNT = `
  update imports i set rows = n.rows, added = n.added, changed = n.changed, ended = n.ended, unchanged = n.unchanged,
    errors = n.errors
  from (
    select count("row") as rows, count(*) filter (where change = 'new') as added,
      count(*) filter (where change = 'changed') as changed, count(*) filter (where change = 'left') as ended,
      count(*) filter (where change = 'unchanged') as unchanged, count(*) filter (where change = 'error') as errors
    from import_rows where import_id = $1
  ) n
  where i.id = $1`

const SHOWN = fingerprintOf(`select ${COMPARED} from import_rows where import_id = $1`)
const PRESENT = fingerprintOf(differenceOf(KEPT_LINES))

/** One row with findings whose sentences are not made yet. */
export type ImportRow = Omit<ImportRowView, 'errors' | 'warnings'> & {
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
}

/** What is held while an import is applied. */
export interface HeldImport {
  readonly cohortId: string
  readonly errors: number
  readonly applied: boolean
  readonly forgotten: boolean
}

@Injectable()
export class ImportsStore {
  constructor(private readonly database: Database) {}

  async find(actor: Actor, id: string): Promise<ImportView | null> {
    return (await this.database.read<ImportView>(actor, ONE, [id]))[0] ?? null
  }

  rows(
    actor: Actor,
    id: string,
    { change, after, limit }: { change: Change | undefined; after: number; limit: number },
  ): Promise<{ position: number; view: ImportRow }[]> {
    return this.database.read(actor, ROWS, [id, change ?? null, after, limit])
  }

  async cohortState(id: string): Promise<string | null> {
    const [cohort] = await this.query<{ state: string }>('select state from cohorts where id = $1', [id])
    return cohort?.state ?? null
  }

  /** Keeps the list and what it would change; answers the id of the import. */
  async compare(
    file: { cohort: string; name: string; at: Date; by: string | null },
    list: readonly Participant[],
  ): Promise<string> {
    const [made] = await this.query<{ id: string }>(
      'insert into imports (cohort_id, file_name, created_at, created_by) values ($1, $2, $3, $4) returning id',
      [file.cohort, file.name, file.at, file.by],
    )
    const id = made?.id ?? ''
    await this.keep(id, file.cohort, JSON.stringify(list.map(line)))
    return id
  }

  /** Says of a row of the file that it is somebody who is known by another address, or that it is not after all. */
  async decide(id: string, cohortId: string, row: number, same: boolean): Promise<boolean> {
    const [, decided] = await this.database.current.query<[unknown, number]>(DECIDE, [id, row, same])
    if (decided === 0) return false
    const [kept] = await this.query<{ lines: string }>(KEPT_TEXT, [null, id])
    await this.query('delete from import_rows where import_id = $1', [id])
    await this.keep(id, cohortId, kept?.lines ?? '[]')
    return true
  }

  /** The import under lock, so that it is applied once; null when there is none. */
  async hold(id: string): Promise<HeldImport | null> {
    const [held] = await this.query<HeldImport>(
      `select cohort_id as "cohortId", errors, applied_at is not null as applied, forgotten_at is not null as forgotten
       from imports where id = $1 for update`,
      [id],
    )
    return held ?? null
  }

  /** Whether the rows would still do what was shown. Until the transaction ends nobody else changes the cohort. */
  async stillTrue(id: string, cohortId: string): Promise<boolean> {
    await this.query(HOLD_GROUPS, [cohortId])
    await this.query(HOLD_ENROLMENTS, [cohortId])
    await this.joinBySets()
    const [shown] = await this.query<{ fingerprint: string }>(SHOWN, [id])
    const [present] = await this.query<{ fingerprint: string }>(PRESENT, [cohortId, id])
    return shown?.fingerprint === present?.fingerprint
  }

  async log(id: string, at: Date, by: string | null): Promise<void> {
    await this.query(LOG, [id, at, by])
  }

  /** @param today calendar day in Oslo on which new enrolments begin and others end */
  async apply(id: string, cohortId: string, today: string, at: Date, by: string | null): Promise<void> {
    for (const statement of APPLY) {
      await this.query(statement, [id, cohortId, today].slice(0, placesIn(statement)))
    }
    for (const statement of APPLY_ROLES) await this.query(statement, [id, cohortId, at])
    await this.query('update imports set applied_at = $2, applied_by = $3 where id = $1', [id, at, by])
  }

  async forgetRows(id: string, at: Date): Promise<void> {
    await this.query('delete from import_rows where import_id = $1', [id])
    await this.query('update imports set forgotten_at = coalesce(forgotten_at, $2) where id = $1', [id, at])
  }

  /**
   * The planner knows nothing yet of rows that this transaction has just written, takes them for a handful, and would
   * compare each of ten thousand with each. Joining by hash is right for few rows as well.
   */
  private async joinBySets(): Promise<void> {
    await this.query('set local enable_nestloop = off', [])
  }

  private async keep(id: string, cohortId: string, lines: string): Promise<void> {
    await this.joinBySets()
    await this.query(COMPARE, [cohortId, lines, id])
    await this.query(COUNT, [id])
  }

  private query<Row>(text: string, params: readonly unknown[]): Promise<Row[]> {
    return this.database.current.query<Row[]>(text, [...params])
  }
}

function placesIn(statement: string): number {
  return Math.max(...[...statement.matchAll(/\$(\d)/g)].map(([, place]) => Number(place)))
}

function line(one: Participant, at: number): Record<string, unknown> {
  const { row, name, email, category, title, organisationNumber, group, roles, enrols } = one
  return {
    position: at + 1,
    row,
    organisation_number: organisationNumber,
    name,
    email,
    category,
    title,
    group_name: group,
    roles,
    enrols,
    file_errors: one.errors.map((error) => ({ params: {}, ...error })),
    file_warnings: one.warnings,
  }
}
