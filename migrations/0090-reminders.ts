import type { MigrationInterface, QueryRunner } from 'typeorm'
import { REMINDER_RULES } from './0090-reminder-rules'
import { secure } from './secure'

/** Which reminders there are, which were claimed for whom, the mails they went in, and which kinds people stopped. */
export class Reminders implements MigrationInterface {
  name = 'Reminders0000000000090'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [RULES, MAILS, CLAIMS, STOPS]) await runner.query(table)
    for (const index of INDEXES) await runner.query(index)
    await runner.query(
      `insert into reminder_rules (key, condition, audience, anchor, offset_days, repeat_days, repeat_times,
         valid_days, urgent, title, subject, body)
       select r.* from jsonb_to_recordset($1) as r (key text, condition text, audience text, anchor text, "offset" int,
         repeat_days int, repeat_times int, valid_days int, urgent boolean, title jsonb, subject jsonb, body jsonb)`,
      [JSON.stringify(REMINDER_RULES)],
    )
    await this.close(runner)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table reminder_claims, reminder_mails, reminder_stops, reminder_rules`)
  }

  private async close(runner: QueryRunner): Promise<void> {
    const admin = '(select app.is_admin())'
    const facilitated = '(select app.facilitates())::uuid[]'
    await secure(runner, 'reminder_rules', {
      select: '(select app.is_signed_in())',
      insert: admin,
      update: admin,
      delete: admin,
    })
    await secure(runner, 'reminder_claims', { select: `${admin} or group_id = any (${facilitated})` })
    // A mail may speak of several groups; who follows one of them learns what became of it.
    await secure(runner, 'reminder_mails', { select: `${admin} or group_ids && ${facilitated}` })
    await secure(runner, 'reminder_stops', {
      select: `${admin} or exists (select from enrolments e
        where e.person_id = reminder_stops.person_id and e.group_id = any (${facilitated}))`,
    })
  }
}

/** Data on a programme version; without one, a rule holds for every version that has none of that key. */
const RULES = `
  create table reminder_rules (
    id uuid not null default app.new_id(),
    programme_version_id uuid,
    key text not null,
    condition text not null,
    audience text not null,
    anchor text not null,
    offset_days int not null,
    repeat_days int not null default 0,
    repeat_times int not null default 1,
    valid_days int not null,
    urgent boolean not null default false,
    active boolean not null default true,
    title jsonb not null,
    subject jsonb not null,
    body jsonb not null,
    constraint pk_reminder_rules primary key (id),
    constraint uq_reminder_rules_programme_version_id_key unique nulls not distinct (programme_version_id, key),
    constraint ck_reminder_rules_condition check (condition in ('gathering', 'prework', 'attendance', 'postwork')),
    constraint ck_reminder_rules_audience check (audience in ('member', 'facilitator')),
    constraint ck_reminder_rules_anchor check (anchor in ('gathering', 'postwork-due')),
    constraint ck_reminder_rules_days check (offset_days between -120 and 120 and repeat_days between 0 and 60
      and repeat_times between 1 and 10 and valid_days between 0 and 60),
    constraint fk_reminder_rules_programme_version_id foreign key (programme_version_id) references programme_versions (id)
  )`

const MAILS = `
  create table reminder_mails (
    id uuid not null default app.new_id(),
    person_id uuid not null,
    group_ids uuid[] not null,
    urgent boolean not null,
    language text not null,
    message_id text not null,
    subject text not null,
    text text not null,
    html text not null,
    state text not null default 'claimed',
    why text not null default '',
    claimed_on date not null,
    sending_at timestamptz,
    sent_at timestamptz,
    constraint pk_reminder_mails primary key (id),
    constraint uq_reminder_mails_message_id unique (message_id),
    constraint ck_reminder_mails_state check (
      state in ('claimed', 'sending', 'sent', 'uncertain', 'withheld', 'refused')),
    constraint ck_reminder_mails_sent_at check ((state = 'sent') = (sent_at is not null)),
    constraint fk_reminder_mails_person_id foreign key (person_id) references people (id) on delete cascade
  )`

/** The unique constraint is the claim: the same reminder for the same person, group, subject and day happens once. */
const CLAIMS = `
  create table reminder_claims (
    id uuid not null default app.new_id(),
    rule_id uuid not null,
    rule_key text not null,
    person_id uuid not null,
    group_id uuid not null,
    subject_kind text not null,
    subject_id uuid not null,
    module_id uuid not null,
    subject_on date not null,
    window_on date not null,
    planned_for timestamptz not null,
    claimed_at timestamptz not null,
    mail_id uuid,
    withheld text,
    constraint pk_reminder_claims primary key (id),
    constraint uq_reminder_claims_claim unique (rule_key, person_id, group_id, subject_id, window_on),
    constraint ck_reminder_claims_subject_kind check (subject_kind in ('gathering', 'module')),
    constraint fk_reminder_claims_rule_id foreign key (rule_id) references reminder_rules (id),
    constraint fk_reminder_claims_person_id foreign key (person_id) references people (id) on delete cascade,
    constraint fk_reminder_claims_group_id foreign key (group_id) references leader_groups (id),
    constraint fk_reminder_claims_module_id foreign key (module_id) references modules (id),
    constraint fk_reminder_claims_mail_id foreign key (mail_id) references reminder_mails (id) on delete cascade
  )`

const STOPS = `
  create table reminder_stops (
    person_id uuid not null,
    kind text not null,
    at timestamptz not null default now(),
    constraint pk_reminder_stops primary key (person_id, kind),
    constraint ck_reminder_stops_kind check (kind in ('gathering', 'prework', 'attendance', 'postwork')),
    constraint fk_reminder_stops_person_id foreign key (person_id) references people (id) on delete cascade
  )`

const INDEXES = [
  `create index ix_reminder_claims_group_id on reminder_claims (group_id, planned_for desc, id desc)`,
  `create index ix_reminder_claims_planned_for on reminder_claims (planned_for desc, id desc)`,
  `create index ix_reminder_claims_mail_id on reminder_claims (mail_id)`,
  `create index ix_reminder_claims_person_id on reminder_claims (person_id)`,
  `create index ix_reminder_mails_person_id on reminder_mails (person_id, claimed_on)`,
]
