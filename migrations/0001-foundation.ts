import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What row-level security stands on: who acts, and how an actor enters a transaction. */
export class Foundation implements MigrationInterface {
  name = 'Foundation0000000000001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema app`)
    await runner.query(`grant usage on schema app to kl_app`)
    await runner.query(IDS)
    await runner.query(TEXT)
    for (const statement of ACTOR) await runner.query(statement)
    await runner.query(`create collation if not exists app.norwegian (provider = icu, locale = 'nb-NO')`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema app cascade`)
  }
}

/** UUID version 7 (RFC 9562): rows written together lie together in the index. PostgreSQL before 18 has none. */
const IDS = `
  create function app.new_id() returns uuid language sql volatile parallel safe as $$
    select encode(
      set_bit(set_bit(
        overlay(uuid_send(gen_random_uuid()) placing
          substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
        52, 1), 53, 1), 'hex')::uuid
  $$`

/** A localised text in the reader's language, with bokmål as the fall-back. */
const TEXT = `
  create function app.text(texts jsonb, language text) returns text language sql immutable parallel safe as $$
    select coalesce(nullif(texts ->> language, ''), texts ->> 'nb')
  $$`

const setting = (name: string): string => `nullif(current_setting('app.${name}', true), '')`
const reader = (name: string, type: string, body: string): string =>
  `create function app.${name}() returns ${type} language sql stable parallel safe as $$ select ${body} $$`
const ids = (name: string): string => `coalesce(string_to_array(${setting(name)}, ','), '{}')::uuid[]`

const ACTOR = [
  reader('person', 'uuid', `${setting('person')}::uuid`),
  reader('is_signed_in', 'boolean', `${setting('person')} is not null or ${setting('system')} is not null`),
  // `app.inside` is set only while one of our own security-definer functions runs.
  reader('is_system', 'boolean', `${setting('system')} is not null or ${setting('inside')} is not null`),
  reader('is_admin', 'boolean', `coalesce(current_setting('app.admin', true), '') = 'yes'`),
  reader('groups', 'uuid[]', ids('groups')),
  reader('facilitates', 'uuid[]', ids('facilitates')),
  reader('represents', 'uuid[]', ids('represents')),
  reader('teaches', 'uuid[]', ids('teaches')),
]
