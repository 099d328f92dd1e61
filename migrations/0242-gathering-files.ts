import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/**
 * Files that go with a gathering. Their content is kept where all content is, once; it is forgotten when the last thing
 * that had it lets it go, whichever thing that was and whoever took it away.
 */
export class GatheringFiles implements MigrationInterface {
  name = 'GatheringFiles0000000000242'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [FILES, INDEX, FORGET]) await runner.query(statement)
    for (const table of HOLDERS) await runner.query(forgets(table))
    for (const command of ['insert', 'delete']) await runner.query(guard(command))
    await secure(runner, 'gathering_files', { select: READ, insert: WRITTEN, delete: WRITTEN })
    await runner.query(
      `alter policy rls_resources_select on resources using (${SYSTEM} or ${AUTHOR} or ${FOLLOWED} or ${MET})`,
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter policy rls_resources_select on resources using (${SYSTEM} or ${AUTHOR} or ${FOLLOWED})`,
    )
    await runner.query(`drop table gathering_files`)
    await runner.query(`drop function app.forget_content cascade`)
  }
}

const FILES = `
  create table gathering_files (
    gathering_id uuid not null,
    resource_id uuid not null,
    file_name text not null,
    kind text not null,
    bytes int not null,
    added_at timestamptz not null,
    added_by uuid,
    constraint pk_gathering_files primary key (gathering_id, resource_id),
    constraint ck_gathering_files_file_name check (length(file_name) between 1 and 130),
    constraint ck_gathering_files_kind
      check (kind in ('pdf', 'docx', 'xlsx', 'pptx', 'odt', 'png', 'jpg', 'webp', 'mp3', 'vtt', 'txt', 'csv')),
    constraint fk_gathering_files_gathering_id foreign key (gathering_id) references gatherings (id) on delete cascade,
    constraint fk_gathering_files_resource_id foreign key (resource_id) references resources (id),
    constraint fk_gathering_files_added_by foreign key (added_by) references people (id)
  )`

const INDEX = `create index ix_gathering_files_resource_id on gathering_files (resource_id)`

/** What something still has, its foreign key keeps. */
const FORGET = `
  create function app.forget_content() returns trigger
  language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
  begin
    delete from resources where id = old.resource_id;
    return null;
  exception when foreign_key_violation then
    return null;
  end $$`

const HOLDERS = ['activity_resources', 'gathering_files']

const forgets = (table: string): string => `
  create trigger forget_content after delete on ${table} for each row execute function app.forget_content()`

const guard = (command: string): string => `
  create trigger archived_${command} after ${command} on gathering_files
  referencing ${command === 'delete' ? 'old' : 'new'} table as touched
  for each statement execute function app.refuse_archived_gathering()`

const among = (ids: string): string => `gathering_id = any ((select app.${ids}())::uuid[])`
const WRITTEN = `(select app.is_admin()) or ${among('taught_gatherings')} or ${among('own_sessions')}`
const READ = `${WRITTEN} or ${among('met_gatherings')}`

const SYSTEM = '(select app.is_system())'
const AUTHOR = '(select app.is_author())'
const FOLLOWED = `exists (
  select from activity_resources l
  join cohorts c on c.programme_version_id = l.programme_version_id
  join leader_groups g on g.cohort_id = c.id
  where l.resource_id = resources.id and g.id = any ((select app.groups())::uuid[]))`
/** Through the rules of the files of gatherings: who sees the file there reads what is in it. */
const MET = `exists (select from gathering_files f where f.resource_id = resources.id)`
