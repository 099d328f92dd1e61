import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** Files that go with an activity: the content once, and where it hangs by version, so that a published one keeps its own. */
export class Resources implements MigrationInterface {
  name = 'Resources0000000000150'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...TRIGGERS]) await runner.query(statement)
    await secure(runner, 'activity_resources', {
      select: '(select app.is_signed_in())',
      insert: AUTHOR,
      update: AUTHOR,
      delete: AUTHOR,
    })
    await secure(runner, 'resources', { select: `${AUTHOR} or ${FOLLOWED}`, insert: AUTHOR, delete: AUTHOR })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger carry_resources on activities`)
    await runner.query(`drop function app.carry_resources`)
    await runner.query(`drop table activity_resources, resources`)
  }
}

const AUTHOR = '(select app.is_author())'

/** A content is read by those whose group follows a version that has it. */
const FOLLOWED = `exists (
  select from activity_resources l
  join cohorts c on c.programme_version_id = l.programme_version_id
  join leader_groups g on g.cohort_id = c.id
  where l.resource_id = resources.id and g.id = any ((select app.groups())::uuid[]))`

const TABLES = [
  `create table resources (
    id uuid not null default app.new_id(),
    sha256 text not null,
    content bytea not null,
    bytes int not null,
    added_at timestamptz not null,
    added_by uuid,
    constraint pk_resources primary key (id),
    constraint uq_resources_sha256 unique (sha256),
    constraint ck_resources_sha256 check (sha256 = encode(sha256(content), 'hex')),
    constraint ck_resources_bytes check (bytes = length(content) and bytes between 1 and 10485760),
    constraint fk_resources_added_by foreign key (added_by) references people (id)
  )`,
  // Most of these are compressed already; trying again costs more than it saves.
  `alter table resources alter column content set storage external`,
  `create table activity_resources (
    programme_version_id uuid not null,
    activity_id uuid not null,
    resource_id uuid not null,
    position int not null,
    title jsonb not null,
    file_name text not null,
    kind text not null,
    bytes int not null,
    constraint pk_activity_resources primary key (programme_version_id, activity_id, resource_id),
    constraint uq_activity_resources_programme_version_id_activity_id_position
      unique (programme_version_id, activity_id, position) deferrable,
    constraint ck_activity_resources_title check (length(title ->> 'nb') between 1 and 160),
    constraint ck_activity_resources_file_name check (length(file_name) between 1 and 130),
    constraint ck_activity_resources_kind
      check (kind in ('pdf', 'docx', 'xlsx', 'pptx', 'odt', 'png', 'jpg', 'webp', 'mp3', 'vtt', 'txt', 'csv')),
    constraint fk_activity_resources_programme_version_id_activity_id
      foreign key (programme_version_id, activity_id) references activities (programme_version_id, id) on delete cascade,
    constraint fk_activity_resources_resource_id foreign key (resource_id) references resources (id)
  )`,
  `create index ix_activity_resources_resource_id on activity_resources (resource_id)`,
]

const TRIGGERS = [
  `create trigger refuse_published_change before insert or update or delete on activity_resources
   for each row execute function app.refuse_published_change()`,
  // Whoever makes a new version copies activities; their files come along from the version before.
  `create function app.carry_resources() returns trigger language plpgsql as $$
   begin
     insert into activity_resources
       (programme_version_id, activity_id, resource_id, position, title, file_name, kind, bytes)
     select a.programme_version_id, l.activity_id, l.resource_id, l.position, l.title, l.file_name, l.kind, l.bytes
     from added a
     join programme_versions v on v.id = a.programme_version_id
     cross join lateral (
       select p.id from programme_versions p
       join activities b on b.programme_version_id = p.id and b.id = a.id
       where p.programme_id = v.programme_id and p.number < v.number and p.published_at is not null
       order by p.number desc limit 1) earlier
     join activity_resources l on l.programme_version_id = earlier.id and l.activity_id = a.id;
     return null;
   end $$`,
  `create trigger carry_resources after insert on activities referencing new table as added
   for each statement execute function app.carry_resources()`,
]
