import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** What somebody has typed and not saved: one text for each person, group and activity, read by its author alone. */
export class Drafts implements MigrationInterface {
  name = 'Drafts0000000000200'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [VERSIONS, DRAFTS, `grant usage on sequence draft_versions to kl_app`])
      await runner.query(statement)
    const author = 'author_id = (select app.person())'
    await secure(runner, 'drafts', {
      select: author,
      insert: `${author} and (${MEMBER} or group_id = any ((select app.facilitates())::uuid[]))`,
      update: author,
      delete: author,
      // Not even the system reads what nobody has chosen to save.
      system: false,
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table drafts`)
    await runner.query(`drop sequence draft_versions`)
  }
}

const MEMBER = `group_id in (
  select e.group_id from enrolments e where e.person_id = (select app.person()) and e.to_on is null)`

/** One line of numbers for all: a draft that is thrown away and begun anew never has a version that it had before. */
const VERSIONS = `create sequence draft_versions as int`

/** `writer` is one open page: it goes on over its own text in the order of `sequence`, whatever order the network chose. */
const DRAFTS = `
  create table drafts (
    author_id uuid not null,
    group_id uuid not null,
    activity_id uuid not null,
    text text not null,
    based_on int not null,
    version int not null default nextval('draft_versions'),
    saved_at timestamptz not null,
    writer uuid,
    sequence int,
    constraint pk_drafts primary key (author_id, group_id, activity_id),
    constraint ck_drafts_text check (length(text) <= 20000),
    constraint ck_drafts_writer check ((writer is null) = (sequence is null)),
    constraint ck_drafts_based_on check (based_on >= 0),
    constraint fk_drafts_author_id foreign key (author_id) references people (id) on delete cascade,
    constraint fk_drafts_group_id foreign key (group_id) references leader_groups (id),
    constraint fk_drafts_activity_id foreign key (activity_id) references stable_activities (id)
  )`
