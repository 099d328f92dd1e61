import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { GrantFacts, GrantForm, Line } from './grant-form.dto'

const list = (table: string, fields: Readonly<Record<string, string>>, order = 'position, l.id'): string => {
  const pairs = Object.entries(fields).map(([name, column]) => `'${name}', l.${column}`)
  return `coalesce((select json_agg(json_build_object(${pairs.join(', ')}) order by l.${order})
    from ${table} l where l.grant_id = g.id), '[]')`
}

/** Each list of a grant: its table, and its fields with the columns they are kept in. */
const LISTS = {
  conditions: { table: 'grant_conditions', fields: { text: 'text', state: 'state', how: 'how' } },
  milestones: {
    table: 'grant_milestones',
    fields: { title: 'title', plannedOn: 'planned_on', module: 'module', heldOn: 'held_on' },
  },
  goals: {
    table: 'grant_goals',
    fields: {
      title: 'title', target: 'target', unit: 'unit', measure: 'measure', enteredValue: 'entered_value',
      enteredOn: 'entered_on', enteredSource: 'entered_source',
    },
  },
  budget: {
    table: 'budget_lines',
    fields: {
      title: 'title', amount: 'amount', filledBy: 'filled_by', accounts: 'accounts', explanation: 'explanation',
    },
  },
  financing: {
    table: 'financing_lines',
    fields: { title: 'title', kind: 'kind', amount: 'amount', received: 'receipts' },
  },
} as const // prettier-ignore
export type ListName = keyof typeof LISTS
const names = Object.keys(LISTS) as ListName[]

const FORM: Statement = {
  name: 'grants_form',
  text: `
    select g.id, g.version, g.case_number as "caseNumber", g.name, g.purpose, g.funder,
      g.contact_office as "contactOffice", g.contact_address as "contactAddress", g.host_organisation_id as host,
      coalesce((select json_agg(c.cohort_id order by c.cohort_id) from grant_cohorts c where c.grant_id = g.id), '[]')
        as cohorts,
      coalesce((select json_agg(p.organisation_id order by o.municipality_number, o.id) from grant_partners p
        join organisations o on o.id = p.organisation_id where p.grant_id = g.id), '[]') as partners,
      g.state, g.applied::float8 as applied, g.granted::float8 as granted, g.period_from::text as "periodFrom",
      g.period_to::text as "periodTo", g.part_report_cut_on::text as "partReportCutOn",
      g.part_report_due_on::text as "partReportDueOn", g.final_report_due_on::text as "finalReportDueOn",
      g.hourly_rate as "hourlyRate", g.reported_until::text as "reportedUntil",
      ${names.map((name) => `${list(LISTS[name].table, { id: 'id', ...LISTS[name].fields })} as ${name}`).join(',\n      ')}
    from grants g where g.id = $1`,
}

const FACTS = `case_number, name, purpose, funder, contact_office, contact_address, host_organisation_id, state, applied,
  granted, period_from, period_to, part_report_cut_on, part_report_due_on, final_report_due_on`
const ADD = `
  insert into grants (${FACTS}) select ${FACTS} from jsonb_populate_record(null::grants, $1::jsonb) returning id`
const CHANGE = `
  update grants set (${FACTS}) = (select ${FACTS} from jsonb_populate_record(null::grants, $2::jsonb)) where id = $1`

/** What belongs to the grant as a set of ids: what is no longer named goes, what is new comes, the rest stays. */
const keepSet = (table: string, column: string): readonly string[] => [
  `delete from ${table} where grant_id = $1 and not ${column} = any ($2::uuid[])`,
  `insert into ${table} (grant_id, ${column}) select $1, unnest($2::uuid[]) on conflict do nothing`,
]

@Injectable()
export class GrantDeskStore {
  constructor(private readonly database: Database) {}

  async form(actor: Actor, id: string): Promise<GrantForm | null> {
    return (await this.database.read<GrantForm & Record<string, unknown>>(actor, FORM, [id]))[0] ?? null
  }

