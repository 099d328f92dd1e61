import { Client } from 'pg'
import type { Stage } from '../stage'

/** Rows a second. */
export interface ClaimPace {
  readonly what: string
  readonly rate: number
}

const ROWS = 50_000
const COLUMNS = `rule_id, rule_key, person_id, group_id, subject_kind, subject_id, module_id, subject_on, window_on, planned_for, claimed_at`
const INTO = (table: string): string => `insert into ${table} (${COLUMNS}) select ${COLUMNS} from wanted`
const CLAIM = `${INTO('reminder_claims')} on conflict on constraint uq_reminder_claims_claim do nothing`

/**
 * How fast reminders are claimed beside writing the same rows into a table that promises nothing. Asks a database in which
 * reminders were claimed.
 */
export async function measureClaims({ ownerUrl }: Stage): Promise<ClaimPace[]> {
  const clients = await Promise.all(Array.from({ length: 4 }, () => connected(ownerUrl)))
  try {
    const [one] = clients as [Client, ...Client[]]
    await one.query(`create table wanted as select ${COLUMNS} from reminder_claims limit ${ROWS}`)
    await one.query('create table bare_claims (like reminder_claims including defaults)')
    const empty = (): Promise<unknown> => one.query('truncate reminder_claims, bare_claims')
    const { rows } = await one.query<{ n: number }>('select count(*)::int as n from wanted')
    const count = rows[0]?.n ?? 0
    const pace = async (what: string, run: () => Promise<unknown>): Promise<ClaimPace> => {
      const since = performance.now()
      await run()
      return { what, rate: (count * 1_000) / (performance.now() - since) }
    }
    await empty()
    const bare = await pace('bare inserts', () => one.query(INTO('bare_claims')))
    const fresh = await pace('claimed, nobody else', () => one.query(CLAIM))
    const again = await pace('claimed before', () => one.query(CLAIM))
    await empty()
    const four = await pace('claimed by four at once', () =>
      Promise.all(clients.map((client) => client.query(CLAIM))),
    )
    return [bare, fresh, again, four]
  } finally {
    await Promise.all(clients.map((client) => client.end()))
  }
}

async function connected(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString })
  await client.connect()
  return client
}
