import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What is known of each person whom a rule speaks of is asked of an index, for that person. */
export class RemindersByPerson implements MigrationInterface {
  name = 'RemindersByPerson0000000000286'

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, , after] of INDEXES) await replace(runner, name, after)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name, before] of INDEXES) await replace(runner, name, before)
  }
}

const NUDGES = `where kind = 'nudge'`

const INDEXES = [
  ['ix_mails_nudges', `mails (sent_at) ${NUDGES}`, `mails (person_id, sent_at) ${NUDGES}`],
  ['ix_reminder_claims_person_id', 'reminder_claims (person_id)', 'reminder_claims (person_id, claimed_at)'],
  ['ix_invitations_person_id', 'invitations (person_id)', 'invitations (person_id, gathering_id)'],
] as const

async function replace(runner: QueryRunner, name: string, on: string): Promise<void> {
  await runner.query(`drop index ${name}`)
  await runner.query(`create index ${name} on ${on}`)
}
