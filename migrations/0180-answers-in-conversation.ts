import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/**
 * What follows a delivery: an instructor's comments, the group's replies, a new version on top, and an end. And who is
 * writing just now, so that two do not write at once without knowing.
 */
export class AnswersInConversation implements MigrationInterface {
  name = 'AnswersInConversation0000000000180'

  async up(runner: QueryRunner): Promise<void> {
    // An owner that is no superuser is under the tables' own policies as well.
    await runner.query(`select set_config('app.inside', 'yes', true)`)
    for (const statement of [...SUBMISSIONS, COMMENTS, CLAIMS, ...INDEXES]) await runner.query(statement)
    await secure(runner, 'submission_comments', {
      select: `exists (select from submissions s where s.id = submission_id)`,
      insert: `${MINE} and ${OF_READ}`,
      update: `${MINE} and ${OF_READ}`,
    })
    await secure(runner, 'submission_claims', {
      select: READS,
      insert: `person_id = (select app.person()) and (${WRITES})`,
      update: WRITES,
      delete: 'person_id = (select app.person())',
    })
    // Whoever takes over takes it for themselves.
    await runner.query(`alter policy rls_submission_claims_update on submission_claims
      with check ((select app.is_system()) or person_id = (select app.person()) and (${WRITES}))`)
    await runner.query(`alter policy rls_submission_agreements_delete on submission_agreements
      using ((select app.is_system()) or enrolment_id in (
        select e.id from enrolments e where e.person_id = (select app.person()) and e.to_on is null))`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table submission_comments, submission_claims`)
    await runner.query(
      `alter policy rls_submission_agreements_delete on submission_agreements using ((select app.is_system()))`,
    )
    await runner.query(`update submissions set state = 'delivered' where delivered_at is not null`)
    await runner.query(`
      alter table submissions
        drop constraint ck_submissions_state, drop constraint ck_submissions_delivered,
        drop constraint ck_submissions_redelivered, drop constraint ck_submissions_done,
        drop constraint fk_submissions_redelivered_by, drop constraint fk_submissions_done_by,
        drop column delivered_version, drop column redelivered_at, drop column redelivered_by,
        drop column done_at, drop column done_by,
        add constraint ck_submissions_state check (state in ('draft', 'agreed', 'delivered')),
        add constraint ck_submissions_delivered check (
          (state = 'delivered') = (delivered_at is not null) and (delivered_at is null) = (delivered_by is null))`)
  }
}

const READS = `group_id = any ((select app.groups())::uuid[]) or (select app.is_admin())
  or group_id = any ((select app.taught_groups())::uuid[])`

const WRITES = `group_id in (
    select e.group_id from enrolments e where e.person_id = (select app.person()) and e.to_on is null)
  or group_id = any ((select app.facilitates())::uuid[])`

const MINE = 'author_id = (select app.person())'

/** Those who teach the group, take part in it or carry it; who only reads it has no voice here. */
const OF_READ = `exists (select from submissions s where s.id = submission_id and (
  s.group_id = any ((select app.taught_groups())::uuid[])
  or s.group_id = any ((select app.facilitates())::uuid[])
  or s.group_id in (
    select e.group_id from enrolments e where e.person_id = (select app.person()) and e.to_on is null)))`

/** `delivered_at` is the first delivery and stays while the group writes a new version: delivered is delivered. */
const SUBMISSIONS = [
  `alter table submissions
     drop constraint ck_submissions_state,
     drop constraint ck_submissions_delivered,
     add column delivered_version int,
     add column redelivered_at timestamptz,
     add column redelivered_by uuid,
     add column done_at timestamptz,
     add column done_by uuid,
     add constraint ck_submissions_state check (state in ('draft', 'agreed', 'delivered', 'commented', 'done')),
     add constraint ck_submissions_delivered check (
       (delivered_at is null) = (delivered_by is null)
       and (delivered_at is not null or state in ('draft', 'agreed') and delivered_version is null)),
     add constraint ck_submissions_redelivered check (
       (redelivered_at is null) = (redelivered_by is null) and (redelivered_at is null or delivered_at is not null)),
     add constraint ck_submissions_done check (
       (state = 'done') = (done_at is not null) and (done_at is null) = (done_by is null)),
     add constraint fk_submissions_redelivered_by foreign key (redelivered_by) references people (id),
     add constraint fk_submissions_done_by foreign key (done_by) references people (id)`,
  `update submissions set delivered_version = version where delivered_at is not null`,
]

const COMMENTS = `
  create table submission_comments (
    id uuid not null default app.new_id(),
    submission_id uuid not null,
    author_id uuid not null,
    voice text not null,
    text text not null,
    version int not null default 1,
    answer_version int not null,
    written_at timestamptz not null,
    edited_at timestamptz,
    removed_at timestamptz,
    constraint pk_submission_comments primary key (id),
    constraint ck_submission_comments_voice check (voice in ('instructor', 'group')),
    constraint ck_submission_comments_text check (
      length(text) <= 4000 and (removed_at is null) = (length(btrim(text)) > 0)),
    constraint fk_submission_comments_submission_id foreign key (submission_id) references submissions (id),
    constraint fk_submission_comments_author_id foreign key (author_id) references people (id)
  )`

const CLAIMS = `
  create table submission_claims (
    group_id uuid not null,
    activity_id uuid not null,
    person_id uuid not null,
    since timestamptz not null,
    expires_at timestamptz not null,
    constraint pk_submission_claims primary key (group_id, activity_id),
    constraint ck_submission_claims_expires_at check (expires_at > since),
    constraint fk_submission_claims_group_id foreign key (group_id) references leader_groups (id),
    constraint fk_submission_claims_activity_id foreign key (activity_id) references stable_activities (id),
    constraint fk_submission_claims_person_id foreign key (person_id) references people (id) on delete cascade
  )`

const INDEXES = [
  `create index ix_submission_comments_submission_id on submission_comments (submission_id, written_at)`,
]
