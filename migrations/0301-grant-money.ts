import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** Financing by kind, contributions by rule, the ledger with its imports, and hours of those who carry a group. */
export class GrantMoney implements MigrationInterface {
  name = 'GrantMoney0000000000301'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...LINES, INHABITANTS, IMPORTS, IMPORT_ROWS, LEDGER, HOURS]) await runner.query(statement)
    for (const statement of [...INDEXES, ...HANDED_IN]) await runner.query(statement)
    const written = { insert: ADMIN, update: ADMIN, delete: ADMIN }
    await secure(runner, 'inhabitants', { select: ADMIN, ...written })
    await secure(runner, 'ledger_entries', { select: `${ADMIN} or ${HOSTED}`, ...written })
    await secure(runner, 'ledger_imports', { select: ADMIN, insert: ADMIN, update: ADMIN })
    await secure(runner, 'ledger_import_rows', { select: ADMIN, insert: ADMIN })
    await secure(runner, 'effort_hours', { select: `${ADMIN} or ${CARRIED}`, insert: OWN, update: CARRIED, delete: CARRIED })
  } // prettier-ignore

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table effort_hours, ledger_entries, ledger_import_rows, ledger_imports, inhabitants`,
    )
    await runner.query(`drop function app.refuse_reported_hours`)
    for (const statement of BACK) await runner.query(statement)
  }
}

const ADMIN = '(select app.is_admin())'
const HOSTED = 'grant_id = any ((select app.hosted_grants())::uuid[])'
const CARRIED = 'group_id = any ((select app.facilitates())::uuid[])'
/** On the grant that pays for the group's cohort, and in one's own name. */
const OWN = `${CARRIED} and noted_by = (select app.person()) and grant_id = any ((select app.paying_grants())::uuid[])`

/**
 * \`accounts\`: numbers in the municipality's chart of accounts whose entries belong to the line. \`filled_by\`: what the
 * line's spending is, the ledger or the value of own hours. \`explanation\`: why it deviates; for the desk, never published.
 */
const LINES = [
  `alter table budget_lines
    add column filled_by text not null default 'ledger',
    add column accounts text[] not null default '{}',
    add column explanation text not null default '',
    add constraint uq_budget_lines_id_grant_id unique (id, grant_id),
    add constraint ck_budget_lines_filled_by check (filled_by in ('ledger', 'hours')),
    add constraint ck_budget_lines_accounts check (cardinality(accounts) <= 50),
    add constraint ck_budget_lines_explanation check (length(explanation) <= 1000)`,
  `alter table financing_lines
    add column kind text not null default 'other',
    add column received bigint,
    add constraint uq_financing_lines_id_grant_id unique (id, grant_id),
    add constraint ck_financing_lines_kind check (kind in ('grant', 'own-contribution', 'own-effort', 'other')),
    add constraint ck_financing_lines_received check (received between 0 and 1000000000000)`,
  `update financing_lines set kind = key where key in ('grant', 'own-contribution', 'own-effort')`,
  `alter table grants
    add column contribution_kind text,
    add column contribution_rate int,
    add column contribution_on date,
    add column contributions_agreed_on date,
    add constraint ck_grants_contribution_kind check (contribution_kind in ('fixed', 'per-inhabitant', 'per-participant')),
    add constraint ck_grants_contribution check ((contribution_kind is null) = (contribution_rate is null)
      and (contribution_kind is null) = (contribution_on is null)
      and (contributions_agreed_on is null or contribution_kind is not null)
      and contribution_rate between 0 and 100000000)`,
]

const INHABITANTS = `
  create table inhabitants (
    organisation_id uuid not null,
    year int not null,
    number int not null,
    source text not null,
    constraint pk_inhabitants primary key (organisation_id, year),
    constraint ck_inhabitants_year check (year between 1990 and 2100),
    constraint ck_inhabitants_number check (number between 1 and 10000000),
    constraint ck_inhabitants_source check (length(source) between 1 and 160),
    constraint fk_inhabitants_organisation_id foreign key (organisation_id) references organisations (id)
  )`

const IMPORTS = `
  create table ledger_imports (
    id uuid not null default app.new_id(),
    grant_id uuid not null,
    file_name text not null,
    rows int not null default 0,
    added int not null default 0,
    changed int not null default 0,
    unchanged int not null default 0,
    errors int not null default 0,
    rounded_rows int not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    applied_at timestamptz,
    applied_by uuid,
    forgotten_at timestamptz,
    constraint pk_ledger_imports primary key (id),
    constraint ck_ledger_imports_file_name check (length(file_name) between 1 and 200),
    constraint ck_ledger_imports_applied_at check (applied_at is null or errors = 0),
    constraint fk_ledger_imports_grant_id foreign key (grant_id) references grants (id),
    constraint fk_ledger_imports_created_by foreign key (created_by) references people (id),
    constraint fk_ledger_imports_applied_by foreign key (applied_by) references people (id)
  )`

/** What a file says, row by row, and what it would change. Texts of vouchers may name people: gone after 30 days. */
const IMPORT_ROWS = `
  create table ledger_import_rows (
    import_id uuid not null,
    position int not null,
    "row" int not null,
    voucher text not null,
    line int,
    booked_on date,
    amount bigint,
    text text not null,
    post text not null,
    account text not null,
    source text not null,
    budget_line_id uuid,
    financing_line_id uuid,
    change text not null,
    before jsonb,
    errors jsonb not null,
    warnings jsonb not null,
    constraint pk_ledger_import_rows primary key (import_id, position),
    constraint ck_ledger_import_rows_change check (change in ('new', 'changed', 'unchanged', 'error')),
    constraint fk_ledger_import_rows_import_id foreign key (import_id) references ledger_imports (id) on delete cascade
  )`

/** Whole kroner; a correction is an amount below zero. A voucher's line is entered once, however often it is imported. */
const LEDGER = `
  create table ledger_entries (
    id uuid not null default app.new_id(),
    grant_id uuid not null,
    voucher text not null,
    line int not null,
    booked_on date not null,
    budget_line_id uuid not null,
    financing_line_id uuid not null,
    amount bigint not null,
    text text not null,
    version int not null default 1,
    import_id uuid,
    noted_at timestamptz not null,
    noted_by uuid,
    constraint pk_ledger_entries primary key (id),
    constraint uq_ledger_entries_grant_id_voucher_line unique (grant_id, voucher, line),
    constraint ck_ledger_entries_voucher check (length(voucher) between 1 and 40),
    constraint ck_ledger_entries_line check (line between 1 and 99999),
    constraint ck_ledger_entries_amount check (amount between -1000000000000 and 1000000000000),
    constraint ck_ledger_entries_text check (length(text) <= 200),
    constraint fk_ledger_entries_grant_id foreign key (grant_id) references grants (id),
    constraint fk_ledger_entries_budget_line_id
      foreign key (budget_line_id, grant_id) references budget_lines (id, grant_id),
    constraint fk_ledger_entries_financing_line_id
      foreign key (financing_line_id, grant_id) references financing_lines (id, grant_id),
    constraint fk_ledger_entries_import_id foreign key (import_id) references ledger_imports (id),
    constraint fk_ledger_entries_noted_by foreign key (noted_by) references people (id)
  )`

/** Hours in quarters. They are the group's: who entered them is kept for the group, and never told outside it. */
const HOURS = `
  create table effort_hours (
    id uuid not null default app.new_id(),
    grant_id uuid not null,
    group_id uuid not null,
    worked_on date not null,
    quarters int not null,
    purpose text not null,
    module int,
    version int not null default 1,
    noted_at timestamptz not null,
    noted_by uuid,
    idempotency_key text,
    constraint pk_effort_hours primary key (id),
    constraint uq_effort_hours_group_id_idempotency_key unique (group_id, idempotency_key),
    constraint ck_effort_hours_idempotency_key check (length(idempotency_key) between 1 and 200),
    constraint ck_effort_hours_quarters check (quarters between 1 and 96),
    constraint ck_effort_hours_purpose check (length(purpose) between 1 and 200),
    constraint ck_effort_hours_module check (module between 1 and 99),
    constraint fk_effort_hours_grant_id foreign key (grant_id) references grants (id),
    constraint fk_effort_hours_group_id foreign key (group_id) references leader_groups (id),
    constraint fk_effort_hours_noted_by foreign key (noted_by) references people (id)
  )`

const INDEXES = [
  `create index ix_ledger_entries_grant_id_booked_on on ledger_entries (grant_id, booked_on desc, id desc)`,
  `create index ix_ledger_entries_budget_line_id on ledger_entries (budget_line_id)`,
  `create index ix_ledger_entries_financing_line_id on ledger_entries (financing_line_id)`,
  `create index ix_ledger_imports_grant_id on ledger_imports (grant_id, created_at desc)`,
  `create index ix_ledger_import_rows_import_id_change on ledger_import_rows (import_id, change, position)`,
  `create index ix_effort_hours_grant_id_group_id on effort_hours (grant_id, group_id, worked_on)`,
  `create index ix_effort_hours_group_id on effort_hours (group_id, worked_on desc, id desc)`,
]

/** Hours of days that a report has told of stay as they were told, whoever asks. */
const HANDED_IN = [
  `create function app.refuse_reported_hours() returns trigger language plpgsql security definer
   set search_path = public, pg_temp set app.inside = 'yes' as $$
   declare touched effort_hours := case when tg_op = 'DELETE' then old else new end;
   begin
     if exists (select from grants g where g.id = touched.grant_id and g.reported_until >=
       case when tg_op = 'UPDATE' then least(old.worked_on, new.worked_on) else touched.worked_on end)
     then raise exception 'reported hours stay' using errcode = '23514', constraint = 'ck_effort_hours_reported';
     end if;
     return touched;
   end $$`,
  `create trigger refuse_reported_hours before insert or update or delete on effort_hours
   for each row execute function app.refuse_reported_hours()`,
]

const BACK = [
  `alter table grants drop column contribution_kind, drop column contribution_rate, drop column contribution_on,
    drop column contributions_agreed_on`,
  `alter table financing_lines drop constraint uq_financing_lines_id_grant_id, drop column kind, drop column received`,
  `alter table budget_lines drop constraint uq_budget_lines_id_grant_id, drop column filled_by, drop column accounts,
    drop column explanation`,
]
