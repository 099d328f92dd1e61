import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** What happens on the day of a gathering, and what to do before it. Read by those who are called, written by who plans. */
export class Agendas implements MigrationInterface {
  name = 'Agendas0000000000241'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [AGENDAS, MET, ARCHIVED]) await runner.query(statement)
    for (const command of ['insert', 'update']) await runner.query(guard(command))
    await secure(runner, 'agendas', { select: READ, insert: WRITTEN, update: WRITTEN })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table agendas`)
    await runner.query(`drop function app.met_gatherings`)
    await runner.query(`drop function app.refuse_archived_gathering`)
  }
}

const AGENDAS = `
  create table agendas (
    gathering_id uuid not null,
    items jsonb not null,
    preparation text not null default '',
    language text not null,
    version int not null default 1,
    constraint pk_agendas primary key (gathering_id),
    constraint ck_agendas_items check (jsonb_typeof(items) = 'array' and jsonb_array_length(items) <= 40),
    constraint ck_agendas_preparation check (length(preparation) <= 4000),
    constraint ck_agendas_language check (language in ('nb', 'nn', 'en')),
    constraint fk_agendas_gathering_id foreign key (gathering_id) references gatherings (id) on delete cascade
  )`

/** The gatherings that the reader's groups are called to. */
const MET = `
  create function app.met_gatherings() returns uuid[] language sql stable parallel safe as $$
    select coalesce(array_agg(s.gathering_id), '{}') from attendance_sheets s
    where s.group_id = any ((select app.groups())::uuid[]) $$`

const ARCHIVED = `
  create function app.refuse_archived_gathering() returns trigger
  language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
  begin
    if exists (select from touched t join gatherings g on g.id = t.gathering_id
      join cohorts c on c.id = g.cohort_id where c.state = 'archived') then
      raise exception 'an archived cohort is only read' using errcode = '23514', constraint = 'ck_cohorts_archived';
    end if;
    return null;
  end $$`

const guard = (command: string): string => `
  create trigger archived_${command} after ${command} on agendas referencing new table as touched
  for each statement execute function app.refuse_archived_gathering()`

const among = (ids: string): string => `gathering_id = any ((select app.${ids}())::uuid[])`
const WRITTEN = `(select app.is_admin()) or ${among('taught_gatherings')} or ${among('own_sessions')}`
const READ = `${WRITTEN} or ${among('met_gatherings')}`
