import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/**
 * A module and an activity are the same thing in every version of their programme: what was done refers to that, and a
 * cohort moves to a newer version without anything that was done having to move with it.
 */
export class StableIds implements MigrationInterface {
  name = 'StableIds0000000000130'

  async up(runner: QueryRunner): Promise<void> {
    // An owner that is no superuser is under the tables' own policies as well.
    await runner.query(`select set_config('app.inside', 'yes', true)`)
    for (const statement of [...IDENTITIES, ...REFERENCES, ...CONTENT, ...FROZEN])
      await runner.query(statement)
    for (const table of ['stable_modules', 'stable_activities']) {
      await secure(runner, table, { select: '(select app.is_signed_in())', insert: AUTHOR, delete: AUTHOR })
    }
    for (const table of ['programmes', 'programme_versions', 'modules', 'activities']) {
      for (const [command, clauses] of WRITES) {
        const rules = clauses.map((clause) => `${clause} ((select app.is_system()) or ${AUTHOR})`).join(' ')
        await runner.query(`alter policy rls_${table}_${command} on ${table} ${rules}`)
      }
    }
  }

  async down(): Promise<void> {
    // Two versions may share an id by now, so there is no way back to ids of one version each.
  }
}

const AUTHOR = '(select app.is_author())'

const WRITES = [
  ['insert', ['with check']],
  ['update', ['using', 'with check']],
  ['delete', ['using']],
] as const

/** The same key in the same programme is the same module, or activity, whatever version it stands in. */
const identity = (kind: 'module' | 'activity', table: string): string => `
  create table ${table} (
    id uuid not null default app.new_id(),
    programme_id uuid not null,
    key text not null,
    constraint pk_${table} primary key (id),
    constraint uq_${table}_programme_id_key unique (programme_id, key),
    constraint uq_${table}_id_key unique (id, key),
    constraint ck_${table}_key check (length(key) between 1 and 80),
    constraint fk_${table}_programme_id foreign key (programme_id) references programmes (id) on delete cascade
  )`

const IDENTITIES = [
  `create or replace function app.is_author() returns boolean language sql stable parallel safe as $$
     select app.is_admin() or app.teaches()::uuid[] <> '{}' $$`,
  identity('module', 'stable_modules'),
  identity('activity', 'stable_activities'),
  `insert into stable_modules (id, programme_id, key)
   select m.id, v.programme_id, m.key from modules m join programme_versions v on v.id = m.programme_version_id`,
  `insert into stable_activities (id, programme_id, key)
   select a.id, v.programme_id, a.key from activities a
   join modules m on m.id = a.module_id join programme_versions v on v.id = m.programme_version_id`,
]

/** Until now there was one version of each programme, so every id is already the stable one. */
const REFERENCES = [
  ...[
    ['gatherings', 'module_id', 'stable_modules'],
    ['reminder_claims', 'module_id', 'stable_modules'],
    ['activity_completions', 'activity_id', 'stable_activities'],
    ['reflections', 'activity_id', 'stable_activities'],
    ['submissions', 'activity_id', 'stable_activities'],
  ].flatMap(([table, column, target]) => [
    `alter table ${table} drop constraint fk_${table}_${column}`,
    `alter table ${table} add constraint fk_${table}_${column} foreign key (${column}) references ${target} (id)`,
  ]),
  `alter table activities disable trigger refuse_published_change`,
  `alter table activities add column programme_version_id uuid`,
  `update activities a set programme_version_id = m.programme_version_id from modules m where m.id = a.module_id`,
  `alter table activities alter column programme_version_id set not null`,
  `alter table activities
     drop constraint fk_activities_module_id,
     drop constraint pk_activities,
     drop constraint uq_activities_module_id_key,
     drop constraint uq_activities_module_id_step_position`,
  `alter table modules drop constraint pk_modules`,
  `alter table modules
     add constraint pk_modules primary key (programme_version_id, id),
     add constraint fk_modules_id_key foreign key (id, key) references stable_modules (id, key)`,
  `alter table activities
     add constraint pk_activities primary key (programme_version_id, id),
     add constraint uq_activities_programme_version_id_key unique (programme_version_id, key),
     add constraint uq_activities_programme_version_id_module_id_step_position
       unique (programme_version_id, module_id, step, position) deferrable,
     add constraint fk_activities_id_key foreign key (id, key) references stable_activities (id, key),
     add constraint fk_activities_programme_version_id_module_id
       foreign key (programme_version_id, module_id) references modules (programme_version_id, id)`,
  `create index ix_modules_id on modules (id)`,
  `create index ix_activities_id on activities (id)`,
]

/** What the kinds of activity need beyond a text. */
const CONTENT = [
  `alter table activities
     add column link text,
     add column captions text,
     add column transcript jsonb,
     add column template jsonb,
     drop constraint ck_activities_kind,
     add constraint ck_activities_kind
       check (kind in ('reading', 'video', 'task', 'reflection', 'survey', 'discussion', 'link')),
     add constraint ck_activities_link check (link ~ '^https://' and length(link) <= 2000),
     add constraint ck_activities_captions check (captions ~ '^https://' and length(captions) <= 2000)`,
  `alter table activities enable trigger refuse_published_change`,
]

const FROZEN = [
  `create or replace function app.refuse_published_change() returns trigger language plpgsql as $$
   begin
     if exists (select from programme_versions v
       where v.id in (new.programme_version_id, old.programme_version_id) and v.published_at is not null) then
       raise exception 'a published version never changes' using errcode = '23514', constraint = 'ck_programme_versions_published';
     end if;
     return coalesce(new, old);
   end $$`,
  `create function app.refuse_unpublishing() returns trigger language plpgsql as $$
   begin
     if old.published_at is not null then
       raise exception 'a published version never changes' using errcode = '23514', constraint = 'ck_programme_versions_published';
     end if;
     return coalesce(new, old);
   end $$`,
  `create trigger refuse_unpublishing before update or delete on programme_versions
   for each row execute function app.refuse_unpublishing()`,
  // As before, with the version at the end: an activity is known by its version and its id.
  `create or replace view module_schedules with (security_invoker = true) as
   select g.id as group_id, g.cohort_id, m.id as module_id, m.number, m.kind,
     own.id as gathering_id, own.catch_up, own.held_on,
     own.held_on - v.prework_days as opens_on,
     own.held_on + v.postwork_days as due_on,
     m.title, own.marked_at, m.programme_version_id
   from leader_groups g
   join cohorts c on c.id = g.cohort_id
   join programme_versions v on v.id = c.programme_version_id
   join modules m on m.programme_version_id = v.id
   left join lateral (
     select ga.id, coalesce(s.catch_up, false) as catch_up, s.marked_at,
       (ga.starts_at at time zone 'Europe/Oslo')::date as held_on
     from gatherings ga
     left join attendance_sheets s on s.gathering_id = ga.id and s.group_id = g.id
     where ga.module_id = m.id and ga.cohort_id = g.cohort_id and ga.state in ('called', 'held', 'locked')
       and (s.gathering_id is not null or ga.batch_id = g.batch_id)
     order by s.catch_up desc nulls last, s.gathering_id is null, ga.starts_at desc
     limit 1
   ) own on true`,
  // What a cohort is taught: for whoever has a module's id and wants its title.
  `create view cohort_modules with (security_invoker = true) as
   select c.id as cohort_id, m.* from cohorts c join modules m on m.programme_version_id = c.programme_version_id`,
  `grant select on cohort_modules to kl_app`,
]
