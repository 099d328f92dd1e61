import { runMigrations } from 'bullmq'
import { Client, type Pool } from 'pg'

/** The schema of the queues; the library's own tables, apart from the product's. */
export const SCHEMA = 'bullmq'

/**
 * Brings the schema of the queues up to the version of the library, as the owner of the database, and lets the
 * restricted role work in it but never change it. Safe to run at each start and from several programs at once.
 */
export async function prepareQueues(ownerUrl: string, appRole: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    await runMigrations(client, SCHEMA)
    const role = client.escapeIdentifier(appRole)
    await client.query(`begin; ${grants(role)}; ${openQueue(role)}; commit`)
  } finally {
    await client.end()
  }
}

/** Asks the database to make what a queue of this name needs; every worker does so before it opens the queue. */
export async function openQueueInPostgres(pool: Pool, name: string): Promise<void> {
  await pool.query(`select ${SCHEMA}.open_queue($1)`, [name])
}

function grants(role: string): string {
  return `
    grant usage on schema ${SCHEMA} to ${role};
    grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${role};
    grant usage, select on all sequences in schema ${SCHEMA} to ${role};
    grant execute on all functions in schema ${SCHEMA} to ${role};
    revoke insert, update, delete on ${SCHEMA}.migration from ${role}`
}

/**
 * The library makes a sequence when a queue gets its first job, which the restricted role may not. This function of the
 * owner's makes it instead, and nothing else; under the same lock that the library takes.
 */
function openQueue(role: string): string {
  return `
    create or replace function ${SCHEMA}.open_queue(queue text) returns void
    language plpgsql security definer set search_path = ${SCHEMA}, pg_temp as $$
    begin
      perform pg_advisory_xact_lock(hashtext('bullmq:jidseq:' || queue));
      execute format('create sequence if not exists %I', job_id_seq_name(queue));
      execute format('grant usage, select on sequence %I to ${role}', job_id_seq_name(queue));
    end $$;
    revoke execute on function ${SCHEMA}.open_queue from public;
    grant execute on function ${SCHEMA}.open_queue to ${role};
    do $$ begin execute format('grant temporary on database %I to ${role}', current_database()); end $$`
}
