import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** What people and groups do in the modules, and when each module opens for each group. */
export class Learning implements MigrationInterface {
  name = 'Learning0000000000070'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table enrolments add constraint uq_enrolments_id_group_id unique (id, group_id)`,
    )
    for (const statement of [COMPLETIONS, REFLECTIONS, SUBMISSIONS, VERSIONS, AGREEMENTS])
      await runner.query(statement)
    for (const index of INDEXES) await runner.query(index)
    await runner.query(SCHEDULES)
    await runner.query(`grant select on module_schedules to kl_app`)
    await this.closeOwn(runner)
    await this.closeShared(runner)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop view module_schedules`)
    await runner.query(
      `drop table submission_agreements, submission_versions, submissions, reflections, activity_completions`,
    )
    await runner.query(`alter table enrolments drop constraint uq_enrolments_id_group_id`)
  }

  /** What belongs to a person. A completion holds no text, so those who follow the group's progress may count it. */
  private async closeOwn(runner: QueryRunner): Promise<void> {
    const mine = `enrolment_id in (select e.id from enrolments e where e.person_id = (select app.person()) and e.to_on is null)`
    await secure(runner, 'activity_completions', { select: VISIBLE, insert: mine, delete: mine })
    const author = 'author_id = (select app.person())'
    await secure(runner, 'reflections', {
      select: `${author} or ${SHARED_REFLECTION}`,
      insert: `${author} and ${MEMBER}`,
      update: author,
      delete: author,
      // Not even the system reads what somebody keeps to themselves.
      system: false,
    })
  }

  /** What belongs to the group. Versions and agreements are only ever added: nothing that was written is lost. */
  private async closeShared(runner: QueryRunner): Promise<void> {
    const writes = `${MEMBER} or group_id = any ((select app.facilitates())::uuid[])`
    const ofVisible = `exists (select from submissions s where s.id = submission_id)`
    const ofWritten = `exists (select from submissions s where s.id = submission_id and (${writes}))`
    const mine = `enrolment_id in (select e.id from enrolments e where e.person_id = (select app.person()) and e.to_on is null)`
    await secure(runner, 'submissions', { select: VISIBLE, insert: writes, update: writes })
    await secure(runner, 'submission_versions', {
      select: ofVisible,
      insert: `author_id = (select app.person()) and ${ofWritten}`,
    })
    await secure(runner, 'submission_agreements', { select: ofVisible, insert: `${mine} and ${ofWritten}` })
  }
}

const TAUGHT = `group_id in (
  select g.id from leader_groups g where g.cohort_id = any ((select app.teaches())::uuid[]))`

/** From inside the group, by those who teach its cohort, and by the network's administrators. */
const VISIBLE = `
  group_id = any ((select app.groups())::uuid[]) or (select app.is_admin()) or ${TAUGHT}`

/** Enrolled right now; a role alone (such as employee representative) makes nobody a member. */
const MEMBER = `group_id in (
  select e.group_id from enrolments e where e.person_id = (select app.person()) and e.to_on is null)`

/** Says the same as what stands above the field while the author writes; each step lets the ones before it read too. */
const SHARED_REFLECTION = `
  visibility in ('group', 'facilitator', 'network') and ${MEMBER}
  or visibility in ('facilitator', 'network') and group_id in (
    select r.group_id from role_assignments r
    where r.person_id = (select app.person()) and r.role = 'facilitator' and r.to_at is null)
  or visibility = 'network' and ((select app.is_admin()) or ${TAUGHT})`

const COMPLETIONS = `
  create table activity_completions (
    enrolment_id uuid not null,
    activity_id uuid not null,
    group_id uuid not null,
    done_at timestamptz not null default now(),
    constraint pk_activity_completions primary key (enrolment_id, activity_id),
    constraint fk_activity_completions_enrolment_id foreign key (enrolment_id, group_id)
      references enrolments (id, group_id),
    constraint fk_activity_completions_activity_id foreign key (activity_id) references activities (id)
  )`

