import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** Grants with their budget, financing and goals; reports, the snapshots they are frozen in, and their files. */
export class Funding implements MigrationInterface {
  name = 'Funding0000000000100'

  async up(runner: QueryRunner): Promise<void> {
    const tables = [GRANTS, GRANT_COHORTS, lines('budget_lines'), lines('financing_lines'), GOALS]
    for (const statement of [...tables, REPORTS, SNAPSHOTS, FILES]) await runner.query(statement)
    for (const index of INDEXES) await runner.query(index)
    await runner.query(FROZEN)
    for (const table of ['report_snapshots', 'report_files']) {
      for (const statement of freeze(table)) await runner.query(statement)
    }
    const byAdmin = '(select app.is_admin())'
    const kept = ['grants', 'grant_cohorts', 'budget_lines', 'financing_lines', 'grant_goals']
    for (const table of kept) {
      await secure(runner, table, { select: byAdmin, insert: byAdmin, update: byAdmin, delete: byAdmin })
    }
    // A person asks for a report and reads it; what it says is written by the system alone.
    await secure(runner, 'reports', { select: byAdmin, insert: byAdmin })
    await secure(runner, 'report_snapshots', { select: byAdmin })
    await secure(runner, 'report_files', { select: byAdmin })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table report_files, report_snapshots, reports, grant_goals, financing_lines, budget_lines,
      grant_cohorts, grants`)
    await runner.query(`drop function app.refuse_frozen_change`)
  }
}

/** Money is whole kroner. `used` is null until somebody has recorded it, which is not the same as nothing. */
const GRANTS = `
  create table grants (
    id uuid not null default app.new_id(),
    case_number text not null,
    name text not null,
    purpose jsonb not null,
    funder jsonb not null,
    host_organisation_id uuid not null,
    state text not null,
    applied bigint not null,
    granted bigint not null,
    used bigint,
    period_from date not null,
    period_to date not null,
    part_report_cut_on date not null,
    part_report_due_on date not null,
    final_report_due_on date not null,
    snapshots int not null default 0,
    constraint pk_grants primary key (id),
    constraint uq_grants_case_number unique (case_number),
    constraint ck_grants_case_number check (length(case_number) between 1 and 40),
    constraint ck_grants_name check (length(name) between 1 and 160),
    constraint ck_grants_state check (state in ('granted', 'accounted', 'closed')),
    constraint ck_grants_applied check (applied between 0 and 1000000000000),
    constraint ck_grants_granted check (granted between 0 and applied),
    constraint ck_grants_used check (used between 0 and granted),
    constraint ck_grants_period check (period_to >= period_from),
    constraint ck_grants_part_report_cut_on check (part_report_cut_on between period_from and period_to),
    constraint ck_grants_due check (part_report_due_on >= part_report_cut_on and final_report_due_on >= period_to),
    constraint fk_grants_host_organisation_id foreign key (host_organisation_id) references organisations (id)
  )`

const GRANT_COHORTS = `
  create table grant_cohorts (
    grant_id uuid not null,
    cohort_id uuid not null,
    constraint pk_grant_cohorts primary key (grant_id, cohort_id),
    constraint fk_grant_cohorts_grant_id foreign key (grant_id) references grants (id),
    constraint fk_grant_cohorts_cohort_id foreign key (cohort_id) references cohorts (id)
  )`

const lines = (table: string): string => `
  create table ${table} (
    id uuid not null default app.new_id(),
    grant_id uuid not null,
    key text not null,
    position int not null,
    title jsonb not null,
    amount bigint not null,
    constraint pk_${table} primary key (id),
    constraint uq_${table}_grant_id_key unique (grant_id, key),
    constraint ck_${table}_key check (key ~ '^[a-z]+(-[a-z]+)*$'),
    constraint ck_${table}_amount check (amount between 0 and 1000000000000),
    constraint fk_${table}_grant_id foreign key (grant_id) references grants (id)
  )`

/** \`measure\` names the indicator that tells how far the goal is met; null while nothing in the product measures it. */
const GOALS = `
  create table grant_goals (
    id uuid not null default app.new_id(),
    grant_id uuid not null,
    key text not null,
    position int not null,
    title jsonb not null,
    target int not null,
    unit text not null,
    measure text,
    constraint pk_grant_goals primary key (id),
    constraint uq_grant_goals_grant_id_key unique (grant_id, key),
    constraint ck_grant_goals_key check (key ~ '^[a-z]+(-[a-z]+)*$'),
    constraint ck_grant_goals_target check (target >= 0),
    constraint ck_grant_goals_unit check (unit in ('municipalities', 'percent', 'measures', 'solution-cards')),
    constraint fk_grant_goals_grant_id foreign key (grant_id) references grants (id)
  )`

/** \`revision\` rises with each step of the making, so that a reader who lost the line knows what it has seen. */
const REPORTS = `
  create table reports (
    id uuid not null default app.new_id(),
    grant_id uuid not null,
    kind text not null,
    version int not null,
    language text not null,
    state text not null default 'queued',
    percent int not null default 0,
    step text not null default 'queued',
    revision int not null default 1,
    requested_at timestamptz not null,
    requested_by uuid,
    idempotency_key text,
    constraint pk_reports primary key (id),
    constraint uq_reports_grant_id_kind_version unique (grant_id, kind, version),
    constraint uq_reports_requested_by_idempotency_key unique (requested_by, idempotency_key),
    constraint ck_reports_kind check (kind in ('part', 'final')),
    constraint ck_reports_language check (language in ('nb', 'nn', 'en')),
    constraint ck_reports_state check (state in ('queued', 'making', 'ready', 'failed')),
    constraint ck_reports_percent check (percent between 0 and 100),
    constraint ck_reports_idempotency_key check (length(idempotency_key) between 1 and 200),
    constraint fk_reports_grant_id foreign key (grant_id) references grants (id),
    constraint fk_reports_requested_by foreign key (requested_by) references people (id)
  )`

/**
 * \`published\` is the canonical form that the files are made of; \`counted\` holds the ids of the rows behind each
 * figure and is never published, only its checksum is. \`number\` counts the snapshots of the grant; each names the
 * checksum of the one before it.
 */
const SNAPSHOTS = `
  create table report_snapshots (
    report_id uuid not null,
    grant_id uuid not null,
    number int not null,
    frozen_at timestamptz not null,
    published text not null,
    counted text not null,
    sha256 text not null,
    counted_sha256 text not null,
    previous_sha256 text,
    constraint pk_report_snapshots primary key (report_id),
    constraint uq_report_snapshots_grant_id_number unique (grant_id, number),
    constraint ck_report_snapshots_sha256 check (sha256 = encode(sha256(convert_to(published, 'UTF8')), 'hex')),
    constraint ck_report_snapshots_counted_sha256
      check (counted_sha256 = encode(sha256(convert_to(counted, 'UTF8')), 'hex')),
    constraint ck_report_snapshots_previous_sha256 check ((number = 1) = (previous_sha256 is null)),
    constraint fk_report_snapshots_report_id foreign key (report_id) references reports (id),
    constraint fk_report_snapshots_grant_id foreign key (grant_id) references grants (id)
  )`

const FILES = `
  create table report_files (
    report_id uuid not null,
    format text not null,
    content bytea not null,
    sha256 text not null,
    constraint pk_report_files primary key (report_id, format),
    constraint ck_report_files_format check (format in ('pdf', 'xlsx', 'csv')),
    constraint ck_report_files_sha256 check (sha256 = encode(sha256(content), 'hex')),
    constraint fk_report_files_report_id foreign key (report_id) references report_snapshots (report_id)
  )`

const INDEXES = [
  // One report in the making at a time, however many ask.
  `create unique index uq_reports_grant_id_kind on reports (grant_id, kind) where state in ('queued', 'making')`,
  `create index ix_reports_requested_at on reports (requested_at desc, id desc)`,
  `create index ix_grant_cohorts_cohort_id on grant_cohorts (cohort_id)`,
]

/** What was handed in stays what it was, whoever asks: the policies already say so, and this says it to them too. */
const FROZEN = `
  create function app.refuse_frozen_change() returns trigger language plpgsql as $$
  begin
    raise exception 'a frozen report never changes' using errcode = '23514', constraint = 'ck_report_snapshots_frozen';
  end $$`

const freeze = (table: string): string[] => [
  `create trigger refuse_frozen_change before update or delete on ${table}
   for each row execute function app.refuse_frozen_change()`,
  `create trigger refuse_frozen_truncation before truncate on ${table}
   for each statement execute function app.refuse_frozen_change()`,
]
