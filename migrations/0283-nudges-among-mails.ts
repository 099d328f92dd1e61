import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whether somebody was nudged lately is asked of the mails each time reminders are looked for. */
export class NudgesAmongMails implements MigrationInterface {
  name = 'NudgesAmongMails0000000000283'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index ix_mails_nudges on mails (sent_at) where kind = 'nudge'`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index ix_mails_nudges`)
  }
}
