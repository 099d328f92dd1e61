import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a weekly worklist takes along before its day is given back when the worklist turns out to be empty. */
export class WithAWorklist implements MigrationInterface {
  name = 'WithAWorklist0000000000287'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table reminder_claims add column with_worklist boolean not null default false`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table reminder_claims drop column with_worklist`)
  }
}
