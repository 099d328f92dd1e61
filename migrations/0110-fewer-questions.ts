import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * The same rules of row-level security with fewer parts. Each sub-select of a policy is a plan of its own for each
 * mention of the table in a statement, and a screen in one statement mentions tables often: making the plans ready cost
 * more than reading the rows. So what is asked together is one function, and what depended on another table's rows (and
 * brought that table's policy with it) is asked once a query, and only when nothing before it said yes.
 */
export class FewerQuestions implements MigrationInterface {
  name = 'FewerQuestions0000000000110'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of FUNCTIONS) await runner.query(statement)
    for (const [table, rules] of Object.entries(RULES)) {
      for (const [command, condition] of Object.entries(rules)) {
        await runner.query(alter(table, command as Command, condition))
      }
    }
  }

  async down(): Promise<void> {
    // The rules before said the same at a higher price; there is nothing to go back to.
  }
}

type Command = 'select' | 'insert' | 'update' | 'delete'
type Rules = Partial<Record<Command, string>>

const SET = (name: string): string => `nullif(current_setting('app.${name}', true), '') is not null`
const IS_SYSTEM = `${SET('system')} or ${SET('inside')}`

const yesOrNo = (name: string, body: string): string =>
  `create or replace function app.${name}() returns boolean language sql stable parallel safe as $$ select ${body} $$`
const taught = (name: string, table: string): string =>
  `create or replace function app.${name}() returns uuid[] language sql stable parallel safe as $$
    select coalesce(array_agg(t.id), '{}') from ${table} t where t.cohort_id = any ((select app.teaches())::uuid[])
  $$`

const FUNCTIONS = [
  yesOrNo('is_signed_in', `${SET('person')} or ${IS_SYSTEM}`),
  yesOrNo('is_admin_or_system', `coalesce(current_setting('app.admin', true), '') = 'yes' or ${IS_SYSTEM}`),
  taught('taught_gatherings', 'gatherings'),
  taught('taught_groups', 'leader_groups'),
]

const EVERYBODY = '(select app.is_signed_in())'
const NETWORK = '(select app.is_admin_or_system())'
const among = (column: string, ids: string): string => `${column} = any ((select app.${ids}())::uuid[])`
const visible = (group: string): string =>
  [NETWORK, among(group, 'groups'), among('cohort_id', 'teaches')].join(' or ')
const ATTENDED = [NETWORK, among('group_id', 'groups'), among('gathering_id', 'taught_gatherings')].join(
  ' or ',
)
const MARKS = [NETWORK, among('group_id', 'facilitates'), among('gathering_id', 'taught_gatherings')].join(
  ' or ',
)
const LEARNED = [NETWORK, among('group_id', 'groups'), among('group_id', 'taught_groups')].join(' or ')

const RULES: Readonly<Record<string, Rules>> = {
  organisations: { select: EVERYBODY },
  programmes: { select: EVERYBODY },
  programme_versions: { select: EVERYBODY },
  modules: { select: EVERYBODY },
  activities: { select: EVERYBODY },
  cohorts: { select: EVERYBODY },
  batches: { select: EVERYBODY },
  gatherings: { select: EVERYBODY },
  leader_groups: { select: visible('id') },
  enrolments: { select: visible('group_id') },
  role_assignments: { select: `${visible('group_id')} or person_id = (select app.person())` },
  attendance_sheets: { select: ATTENDED, update: MARKS },
  attendances: { select: ATTENDED, insert: MARKS, update: MARKS, delete: MARKS },
  activity_completions: { select: LEARNED },
  submissions: { select: LEARNED },
  people: {
    select: `${NETWORK} or id = (select app.person())
      or exists (select from enrolments e where e.person_id = people.id)
      or exists (select from role_assignments r where r.person_id = people.id)`,
  },
}

const CLAUSES: Readonly<Record<Command, readonly string[]>> = {
  select: ['using'],
  insert: ['with check'],
  update: ['using', 'with check'],
  delete: ['using'],
}

function alter(table: string, command: Command, condition: string): string {
  const clauses = CLAUSES[command].map((clause) => `${clause} (${condition})`).join(' ')
  return `alter policy rls_${table}_${command} on ${table} ${clauses}`
}
