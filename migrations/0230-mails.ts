import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What was the mails of reminders becomes the mails of everybody: one table, one way to send, one way to stop. */
export class Mails implements MigrationInterface {
  name = 'Mails0000000000230'

  async up(runner: QueryRunner): Promise<void> {
    // An owner that is no superuser is under the tables' own policies as well.
    await runner.query(`select set_config('app.inside', 'yes', true)`)
    for (const [from, to] of TABLES) await rename(runner, from, to)
    for (const statement of [...MAILS, ...STOPS, ...INDEXES, ...PEOPLE, ...JOBS])
      await runner.query(statement)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`select set_config('app.inside', 'yes', true)`)
    for (const statement of BACK) await runner.query(statement)
    for (const [from, to] of TABLES) await rename(runner, to, from)
  }
}

const TABLES = [
  ['reminder_mails', 'mails'],
  ['reminder_stops', 'mail_stops'],
] as const

/** A table with everything that is named after it. */
async function rename(runner: QueryRunner, from: string, to: string): Promise<void> {
  await runner.query(`alter table ${from} rename to ${to}`)
  const named = (await runner.query(
    `select conname as name from pg_constraint where conrelid = '${to}'::regclass and conname like '%\\_${from}%'`,
  )) as { name: string }[]
  for (const { name } of named) {
    await runner.query(`alter table ${to} rename constraint ${name} to ${name.replace(from, to)}`)
  }
  const indexes = (await runner.query(
    `select indexname as name from pg_indexes where tablename = '${to}' and indexname like 'ix\\_${from}%'`,
  )) as { name: string }[]
  for (const { name } of indexes)
    await runner.query(`alter index ${name} rename to ${name.replace(from, to)}`)
  for (const command of ['select', 'insert', 'update', 'delete']) {
    await runner.query(`alter policy rls_${from}_${command} on ${to} rename to rls_${to}_${command}`)
  }
}

const MAILS = [
  `alter table mails
     add column key text,
     add column kind text not null default 'reminders',
     add column about jsonb not null default '{}',
     add column because jsonb not null default '{"nb": "Påminnelse", "nn": "Påminning", "en": "Reminder"}',
     add column stops text[] not null default '{}',
     add column calendar_method text,
     add column calendar_content text,
     add column send_at timestamptz,
     add column claimed_at timestamptz`,
  `update mails m set key = 'reminders/' || m.id, send_at = claims.at, claimed_at = claims.at, stops = claims.stops
   from (select cl.mail_id, min(cl.claimed_at) as at, array_agg(distinct r.condition) as stops
     from reminder_claims cl join reminder_rules r on r.id = cl.rule_id group by cl.mail_id) as claims
   where claims.mail_id = m.id`,
  `update mails set key = 'reminders/' || id, send_at = claimed_on, claimed_at = claimed_on where key is null`,
  `alter table mails
     alter column key set not null, alter column send_at set not null, alter column claimed_at set not null,
     alter column kind drop default, alter column because drop default,
     add constraint uq_mails_key unique (key),
     add constraint ck_mails_kind check (kind ~ '^[a-z]+(-[a-z]+)*$'),
     add constraint ck_mails_calendar check ((calendar_method is null) = (calendar_content is null)
       and (calendar_method is null or calendar_method in ('REQUEST', 'CANCEL'))),
     drop constraint ck_mails_state,
     add constraint ck_mails_state check (
       state in ('claimed', 'sending', 'sent', 'uncertain', 'withheld', 'refused', 'bounced')),
     drop constraint ck_mails_sent_at,
     add constraint ck_mails_sent_at check (case state
       when 'sent' then sent_at is not null when 'bounced' then true else sent_at is null end)`,
]

/** Which kinds there are, the code says. */
const STOPS = [
  `alter table mail_stops drop constraint ck_mail_stops_kind,
     add constraint ck_mail_stops_kind check (kind ~ '^[a-z]+(-[a-z]+)*$')`,
]

const INDEXES = [
  `create index ix_mails_claimed_at on mails (claimed_at desc, id desc)`,
  `create index ix_mails_group_ids on mails using gin (group_ids)`,
]

/** An address whose mails come back is known apart from one that a server refused at once. */
const PEOPLE = [
  `alter table people drop constraint ck_people_mail_state,
     add constraint ck_people_mail_state check (mail_state in ('ok', 'refused', 'bounced'))`,
]

/** What waits to be sent is sent under the new name. */
const JOBS = [
  `update outbox set name = 'mails.send', delivered_at = null where name = 'reminders.send' and done_at is null`,
]

const BACK = [
  `update outbox set name = 'reminders.send', delivered_at = null where name = 'mails.send' and done_at is null`,
  `update people set mail_state = 'refused' where mail_state = 'bounced'`,
  `alter table people drop constraint ck_people_mail_state,
     add constraint ck_people_mail_state check (mail_state in ('ok', 'refused'))`,
  `delete from mail_stops where kind not in ('gathering', 'prework', 'attendance', 'postwork')`,
  `alter table mail_stops drop constraint ck_mail_stops_kind,
     add constraint ck_mail_stops_kind check (kind in ('gathering', 'prework', 'attendance', 'postwork'))`,
  `delete from mails where kind <> 'reminders'`,
  `update mails set state = 'refused', sent_at = null where state = 'bounced'`,
  `drop index ix_mails_claimed_at`,
  `alter table mails
     drop column key, drop column kind, drop column about, drop column because, drop column stops,
     drop column calendar_method, drop column calendar_content, drop column send_at, drop column claimed_at,
     drop constraint ck_mails_state,
     add constraint ck_mails_state check (
       state in ('claimed', 'sending', 'sent', 'uncertain', 'withheld', 'refused')),
     drop constraint ck_mails_sent_at,
     add constraint ck_mails_sent_at check ((state = 'sent') = (sent_at is not null))`,
  `drop index ix_mails_group_ids`,
]
