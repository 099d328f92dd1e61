import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/**
 * The rows behind the figures of a frozen report stay in the database: sorted ids, one row for each line of an indicator.
 * And a role that counts: it sees every row of the tables that figures are made of, but of their columns only those that
 * counting needs, so that PostgreSQL need not ask the policies of each of millions of rows.
 */
export class CountedRows implements MigrationInterface {
  name = 'CountedRows0000000000330'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [ROWS, ...GUARDS, READ]) await runner.query(statement)
    const readers = `(select app.is_admin()) or report_id = any ((select app.hosted_reports())::uuid[])`
    await secure(runner, 'report_rows', { select: readers })
    for (const [table, columns] of Object.entries(COUNTED)) {
      await runner.query(`grant select ${columns} on ${table} to kl_counter`)
      await runner.query(
        `create policy rls_${table}_counter on ${table} for select to kl_counter using (true)`,
      )
    }
    for (const statement of BESIDE) await runner.query(statement)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(COUNTED)) {
      await runner.query(`drop policy rls_${table}_counter on ${table}`)
    }
    await runner.query(`drop function app.counted_rows`)
    await runner.query(`drop table report_rows`)
    await runner.query(`drop function app.refuse_late_rows`)
    await runner.query(`drop owned by kl_counter`)
  }
}

/**
 * \`counted\` are the rows that the value of a line counts, \`base\` those that it is a share of; both sorted. Ids do not
 * become shorter by packing, so it is not tried.
 */
const ROWS = `
  create table report_rows (
    report_id uuid not null,
    indicator text not null,
    line text not null,
    counted uuid[] not null,
    base uuid[] not null,
    constraint pk_report_rows primary key (report_id, indicator, line),
    constraint fk_report_rows_report_id foreign key (report_id) references report_snapshots (report_id)
      deferrable initially deferred
  )`

/** Rows come with their snapshot, in one transaction; after it none is added, changed or taken away. */
const GUARDS = [
  `alter table report_rows alter column counted set storage external, alter column base set storage external`,
  `create trigger refuse_frozen_change before update or delete on report_rows
   for each row execute function app.refuse_frozen_change()`,
  `create trigger refuse_frozen_truncation before truncate on report_rows
   for each statement execute function app.refuse_frozen_change()`,
  `create function app.refuse_late_rows() returns trigger
   language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
   begin
     if exists (select from report_snapshots s where s.report_id = new.report_id) then
       raise exception 'a frozen report never changes' using errcode = '23514', constraint = 'ck_report_snapshots_frozen';
     end if;
     return new;
   end $$`,
  `create trigger refuse_late_rows before insert on report_rows
   for each row execute function app.refuse_late_rows()`,
]

/**
 * The rows behind an indicator of a frozen report. Before they were kept as rows they stood in \`counted\`, where the
 * count and the checksum of each line stand now. A sum of lines has the rows of its lines, and none of its own.
 */
const READ = `
  create function app.counted_rows(report uuid, indicator text)
  returns table (line text, counted uuid[], base uuid[]) language sql stable as $$
    select r.line, r.counted, r.base from report_rows r where r.report_id = $1 and r.indicator = $2
    union all
    select l.key,
      coalesce((select array_agg(i::uuid order by i::uuid) from json_array_elements_text(l.value -> 'value') i), '{}'),
      coalesce((select array_agg(i::uuid order by i::uuid) from json_array_elements_text(l.value -> 'base') i), '{}')
    from report_snapshots s cross join lateral json_each(s.counted::json -> $2) l
    where s.report_id = $1 and json_typeof(l.value -> 'value') = 'array'
  $$`

/** What counting needs to see: no name of a person, no address, and no text that somebody wrote. */
const COUNTED: Readonly<Record<string, string>> = {
  organisations: '(id, kind, name, municipality_number)',
  cohorts: '(id, programme_version_id, starts_on)',
  modules: '',
  stable_activities: '(id, key)',
  activities: '(id, programme_version_id, module_id, step, required, answered_by)',
  leader_groups: '(id, organisation_id, cohort_id, batch_id, name, state)',
  enrolments: '(id, person_id, group_id, category, from_on, to_on)',
  role_assignments: '(group_id, role, from_at, to_at)',
  gatherings: '(id, cohort_id, module_id, batch_id, starts_at, state)',
  attendance_sheets: '(gathering_id, group_id, marked_at)',
  attendances: '(gathering_id, enrolment_id, group_id, status)',
  submissions: '(group_id, activity_id, delivered_at)',
}

/** Which grants there are the role asks as everybody does, and each statement of a figure begins with its grant. */
const BESIDE = [
  `grant usage on schema app to kl_counter`,
  `grant select on grants, grant_cohorts, grant_milestones, cohort_modules to kl_counter`,
  `grant select (id, grant_id) on reports to kl_counter`,
  `grant insert, select on report_rows to kl_counter`,
]
