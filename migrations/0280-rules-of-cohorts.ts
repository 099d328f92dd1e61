import type { MigrationInterface, QueryRunner } from 'typeorm'
import { NETWORK_RULES } from './0280-network-rules'
import { secure } from './secure'

/**
 * A cohort may have its own form of a reminder rule; the network has deadlines of its own, and those who carry a group get
 * their worklist once a week. Each person chooses when the digest comes.
 */
export class RulesOfCohorts implements MigrationInterface {
  name = 'RulesOfCohorts0000000000280'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...RULES, ...ARCHIVED, DEADLINES, ...CLAIMS, PREFERENCES])
      await runner.query(statement)
    await runner.query(`select set_config('app.inside', 'yes', true)`)
    await runner.query(
      `insert into reminder_rules (key, condition, audience, anchor, offset_days, valid_days, title, subject, body)
       select r.* from jsonb_to_recordset($1) as r (key text, condition text, audience text, anchor text, "offset" int,
         valid_days int, title jsonb, subject jsonb, body jsonb)`,
      [JSON.stringify(NETWORK_RULES)],
    )
    await runner.query(
      `update reminder_rules r set title = t.value from jsonb_each($1) as t where t.key = r.key`,
      [JSON.stringify(TITLES)],
    )
    await runner.query(GRANTS_OWE)
    const admin = '(select app.is_admin())'
    // What is due is kept by the noun that knows it, in the transaction of whoever changes it there.
    await secure(runner, 'deadlines', {
      select: `${admin} or group_id = any ((select app.facilitates())::uuid[])`,
      insert: admin,
      update: admin,
      delete: admin,
    })
    const mine = 'person_id = (select app.person())'
    await runner.query(
      `alter policy rls_mail_stops_select on mail_stops using ((select app.is_system()) or ${mine} or ${FOLLOWED_STOPS})`,
    )
    await runner.query(
      `alter policy rls_mail_stops_insert on mail_stops with check ((select app.is_system()) or ${mine})`,
    )
    await runner.query(
      `alter policy rls_mail_stops_delete on mail_stops using ((select app.is_system()) or ${mine})`,
    )
    // Who follows a group's reminders sees when they will go, and so at which hour each member wants them.
    await secure(runner, 'mail_preferences', {
      select: `${mine} or ${admin} or exists (select from enrolments e
        where e.person_id = mail_preferences.person_id and e.group_id = any ((select app.facilitates())::uuid[]))`,
      insert: mine,
      update: mine,
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mail_preferences, deadlines`)
    const system = '(select app.is_system())'
    await runner.query(
      `alter policy rls_mail_stops_select on mail_stops using (${system} or ${FOLLOWED_STOPS})`,
    )
    await runner.query(`alter policy rls_mail_stops_insert on mail_stops with check (${system})`)
    await runner.query(`alter policy rls_mail_stops_delete on mail_stops using (${system})`)
    await runner.query(`select set_config('app.inside', 'yes', true)`)
    await runner.query(
      `delete from reminder_claims where rule_id in (select r.id from reminder_rules r where ${GONE})`,
    )
    await runner.query(`delete from reminder_rules r where ${GONE}`)
    for (const statement of BACK) await runner.query(statement)
  }
}

const FOLLOWED_STOPS = `(select app.is_admin()) or exists (select from enrolments e
  where e.person_id = mail_stops.person_id and e.group_id = any ((select app.facilitates())::uuid[]))`
const GONE = `r.cohort_id is not null or r.condition in ('deadline', 'worklist')`
const KINDS = `('gathering', 'prework', 'attendance', 'postwork', 'deadline', 'worklist')`

/** \`withdrawn\`: the cohort follows the standard again; the row stays, because what was sent by it names it. */
const RULES = [
  `alter table reminder_rules
    add column cohort_id uuid,
    add column version int not null default 1,
    add column withdrawn boolean not null default false,
    add column changed_at timestamptz,
    add column changed_by uuid,
    drop constraint uq_reminder_rules_programme_version_id_key,
    drop constraint ck_reminder_rules_condition,
    drop constraint ck_reminder_rules_audience,
    drop constraint ck_reminder_rules_anchor,
    add constraint uq_reminder_rules_programme_version_id_cohort_id_key
      unique nulls not distinct (programme_version_id, cohort_id, key),
    add constraint ck_reminder_rules_place check (programme_version_id is null or cohort_id is null),
    add constraint ck_reminder_rules_withdrawn check (cohort_id is not null or not withdrawn),
    add constraint ck_reminder_rules_condition check (condition in ${KINDS}),
    add constraint ck_reminder_rules_audience check (audience in ('member', 'facilitator', 'administrator')),
    add constraint ck_reminder_rules_anchor check (anchor in ('gathering', 'postwork-due', 'deadline', 'week')),
    add constraint ck_reminder_rules_deadline check (
      (condition = 'deadline') = (anchor = 'deadline') and (condition = 'worklist') = (anchor = 'week')),
    add constraint fk_reminder_rules_cohort_id foreign key (cohort_id) references cohorts (id),
    add constraint fk_reminder_rules_changed_by foreign key (changed_by) references people (id)`,
  `create index ix_reminder_rules_cohort_id on reminder_rules (cohort_id)`,
]

/** Rules of the same kind are told apart by their names. */
const TITLES: Readonly<Record<string, { nb: string; nn: string; en: string }>> = {
  'prework-first': { nb: 'Forarbeid, første gang', nn: 'Førearbeid, første gong', en: 'Prework, first time' },
  'prework-last': { nb: 'Forarbeid, siste gang', nn: 'Førearbeid, siste gong', en: 'Prework, last time' },
  'postwork-halfway': { nb: 'Etterarbeid, halvveis', nn: 'Etterarbeid, halvvegs', en: 'Postwork, halfway' },
  'postwork-due': { nb: 'Etterarbeid, på fristen', nn: 'Etterarbeid, på fristen', en: 'Postwork, due' },
  'postwork-overdue': {
    nb: 'Etterarbeid, over fristen',
    nn: 'Etterarbeid, over fristen',
    en: 'Postwork, overdue',
  },
  'deadline-early': {
    nb: 'Rapportfrist, i god tid',
    nn: 'Rapportfrist, i god tid',
    en: 'Report deadline, in good time',
  },
  'deadline-month': {
    nb: 'Rapportfrist, om en måned',
    nn: 'Rapportfrist, om ein månad',
    en: 'Report deadline, in a month',
  },
  'deadline-week': {
    nb: 'Rapportfrist, om en uke',
    nn: 'Rapportfrist, om ei veke',
    en: 'Report deadline, in a week',
  },
}

const ARCHIVED = ['insert', 'update'].map(
  (command) => `create trigger archived_${command} after ${command} on reminder_rules
    referencing new table as touched for each statement execute function app.refuse_archived_cohort()`,
)

/** Something with a day by which it must be done, whatever noun it belongs to, and who hears of it. */
const DEADLINES = `
  create table deadlines (
    id uuid not null default app.new_id(),
    subject_kind text not null,
    subject_id uuid not null,
    key text not null,
    due_on date not null,
    audience text not null,
    group_id uuid,
    title jsonb not null,
    path text not null,
    done_at timestamptz,
    constraint pk_deadlines primary key (id),
    constraint uq_deadlines_subject_id_key unique (subject_id, key),
    constraint ck_deadlines_audience check (case audience
      when 'administrator' then group_id is null else audience = 'facilitator' and group_id is not null end),
    constraint ck_deadlines_path check (path like '/%'),
    constraint fk_deadlines_group_id foreign key (group_id) references leader_groups (id)
  )`

/** What grants owe their funder from before; a report that was made after its day is what was owed. */
const GRANTS_OWE = `
  insert into deadlines (subject_kind, subject_id, key, due_on, audience, title, path, done_at)
  select 'grant', g.id, k.kind || '-report', case k.kind when 'part' then g.part_report_due_on else g.final_report_due_on end,
    'administrator', jsonb_build_object('nb', k.nb || ' «' || g.name || '»', 'nn', k.nb || ' «' || g.name || '»',
      'en', k.en || ' “' || g.name || '”'), '/tilskudd/' || g.id,
    (select min(s.frozen_at) from reports r join report_snapshots s on s.report_id = r.id
      where r.grant_id = g.id and r.kind = k.kind and r.state = 'ready' and (s.frozen_at at time zone 'Europe/Oslo')::date
        >= case k.kind when 'part' then g.part_report_cut_on else g.period_to end)
  from grants g cross join (values ('part', 'Delrapporten for', 'The part report of'),
    ('final', 'Sluttrapporten for', 'The final report of')) as k (kind, nb, en)`

/** A reminder of the network's own deadlines belongs to no group and no module. */
const CLAIMS = [
  `create index ix_deadlines_due_on on deadlines (due_on) where done_at is null`,
  `alter table reminder_claims
    alter column group_id drop not null,
    alter column module_id drop not null,
    add column urgent boolean not null default false,
    drop constraint ck_reminder_claims_subject_kind,
    drop constraint uq_reminder_claims_claim,
    add constraint ck_reminder_claims_subject_kind check (subject_kind in ('gathering', 'module', 'deadline', 'worklist')),
    add constraint ck_reminder_claims_group_id check (group_id is not null or subject_kind = 'deadline'),
    add constraint uq_reminder_claims_claim
      unique nulls not distinct (rule_key, person_id, subject_id, window_on, group_id)`,
  `update reminder_claims set urgent = r.urgent from reminder_rules r where r.id = reminder_claims.rule_id and r.urgent`,
  `create index ix_reminder_claims_unjoined on reminder_claims (person_id) where mail_id is null and withheld is null`,
  `create index ix_reminder_claims_claimed_at on reminder_claims (claimed_at)`,
]

const PREFERENCES = `
  create table mail_preferences (
    person_id uuid not null,
    hour int not null default 8,
    weekday int,
    version int not null default 1,
    constraint pk_mail_preferences primary key (person_id),
    constraint ck_mail_preferences_hour check (hour between 7 and 19),
    constraint ck_mail_preferences_weekday check (weekday between 1 and 6),
    constraint fk_mail_preferences_person_id foreign key (person_id) references people (id) on delete cascade
  )`

const BACK = [
  `drop index ix_reminder_claims_unjoined, ix_reminder_claims_claimed_at`,
  `alter table reminder_claims
    drop constraint uq_reminder_claims_claim,
    drop constraint ck_reminder_claims_group_id,
    drop constraint ck_reminder_claims_subject_kind,
    drop column urgent,
    alter column group_id set not null,
    alter column module_id set not null,
    add constraint ck_reminder_claims_subject_kind check (subject_kind in ('gathering', 'module')),
    add constraint uq_reminder_claims_claim unique (rule_key, person_id, group_id, subject_id, window_on)`,
  `drop trigger archived_insert on reminder_rules`,
  `drop trigger archived_update on reminder_rules`,
  `alter table reminder_rules
    drop constraint uq_reminder_rules_programme_version_id_cohort_id_key,
    drop constraint ck_reminder_rules_place,
    drop constraint ck_reminder_rules_withdrawn,
    drop constraint ck_reminder_rules_condition,
    drop constraint ck_reminder_rules_audience,
    drop constraint ck_reminder_rules_anchor,
    drop constraint ck_reminder_rules_deadline,
    drop column cohort_id, drop column version, drop column withdrawn, drop column changed_at, drop column changed_by,
    add constraint uq_reminder_rules_programme_version_id_key unique nulls not distinct (programme_version_id, key),
    add constraint ck_reminder_rules_condition check (condition in ('gathering', 'prework', 'attendance', 'postwork')),
    add constraint ck_reminder_rules_audience check (audience in ('member', 'facilitator')),
    add constraint ck_reminder_rules_anchor check (anchor in ('gathering', 'postwork-due'))`,
]
