import type { Client } from 'pg'

/**
 * Teaches this connection `pg_temp.copied(text)`: the same text always gives the same id, so that rows made by one
 * statement find those of another without a list. The version and variant are those of a random id.
 */
export async function teachIds(client: Client): Promise<void> {
  await client.query(`
    create or replace function pg_temp.copied(source text) returns uuid language sql immutable as $$
      select overlay(overlay(md5(source) placing '4' from 13) placing '8' from 17)::uuid
    $$`)
}
