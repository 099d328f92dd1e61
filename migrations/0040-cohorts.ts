import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** Cohorts, their leader groups, who takes part, and the roles that follow from it. */
export class Cohorts implements MigrationInterface {
  name = 'Cohorts0000000000040'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [COHORTS, BATCHES, LEADER_GROUPS, ENROLMENTS, ROLES])
      await runner.query(statement)
    for (const index of INDEXES) await runner.query(index)
    await runner.query(RIGHTS_CHANGED)
    for (const table of ['role_assignments', 'enrolments']) await runner.query(rightsTrigger(table))
    await this.close(runner)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table role_assignments, enrolments, leader_groups, batches, cohorts`)
    await runner.query(`drop function app.rights_changed`)
  }

  private async close(runner: QueryRunner): Promise<void> {
    const byAdmin = '(select app.is_admin())'
    const manage = `${byAdmin} or group_id = any ((select app.facilitates())::uuid[])`
    for (const table of ['cohorts', 'batches']) {
      await secure(runner, table, { select: '(select app.is_signed_in())', insert: byAdmin, update: byAdmin })
    }
    await secure(runner, 'leader_groups', {
      select: `${VISIBLE_GROUP('id')}`,
      insert: byAdmin,
      update: `${byAdmin} or id = any ((select app.facilitates())::uuid[])`,
    })
    await secure(runner, 'enrolments', { select: VISIBLE_GROUP('group_id'), insert: manage, update: manage })
    await secure(runner, 'role_assignments', {
      select: `${VISIBLE_GROUP('group_id')} or person_id = (select app.person())`,
      insert: manage,
      update: manage,
    })
    await secure(runner, 'change_log', {
      select: `${byAdmin} or group_id = any ((select app.facilitates())::uuid[])`,
    })
    await secure(runner, 'people', {
      select: `id = (select app.person()) or ${byAdmin}
        or exists (select from enrolments e where e.person_id = people.id)
        or exists (select from role_assignments r where r.person_id = people.id)`,
      insert: `${byAdmin} or (select app.facilitates())::uuid[] <> '{}'`,
      update: `${byAdmin} or id = (select app.person())`,
    })
  }
}

/** A group is seen from inside, by those who teach its cohort, and by the network's administrators. */
const VISIBLE_GROUP = (id: string): string => `
  ${id} = any ((select app.groups())::uuid[])
  or cohort_id = any ((select app.teaches())::uuid[])
  or (select app.is_admin())`

const COHORTS = `
  create table cohorts (
    id uuid not null default app.new_id(),
    programme_version_id uuid not null,
    name text not null,
    state text not null,
    starts_on date not null,
    ends_on date not null,
    enrol_by date,
    version int not null default 1,
    constraint pk_cohorts primary key (id),
    constraint uq_cohorts_name unique (name),
    constraint ck_cohorts_state check (state in ('planned', 'enrolling', 'running', 'closed', 'archived')),
    constraint ck_cohorts_period check (ends_on >= starts_on),
    constraint fk_cohorts_programme_version_id foreign key (programme_version_id) references programme_versions (id)
  )`

const BATCHES = `
  create table batches (
    id uuid not null default app.new_id(),
    cohort_id uuid not null,
    number int not null,
    constraint pk_batches primary key (id),
    constraint uq_batches_cohort_id_number unique (cohort_id, number),
    constraint uq_batches_id_cohort_id unique (id, cohort_id),
    constraint ck_batches_number check (number between 1 and 99),
    constraint fk_batches_cohort_id foreign key (cohort_id) references cohorts (id)
  )`

/** "completed" is no state here: it is computed, never set. */
const LEADER_GROUPS = `
  create table leader_groups (
    id uuid not null default app.new_id(),
    organisation_id uuid not null,
    cohort_id uuid not null,
    batch_id uuid,
    name text not null,
    state text not null,
    version int not null default 1,
    constraint pk_leader_groups primary key (id),
    constraint uq_leader_groups_cohort_id_name unique (cohort_id, name),
    constraint uq_leader_groups_id_cohort_id unique (id, cohort_id),
    constraint ck_leader_groups_state check (state in ('invited', 'enrolled', 'active', 'follow-up', 'closed', 'withdrawn')),
    constraint fk_leader_groups_organisation_id foreign key (organisation_id) references organisations (id),
    constraint fk_leader_groups_cohort_id foreign key (cohort_id) references cohorts (id),
    constraint fk_leader_groups_batch_id foreign key (batch_id, cohort_id) references batches (id, cohort_id)
  )`

const ENROLMENTS = `
  create table enrolments (
    id uuid not null default app.new_id(),
    person_id uuid not null,
    group_id uuid not null,
    cohort_id uuid not null,
    category text not null,
    title text not null default '',
    from_on date not null,
    to_on date,
    constraint pk_enrolments primary key (id),
    constraint ck_enrolments_category check (category in ('top-leader', 'development-leader')),
    constraint ck_enrolments_title check (length(title) <= 120),
    constraint ck_enrolments_period check (to_on >= from_on),
    constraint fk_enrolments_person_id foreign key (person_id) references people (id),
    constraint fk_enrolments_group_id foreign key (group_id, cohort_id) references leader_groups (id, cohort_id)
  )`

const ROLES = `
  create table role_assignments (
    id uuid not null default app.new_id(),
    person_id uuid not null,
    role text not null,
    group_id uuid,
    cohort_id uuid,
    from_at timestamptz not null default now(),
    to_at timestamptz,
    constraint pk_role_assignments primary key (id),
    constraint ck_role_assignments_scope check (case role
      when 'administrator' then group_id is null and cohort_id is null
      when 'instructor' then group_id is null and cohort_id is not null
      else role in ('chief-executive', 'facilitator', 'employee-representative')
        and group_id is not null and cohort_id is not null end),
    constraint fk_role_assignments_person_id foreign key (person_id) references people (id),
    constraint fk_role_assignments_cohort_id foreign key (cohort_id) references cohorts (id),
    constraint fk_role_assignments_group_id foreign key (group_id, cohort_id) references leader_groups (id, cohort_id)
  )`

const INDEXES = [
  `create unique index uq_enrolments_person_id_cohort_id on enrolments (person_id, cohort_id) where to_on is null`,
  `create index ix_enrolments_group_id on enrolments (group_id)`,
  `create index ix_leader_groups_cohort_id on leader_groups (cohort_id)`,
  `create index ix_leader_groups_organisation_id on leader_groups (organisation_id)`,
  `create index ix_enrolments_person_id on enrolments (person_id)`,
  `create index ix_role_assignments_person_id on role_assignments (person_id)`,
  `create index ix_role_assignments_group_id on role_assignments (group_id) where to_at is null`,
  `create unique index uq_role_assignments_owner on role_assignments (group_id)
     where role = 'chief-executive' and to_at is null`,
]

/** Whoever's rights change is found out at the next request: the entrance compares this version. */
const RIGHTS_CHANGED = `
  create function app.rights_changed() returns trigger
  language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
  begin
    update people set rights_version = rights_version + 1
    where id in (coalesce(new.person_id, old.person_id), coalesce(old.person_id, new.person_id));
    return null;
  end $$`

const rightsTrigger = (table: string): string =>
  `create trigger rights_changed after insert or update or delete on ${table}
   for each row execute function app.rights_changed()`
