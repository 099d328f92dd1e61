import type { MigrationInterface, QueryRunner } from 'typeorm'

/** One key for one wish: what a phone sends again because the answer was lost is entered, and said, once. */
export class RepeatedWishes implements MigrationInterface {
  name = 'RepeatedWishes0000000000341'

  async up(runner: QueryRunner): Promise<void> {
    for (const { table, within } of KEYS) {
      await runner.query(`
        alter table ${table}
          add column idempotency_key text,
          add constraint uq_${table}_${within.join('_')}_idempotency_key unique (${within.join(', ')}, idempotency_key),
          add constraint ck_${table}_idempotency_key check (length(idempotency_key) between 1 and 200)`)
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table } of KEYS) await runner.query(`alter table ${table} drop column idempotency_key`)
  }
}

const KEYS = [
  { table: 'ledger_entries', within: ['grant_id'] },
  { table: 'report_comments', within: ['report_id', 'author_id'] },
] as const
