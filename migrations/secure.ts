import type { QueryRunner } from 'typeorm'

/** SQL conditions of row-level security for one table; a command without one is closed to everybody. */
export interface Policies {
  readonly select?: string
  readonly insert?: string
  readonly update?: string
  readonly delete?: string
  /** Whether system actors may do everything; false where even they must not read (private reflections). */
  readonly system?: boolean
}

const CHECKED = {
  select: ['using'],
  insert: ['with check'],
  update: ['using', 'with check'],
  delete: ['using'],
} as const

/** Closes a table: row-level security enabled and forced, one policy for each command, grants to the app's role. */
export async function secure(runner: QueryRunner, table: string, policies: Policies): Promise<void> {
  await runner.query(`alter table ${table} enable row level security`)
  await runner.query(`alter table ${table} force row level security`)
  await runner.query(`grant select, insert, update, delete on ${table} to kl_app`)
  for (const [command, clauses] of Object.entries(CHECKED)) {
    const own = policies[command as keyof typeof CHECKED]
    const system = policies.system === false ? null : '(select app.is_system())'
    const condition = [system, own && `(${own})`].filter(Boolean).join(' or ') || 'false'
    const rules = clauses.map((clause) => `${clause} (${condition})`).join(' ')
    await runner.query(`create policy rls_${table}_${command} on ${table} for ${command} ${rules}`)
  }
}
