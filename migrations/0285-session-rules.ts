import type { MigrationInterface, QueryRunner } from 'typeorm'
import { SESSION_RULES } from './0285-session-reminders'

/** A local session is reminded of the day before, and its attendance is asked for the day after. */
export class SessionRules implements MigrationInterface {
  name = 'SessionRules0000000000285'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table reminder_rules
      drop constraint ck_reminder_rules_anchor,
      add constraint ck_reminder_rules_anchor
        check (anchor in ('gathering', 'postwork-due', 'session', 'deadline', 'week'))`)
    // An owner that is no superuser is under the tables' own policies as well.
    await runner.query(`select set_config('app.inside', 'yes', true)`)
    await runner.query(
      `insert into reminder_rules (key, condition, audience, anchor, offset_days, valid_days, urgent, title, subject, body)
       select r.* from jsonb_to_recordset($1) as r (key text, condition text, audience text, anchor text, "offset" int,
         valid_days int, urgent boolean, title jsonb, subject jsonb, body jsonb)`,
      [JSON.stringify(SESSION_RULES)],
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`select set_config('app.inside', 'yes', true)`)
    await runner.query(
      `delete from reminder_claims where rule_id in (select id from reminder_rules where anchor = 'session')`,
    )
    await runner.query(`delete from reminder_rules where anchor = 'session'`)
    await runner.query(`alter table reminder_rules
      drop constraint ck_reminder_rules_anchor,
      add constraint ck_reminder_rules_anchor check (anchor in ('gathering', 'postwork-due', 'deadline', 'week'))`)
  }
}
