import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Roles in lists of participants, people whose address changed, and texts compared as the import reads them. */
export class ImportRoles implements MigrationInterface {
  name = 'ImportRoles0000000000171'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TIDY)
    await runner.query(COLUMNS)
    for (const command of ['update', 'delete'] as const) {
      const clauses = command === 'update' ? ['using', 'with check'] : ['using']
      const rules = clauses.map((clause) => `${clause} ((select app.is_admin_or_system()))`).join(' ')
      await runner.query(`alter policy rls_import_rows_${command} on import_rows ${rules}`)
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table import_rows drop column roles, drop column enrols, drop column same_as,
         drop column target_roles, drop column suggested_id`,
    )
    await runner.query(`drop function app.tidy`)
  }
}

/**
 * What a cell of a list becomes when it is read: spaces that only look like something, and control characters, are one
 * space. Spelt out, because what counts as a space differs between the languages that compare.
 */
const TIDY = `
  create function app.tidy(text) returns text language sql immutable parallel safe as $$
    select normalize(btrim(regexp_replace($1,
      '[\\u0001-\\u0020\\u007f\\u00a0\\u00ad\\u1680\\u2000-\\u200f\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+', ' ', 'g'), ' '), NFC)
  $$`

/** Null \`roles\`: the list does not say. \`same_as\`: the administrator says it is this person with a new address. */
const COLUMNS = `
  alter table import_rows
    add column roles jsonb,
    add column enrols boolean not null default true,
    add column same_as uuid,
    add column target_roles jsonb not null default '[]',
    add column suggested_id uuid`
