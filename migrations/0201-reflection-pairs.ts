import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A reflection can be shared with one colleague. (That it goes with its author, who may leave, is a policy of its own.) */
export class ReflectionPairs implements MigrationInterface {
  name = 'ReflectionPairs0000000000201'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...READER, SELECT, INSERT, UPDATE]) await runner.query(statement)
  }

  async down(): Promise<void> {
    // What is shared with one reader could only become private or shared with many; neither is what its author chose.
  }
}

const READER = [
  `alter table reflections
     add column reader_id uuid,
     drop constraint ck_reflections_visibility,
     add constraint ck_reflections_visibility
       check (visibility in ('private', 'pair', 'group', 'facilitator', 'network')),
     add constraint ck_reflections_reader_id check ((visibility = 'pair') = (reader_id is not null)),
     add constraint ck_reflections_reader_id_author_id check (reader_id <> author_id),
     add constraint fk_reflections_reader_id foreign key (reader_id) references people (id)`,
  `create index ix_reflections_reader_id on reflections (reader_id) where reader_id is not null`,
]

const AUTHOR = 'author_id = (select app.person())'
const MEMBER = `group_id in (
  select e.group_id from enrolments e where e.person_id = (select app.person()) and e.to_on is null)`
const TAUGHT = `group_id = any ((select app.taught_groups())::uuid[])`
const READS = `exists (select from enrolments e
  where e.person_id = reflections.reader_id and e.group_id = reflections.group_id and e.to_on is null)`

/** Says the same as what stands above the field while the author writes. */
const SHARED = `
  visibility = 'pair' and reader_id = (select app.person()) and ${MEMBER}
  or visibility in ('group', 'facilitator', 'network') and ${MEMBER}
  or visibility in ('facilitator', 'network') and group_id in (
    select r.group_id from role_assignments r
    where r.person_id = (select app.person()) and r.role = 'facilitator' and r.to_at is null)
  or visibility = 'network' and ((select app.is_admin()) or ${TAUGHT})`

const WRITTEN = `${AUTHOR} and (reader_id is null or ${READS})`

const SELECT = `alter policy rls_reflections_select on reflections using (${AUTHOR} or ${SHARED})`
const INSERT = `alter policy rls_reflections_insert on reflections with check (${WRITTEN} and ${MEMBER})`
const UPDATE = `alter policy rls_reflections_update on reflections using (${AUTHOR}) with check (${WRITTEN})`
