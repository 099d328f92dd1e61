import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whoever carries a group hears once a week what is on its worklist, unless it is empty. */
export class WorklistRule implements MigrationInterface {
  name = 'WorklistRule0000000000282'

  async up(runner: QueryRunner): Promise<void> {
    // An owner that is no superuser is under the tables' own policies as well.
    await runner.query(`select set_config('app.inside', 'yes', true)`)
    await runner.query(
      `insert into reminder_rules (key, condition, audience, anchor, offset_days, valid_days, title, subject, body)
       values ('worklist-weekly', 'worklist', 'facilitator', 'week', 0, 4, $1, $2, $3)`,
      [TITLE, SUBJECT, BODY].map((text) => JSON.stringify(text)),
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`select set_config('app.inside', 'yes', true)`)
    await runner.query(`delete from reminder_claims where rule_key = 'worklist-weekly'`)
    await runner.query(`delete from reminder_rules where key = 'worklist-weekly'`)
  }
}

const TITLE = { nb: 'Arbeidsliste for uka', nn: 'Arbeidsliste for veka', en: 'Worklist of the week' }
const SUBJECT = {
  nb: 'Dette står på arbeidslista for {group}',
  nn: 'Dette står på arbeidslista for {group}',
  en: 'This is on the worklist of {group}',
}
const BODY = {
  nb: 'Arbeidslista for {group} denne uka:',
  nn: 'Arbeidslista for {group} denne veka:',
  en: 'The worklist of {group} this week:',
}
