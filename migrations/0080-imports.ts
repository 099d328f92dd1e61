import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** Lists of participants and the difference that each would make. The rows are personal data and live for 30 days. */
export class Imports implements MigrationInterface {
  name = 'Imports0000000000080'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(IMPORTS)
    await runner.query(IMPORT_ROWS)
    await runner.query(`create index ix_imports_cohort_id on imports (cohort_id)`)
    await runner.query(
      `create index ix_import_rows_import_id_change on import_rows (import_id, change, position)`,
    )
    const byAdmin = '(select app.is_admin())'
    await secure(runner, 'imports', { select: byAdmin, insert: byAdmin, update: byAdmin })
    await secure(runner, 'import_rows', { select: byAdmin, insert: byAdmin })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table import_rows, imports`)
  }
}

const IMPORTS = `
  create table imports (
    id uuid not null default app.new_id(),
    cohort_id uuid not null,
    file_name text not null,
    rows int not null default 0,
    added int not null default 0,
    changed int not null default 0,
    ended int not null default 0,
    unchanged int not null default 0,
    errors int not null default 0,
    created_at timestamptz not null,
    created_by uuid,
    applied_at timestamptz,
    applied_by uuid,
    forgotten_at timestamptz,
    constraint pk_imports primary key (id),
    constraint ck_imports_file_name check (length(file_name) between 1 and 200),
    constraint ck_imports_applied_at check (applied_at is null or errors = 0),
    constraint fk_imports_cohort_id foreign key (cohort_id) references cohorts (id),
    constraint fk_imports_created_by foreign key (created_by) references people (id),
    constraint fk_imports_applied_by foreign key (applied_by) references people (id)
  )`

/** \`row\` is the row of the file; null for somebody who takes part today and is not in the file. */
const IMPORT_ROWS = `
  create table import_rows (
    import_id uuid not null,
    position int not null,
    "row" int,
    organisation_number text not null,
    name text not null,
    email text not null,
    category text,
    title text not null,
    group_name text not null,
    file_errors jsonb not null,
    file_warnings jsonb not null,
    change text not null,
    organisation_id uuid,
    organisation_name text,
    group_id uuid,
    target_group text,
    person_id uuid,
    enrolment_id uuid,
    before jsonb,
    errors jsonb not null,
    warnings jsonb not null,
    constraint pk_import_rows primary key (import_id, position),
    constraint ck_import_rows_change check (change in ('new', 'changed', 'left', 'unchanged', 'error')),
    constraint ck_import_rows_left check (("row" is null) = (change = 'left')),
    constraint fk_import_rows_import_id foreign key (import_id) references imports (id) on delete cascade
  )`