  /** The version of the grant, held until the transaction ends; null when there is none. */
  async hold(id: string): Promise<number | null> {
    const [held] = await this.query<{ version: number }>('select version from grants where id = $1 for update', [id])
    return held?.version ?? null
  } // prettier-ignore

  async add(facts: GrantFacts): Promise<string> {
    const [made] = await this.query<{ id: string }>(ADD, [JSON.stringify(columnsOf(facts))])
    const id = made?.id ?? ''
    await this.keepSets(id, facts)
    return id
  }

  async change(id: string, facts: GrantFacts): Promise<void> {
    await this.query(CHANGE, [id, JSON.stringify(columnsOf(facts))])
    await this.keepSets(id, facts)
  }

  /** What was changed is another version: whoever built on the one before hears of it. */
  async raiseVersion(id: string): Promise<void> {
    await this.query('update grants set version = version + 1 where id = $1', [id])
  }

  async setHourlyRate(id: string, rate: number): Promise<void> {
    await this.query('update grants set hourly_rate = $2 where id = $1', [id, rate])
  }

  /** Whether a municipality has entered hours on the grant. */
  async hasHours(grantId: string): Promise<boolean> {
    return (await this.query('select from effort_hours where grant_id = $1 limit 1', [grantId])).length > 0
  }

  /** Keys of a list's lines by id; conditions and milestones have none. */
  async keys(name: ListName, grantId: string): Promise<ReadonlySet<string>> {
    const rows = await this.query<{ key: string }>(
      `select key from ${LISTS[name].table} where grant_id = $1`,
      [grantId],
    )
    return new Set(rows.map(({ key }) => key))
  }

  /** Makes a list say what it is told: lines that are no longer named go, others change, new ones come, in this order. */
  async replace(name: ListName, grantId: string, items: readonly (Line & { key?: string })[]): Promise<void> {
    const { table, fields } = LISTS[name]
    const keyed = name === 'goals' || name === 'budget' || name === 'financing'
    const kept = items.flatMap(({ id }) => (id === undefined ? [] : [id]))
    await this.query(`delete from ${table} where grant_id = $1 and not id = any ($2::uuid[])`, [
      grantId,
      kept,
    ])
    const columns = ['position', ...Object.values(fields)]
    const rows = items.map((item, position) => ({
      ...rowOf(item, fields),
      position,
      key: item.key,
      id: item.id,
    }))
    const set = columns.map((column) => `${column} = r.${column}`).join(', ')
    const changed = JSON.stringify(rows.filter(({ id }) => id !== undefined))
    await this.query(
      `update ${table} l set ${set} from jsonb_populate_recordset(null::${table}, $2::jsonb) r
       where l.grant_id = $1 and l.id = r.id`,
      [grantId, changed],
    )
    const added = [...columns, ...(keyed ? ['key'] : [])].join(', ')
    await this.query(
      `insert into ${table} (grant_id, ${added})
       select $1, ${added} from jsonb_populate_recordset(null::${table}, $2::jsonb)`,
      [grantId, JSON.stringify(rows.filter(({ id }) => id === undefined))],
    )
  }

  private async keepSets(id: string, { cohorts, partners }: GrantFacts): Promise<void> {
    for (const statement of keepSet('grant_cohorts', 'cohort_id')) await this.query(statement, [id, cohorts])
    for (const statement of keepSet('grant_partners', 'organisation_id')) await this.query(statement, [id, partners])
  } // prettier-ignore

  private query<Row>(text: string, params: readonly unknown[]): Promise<Row[]> {
    return this.database.current.query<Row[]>(text, [...params])
  }
}

function rowOf(item: object, fields: Readonly<Record<string, string>>): Record<string, unknown> {
  const given = item as Readonly<Record<string, unknown>>
  return Object.fromEntries(Object.entries(fields).map(([name, column]) => [column, given[name]]))
}

function columnsOf(facts: GrantFacts): Record<string, unknown> {
  const { cohorts: _, partners: __, host, ...own } = facts
  const snake = Object.entries(own).map(([name, value]): [string, unknown] => [
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    value,
  ])
  return { ...Object.fromEntries(snake), host_organisation_id: host }
}