const REFLECTIONS = `
  create table reflections (
    id uuid not null default app.new_id(),
    author_id uuid not null,
    group_id uuid not null,
    activity_id uuid not null,
    text text not null,
    visibility text not null,
    version int not null default 1,
    updated_at timestamptz not null,
    constraint pk_reflections primary key (id),
    constraint uq_reflections_author_id_group_id_activity_id unique (author_id, group_id, activity_id),
    constraint ck_reflections_text check (length(text) <= 10000),
    constraint ck_reflections_visibility check (visibility in ('private', 'group', 'facilitator', 'network')),
    constraint fk_reflections_author_id foreign key (author_id) references people (id) on delete cascade,
    constraint fk_reflections_group_id foreign key (group_id) references leader_groups (id),
    constraint fk_reflections_activity_id foreign key (activity_id) references activities (id)
  )`

const SUBMISSIONS = `
  create table submissions (
    id uuid not null default app.new_id(),
    group_id uuid not null,
    activity_id uuid not null,
    state text not null,
    text text not null,
    version int not null default 1,
    updated_at timestamptz not null,
    updated_by uuid not null,
    delivered_at timestamptz,
    delivered_by uuid,
    constraint pk_submissions primary key (id),
    constraint uq_submissions_group_id_activity_id unique (group_id, activity_id),
    constraint ck_submissions_text check (length(text) <= 20000),
    constraint ck_submissions_state check (state in ('draft', 'agreed', 'delivered')),
    constraint ck_submissions_delivered check (
      (state = 'delivered') = (delivered_at is not null) and (delivered_at is null) = (delivered_by is null)),
    constraint fk_submissions_group_id foreign key (group_id) references leader_groups (id),
    constraint fk_submissions_activity_id foreign key (activity_id) references activities (id),
    constraint fk_submissions_updated_by foreign key (updated_by) references people (id),
    constraint fk_submissions_delivered_by foreign key (delivered_by) references people (id)
  )`

const VERSIONS = `
  create table submission_versions (
    submission_id uuid not null,
    version int not null,
    text text not null,
    author_id uuid not null,
    written_at timestamptz not null,
    constraint pk_submission_versions primary key (submission_id, version),
    constraint fk_submission_versions_submission_id foreign key (submission_id) references submissions (id),
    constraint fk_submission_versions_author_id foreign key (author_id) references people (id)
  )`

/** An agreement is to one version: a new text begins without those that were given to the text before it. */
const AGREEMENTS = `
  create table submission_agreements (
    submission_id uuid not null,
    enrolment_id uuid not null,
    version int not null,
    agreed_at timestamptz not null,
    constraint pk_submission_agreements primary key (submission_id, version, enrolment_id),
    constraint fk_submission_agreements_version foreign key (submission_id, version)
      references submission_versions (submission_id, version),
    constraint fk_submission_agreements_enrolment_id foreign key (enrolment_id) references enrolments (id)
  )`

const INDEXES = [
  `create index ix_activity_completions_group_id on activity_completions (group_id, activity_id)`,
  `create index ix_reflections_group_id_activity_id on reflections (group_id, activity_id)`,
  `create index ix_submission_agreements_enrolment_id on submission_agreements (enrolment_id)`,
]

/**
 * The dates of each module for each group, all from that group's own gathering: the one where it has a sheet (a catch-up
 * before its own batch's), else its batch's. Null as long as no gathering is called. Days are days in Europe/Oslo.
 */
const SCHEDULES = `
  create view module_schedules with (security_invoker = true) as
  select g.id as group_id, g.cohort_id, m.id as module_id, m.number, m.kind,
    own.id as gathering_id, own.catch_up, own.held_on,
    own.held_on - v.prework_days as opens_on,
    own.held_on + v.postwork_days as due_on
  from leader_groups g
  join cohorts c on c.id = g.cohort_id
  join programme_versions v on v.id = c.programme_version_id
  join modules m on m.programme_version_id = v.id
  left join lateral (
    select ga.id, coalesce(s.catch_up, false) as catch_up,
      (ga.starts_at at time zone 'Europe/Oslo')::date as held_on
    from gatherings ga
    left join attendance_sheets s on s.gathering_id = ga.id and s.group_id = g.id
    where ga.module_id = m.id and ga.cohort_id = g.cohort_id and ga.state in ('called', 'held', 'locked')
      and (s.gathering_id is not null or ga.batch_id = g.batch_id)
    order by s.catch_up desc nulls last, s.gathering_id is null, ga.starts_at desc
    limit 1
  ) own on true`
