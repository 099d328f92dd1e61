import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** What a grant was given for and on what terms: conditions, partners, milestones, goals by hand, and agreed changes. */
export class GrantsInFull implements MigrationInterface {
  name = 'GrantsInFull0000000000300'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...GRANTS, ...GOALS, ...FUNCTIONS]) await runner.query(statement)
    for (const statement of [CONDITIONS, MILESTONES, PARTNERS, CHANGES]) await runner.query(statement)
    for (const statement of [...RULES, ...CHANGES_STAY]) await runner.query(statement)
    const written = { insert: ADMIN, update: ADMIN, delete: ADMIN }
    for (const table of ['grant_conditions', 'grant_milestones', 'grant_partners'])
      await secure(runner, table, { select: READ, ...written })
    await secure(runner, 'grant_changes', { select: READ, insert: ADMIN, update: ADMIN })
    await runner.query(`create trigger forget_content after delete or update of resource_id on grant_changes
      for each row when (old.resource_id is not null) execute function app.forget_content()`)
    await runner.query(
      `alter policy rls_resources_select on resources using (${[...CONTENT, LETTERS].join(' or ')})`,
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter policy rls_resources_select on resources using (${CONTENT.join(' or ')})`)
    await runner.query(`drop table grant_changes, grant_partners, grant_milestones, grant_conditions`)
    for (const statement of BACK) await runner.query(statement)
  }
}

const ADMIN = '(select app.is_admin())'
/** The host municipality's chief executive and facilitators read what they answer for, and write nothing. */
const READ = `${ADMIN} or grant_id = any ((select app.hosted_grants())::uuid[])`

/** The contact is an office with an address of its own, never a person. \`reported_until\`: the last day handed in. */
const GRANTS = [
  `alter table grants
    drop constraint ck_grants_used,
    drop column used,
    drop constraint ck_grants_state,
    add constraint ck_grants_state check (state in ('applied', 'granted', 'accounted', 'closed')),
    add column version int not null default 1,
    add column contact_office text not null default '',
    add column contact_address text not null default '',
    add column hourly_rate int not null default 0,
    add column reported_until date,
    add constraint ck_grants_contact check (length(contact_office) <= 160 and length(contact_address) <= 254),
    add constraint ck_grants_hourly_rate check (hourly_rate between 0 and 10000)`,
  `create index ix_grants_host_organisation_id on grants (host_organisation_id)`,
]

/** A goal is measured by an indicator, or its value is entered with the day it stands for and where it comes from. */
const GOALS = [
  `alter table grant_goals
    drop constraint ck_grant_goals_unit,
    add constraint ck_grant_goals_unit check (unit in
      ('municipalities', 'groups', 'people', 'gatherings', 'percent', 'measures', 'solution-cards')),
    add column entered_value int,
    add column entered_on date,
    add column entered_source text not null default '',
    add constraint ck_grant_goals_entered check (entered_value is null or
      measure is null and entered_value >= 0 and entered_on is not null and length(entered_source) between 1 and 200)`,
]

const reads = (name: string, type: string, body: string): string => `
  create function app.${name} returns ${type} language sql stable security definer
  set search_path = public, pg_temp set app.inside = 'yes' as $$ ${body} $$`

const CARRIED = `select g.organisation_id, g.cohort_id from leader_groups g where g.id = any (app.facilitates())`

const FUNCTIONS = [
  reads('hosted_grants()', 'uuid[]', `
    select coalesce(array_agg(g.id), '{}') from grants g
    where g.host_organisation_id in (select c.organisation_id from (${CARRIED}) c)`),
  // Those who carry a group enter their hours on the grant that pays for its cohort, and must see which one that is.
  reads('paying_grants()', 'uuid[]', `
    select coalesce(array_agg(distinct p.grant_id), '{}') from grant_cohorts p
    where p.cohort_id in (select c.cohort_id from (${CARRIED}) c)`),
  `create function app.in_each_language(texts jsonb) returns jsonb language sql immutable parallel safe as $$
    select jsonb_build_object('nb', texts ->> 'nb', 'nn', app.text(texts, 'nn'), 'en', app.text(texts, 'en')) $$`,
] // prettier-ignore

const CONDITIONS = `
  create table grant_conditions (
    id uuid not null default app.new_id(),
    grant_id uuid not null,
    position int not null,
    text jsonb not null,
    state text not null default 'open',
    how jsonb not null default '{"nb": "", "nn": "", "en": ""}',
    constraint pk_grant_conditions primary key (id),
    constraint ck_grant_conditions_text check (length(text ->> 'nb') between 1 and 600),
    constraint ck_grant_conditions_state check (state in ('open', 'met', 'not-met')),
    constraint ck_grant_conditions_how check (state = 'open' or length(how ->> 'nb') > 0),
    constraint fk_grant_conditions_grant_id foreign key (grant_id) references grants (id)
  )`

/** \`module\` is the number of a core module: then the gatherings tell what was held, and nobody enters it. */
const MILESTONES = `
  create table grant_milestones (
    id uuid not null default app.new_id(),
    grant_id uuid not null,
    position int not null,
    title jsonb not null,
    planned_on date not null,
    module int,
    held_on date,
    constraint pk_grant_milestones primary key (id),
    constraint ck_grant_milestones_title check (length(title ->> 'nb') between 1 and 160),
    constraint ck_grant_milestones_module check (module between 1 and 99),
    constraint ck_grant_milestones_held_on check (module is null or held_on is null),
    constraint fk_grant_milestones_grant_id foreign key (grant_id) references grants (id)
  )`

/** Municipalities that cooperate, and what each contributes; \`contribution\` is frozen when it is agreed. */
const PARTNERS = `
  create table grant_partners (
    grant_id uuid not null,
    organisation_id uuid not null,
    contribution bigint,
    asked_on date,
    paid_on date,
    paid_by text,
    constraint pk_grant_partners primary key (grant_id, organisation_id),
    constraint ck_grant_partners_contribution check (contribution between 0 and 1000000000),
    constraint ck_grant_partners_paid_on check ((paid_on is null) = (paid_by is null)
      and (paid_on is null or contribution is not null)),
    constraint ck_grant_partners_paid_by check (paid_by in ('own-funds', 'other-grant')),
    constraint fk_grant_partners_grant_id foreign key (grant_id) references grants (id),
    constraint fk_grant_partners_organisation_id foreign key (organisation_id) references organisations (id)
  )`

/** What the funder agreed to, with their letter. \`parts\`: what, which line, its title, before and after. */
const CHANGES = `
  create table grant_changes (
    id uuid not null default app.new_id(),
    grant_id uuid not null,
    agreed_on date not null,
    takes_effect_on date not null,
    case_reference text not null,
    parts jsonb not null,
    resource_id uuid,
    file_name text,
    kind text,
    bytes int,
    recorded_at timestamptz not null,
    recorded_by uuid,
    constraint pk_grant_changes primary key (id),
    constraint ck_grant_changes_case_reference check (length(case_reference) between 1 and 60),
    constraint ck_grant_changes_parts check (jsonb_array_length(parts) > 0),
    constraint ck_grant_changes_letter check ((resource_id is null) = (file_name is null)
      and (file_name is null) = (kind is null) and (kind is null) = (bytes is null)),
    constraint fk_grant_changes_grant_id foreign key (grant_id) references grants (id),
    constraint fk_grant_changes_resource_id foreign key (resource_id) references resources (id),
    constraint fk_grant_changes_recorded_by foreign key (recorded_by) references people (id)
  )`

/** What was agreed stays as it was recorded; only its letter may be added later. */
const CHANGES_STAY = [
  `create function app.refuse_other_agreement() returns trigger language plpgsql as $$
   begin
     if (new.grant_id, new.agreed_on, new.takes_effect_on, new.case_reference, new.parts, new.recorded_at)
       is distinct from (old.grant_id, old.agreed_on, old.takes_effect_on, old.case_reference, old.parts, old.recorded_at)
     then raise exception 'an agreed change stays' using errcode = '23514', constraint = 'ck_grant_changes_stays';
     end if;
     return new;
   end $$`,
  `create trigger refuse_other_agreement before update on grant_changes
   for each row execute function app.refuse_other_agreement()`,
  ...['grant_conditions', 'grant_milestones', 'grant_changes'].map(
    (table) => `create index ix_${table}_grant_id on ${table} (grant_id)`,
  ),
  `create index ix_grant_changes_resource_id on grant_changes (resource_id) where resource_id is not null`,
  `create index ix_grant_partners_organisation_id on grant_partners (organisation_id)`,
]

const SYSTEM = '(select app.is_system())'
const RULES = [
  `alter policy rls_grants_select on grants using (${SYSTEM} or ${ADMIN}
    or id = any ((select app.hosted_grants())::uuid[]) or id = any ((select app.paying_grants())::uuid[]))`,
  `alter policy rls_grant_cohorts_select on grant_cohorts using (${SYSTEM} or ${READ}
    or grant_id = any ((select app.paying_grants())::uuid[]))`,
  ...['budget_lines', 'financing_lines', 'grant_goals'].map(
    (table) => `alter policy rls_${table}_select on ${table} using (${SYSTEM} or ${READ})`,
  ),
]

/** As the migration of the files of gatherings left it. */
const CONTENT = [
  SYSTEM,
  '(select app.is_author())',
  `exists (select from activity_resources l
    join cohorts c on c.programme_version_id = l.programme_version_id
    join leader_groups g on g.cohort_id = c.id
    where l.resource_id = resources.id and g.id = any ((select app.groups())::uuid[]))`,
  'exists (select from gathering_files f where f.resource_id = resources.id)',
]
const LETTERS = 'exists (select from grant_changes l where l.resource_id = resources.id)'

const BACK = [
  `drop function app.refuse_other_agreement`,
  `alter policy rls_grants_select on grants using (${SYSTEM} or ${ADMIN})`,
  ...['grant_cohorts', 'budget_lines', 'financing_lines', 'grant_goals'].map(
    (table) => `alter policy rls_${table}_select on ${table} using (${SYSTEM} or ${ADMIN})`,
  ),
  `drop function app.in_each_language, app.hosted_grants, app.paying_grants`,
  `alter table grant_goals drop column entered_value, drop column entered_on, drop column entered_source,
    drop constraint ck_grant_goals_unit,
    add constraint ck_grant_goals_unit check (unit in ('municipalities', 'percent', 'measures', 'solution-cards'))`,
  `drop index ix_grants_host_organisation_id`,
  `alter table grants drop column version, drop column contact_office, drop column contact_address,
    drop column hourly_rate, drop column reported_until, drop constraint ck_grants_state,
    add constraint ck_grants_state check (state in ('granted', 'accounted', 'closed')),
    add column used bigint, add constraint ck_grants_used check (used between 0 and granted)`,
]
