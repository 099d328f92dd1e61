import { runMigrations } from 'bullmq'
import { Client } from 'pg'

/** The schema of the queues; the library's own tables, apart from the product's. */
const SCHEMA = 'bullmq'

/**
 * Brings the schema of the queues up to the version of the library, as the owner of the database, and lets the
 * restricted role work in it but never change it. Safe to run at each start and from several programs at once.
 */
export async function prepareQueues(ownerUrl: string, appRole: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    await runMigrations(client, SCHEMA)
    await client.query(grants(client.escapeIdentifier(appRole)))
  } finally {
    await client.end()
  }
}

function grants(role: string): string {
  return `
    grant usage on schema ${SCHEMA} to ${role};
    grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${role};
    grant usage, select on all sequences in schema ${SCHEMA} to ${role};
    grant execute on all functions in schema ${SCHEMA} to ${role};
    revoke insert, update, delete on ${SCHEMA}.migration from ${role}`
}
