import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** What is taught: a published version never changes, because cohorts are pinned to it. */
export class Programmes implements MigrationInterface {
  name = 'Programmes0000000000030'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table)
    await runner.query(FROZEN)
    for (const table of ['modules', 'activities']) await runner.query(freeze(table))
    for (const table of ['programmes', 'programme_versions', 'modules', 'activities']) {
      await secure(runner, table, {
        select: '(select app.is_signed_in())',
        insert: '(select app.is_admin())',
        update: '(select app.is_admin())',
        delete: '(select app.is_admin())',
      })
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table activities, modules, programme_versions, programmes`)
    await runner.query(`drop function app.refuse_published_change`)
  }
}

const TABLES = [
  `create table programmes (
    id uuid not null default app.new_id(),
    key text not null,
    title jsonb not null,
    constraint pk_programmes primary key (id),
    constraint uq_programmes_key unique (key)
  )`,
  `create table programme_versions (
    id uuid not null default app.new_id(),
    programme_id uuid not null,
    number int not null,
    prework_days int not null default 21,
    postwork_days int not null default 28,
    published_at timestamptz,
    constraint pk_programme_versions primary key (id),
    constraint uq_programme_versions_programme_id_number unique (programme_id, number),
    constraint ck_programme_versions_days check (prework_days between 0 and 120 and postwork_days between 0 and 120),
    constraint fk_programme_versions_programme_id foreign key (programme_id) references programmes (id)
  )`,
  `create table modules (
    id uuid not null default app.new_id(),
    programme_version_id uuid not null,
    number int not null,
    key text not null,
    kind text not null,
    title jsonb not null,
    theme jsonb not null,
    constraint pk_modules primary key (id),
    constraint uq_modules_programme_version_id_number unique (programme_version_id, number),
    constraint uq_modules_programme_version_id_key unique (programme_version_id, key),
    constraint ck_modules_kind check (kind in ('core', 'followup')),
    constraint ck_modules_number check (number between 1 and 20),
    constraint fk_modules_programme_version_id foreign key (programme_version_id) references programme_versions (id)
  )`,
  `create table activities (
    id uuid not null default app.new_id(),
    module_id uuid not null,
    key text not null,
    step text not null,
    position int not null,
    kind text not null,
    title jsonb not null,
    body jsonb not null,
    question jsonb,
    minutes int not null,
    required boolean not null,
    answered_by text not null,
    min_agreements int not null default 2,
    constraint pk_activities primary key (id),
    constraint uq_activities_module_id_key unique (module_id, key),
    constraint uq_activities_module_id_step_position unique (module_id, step, position) deferrable,
    constraint ck_activities_step check (step in ('prework', 'gathering', 'postwork')),
    constraint ck_activities_kind check (kind in ('reading', 'video', 'task', 'reflection', 'survey', 'discussion')),
    constraint ck_activities_minutes check (minutes between 1 and 480),
    constraint ck_activities_answered_by check (answered_by in ('person', 'group')),
    constraint ck_activities_min_agreements check (min_agreements between 1 and 50),
    constraint fk_activities_module_id foreign key (module_id) references modules (id)
  )`,
]

const FROZEN = `
  create function app.refuse_published_change() returns trigger language plpgsql as $$
  declare version uuid;
  begin
    if tg_table_name = 'modules' then
      version := coalesce(new.programme_version_id, old.programme_version_id);
    else
      select m.programme_version_id into version from modules m where m.id = coalesce(new.module_id, old.module_id);
    end if;
    if exists (select from programme_versions v where v.id = version and v.published_at is not null) then
      raise exception 'a published version never changes' using errcode = '23514', constraint = 'ck_programme_versions_published';
    end if;
    return coalesce(new, old);
  end $$`

const freeze = (table: string): string =>
  `create trigger refuse_published_change before insert or update or delete on ${table}
   for each row execute function app.refuse_published_change()`
