import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** What running cohorts by hand needs: roles that end by themselves, a register to search, a log to read. */
export class CohortSetup implements MigrationInterface {
  name = 'CohortSetup0000000000160'

  async up(runner: QueryRunner): Promise<void> {
    // An owner that is no superuser is under the tables' own policies as well.
    await runner.query(`select set_config('app.inside', 'yes', true)`)
    for (const statement of [...ROLES, ...PEOPLE, ...LOG]) await runner.query(statement)
    await secure(runner, 'person_words', { select: '(select app.is_admin_or_system())' })
    await runner.query(`alter policy rls_batches_delete on batches using ((select app.is_admin_or_system()))`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger person_words on people`)
    await runner.query(`drop function app.keep_person_words`)
    await runner.query(`drop function app.words_of`)
    await runner.query(`drop table person_words`)
    await runner.query(`alter table people drop column version`)
    await runner.query(`alter table role_assignments drop column until_on`)
    await runner.query(`drop index ix_change_log_at, ix_change_log_actor_id, ix_change_log_group_id`)
  }
}

/** A stand-in's role holds to the end of a day in Oslo; whoever reads roles asks for that day as well as for the end. */
const ROLES = [
  `alter table role_assignments
     add column until_on date,
     add constraint ck_role_assignments_until_on check (until_on is null or role = 'facilitator')`,
  `create unique index uq_role_assignments_person_id_role_scope
     on role_assignments (person_id, role, group_id, cohort_id) nulls not distinct where to_at is null`,
  `create index ix_role_assignments_role on role_assignments (role) where to_at is null`,
]

/**
 * Words of names and addresses, each a row: under row-level security only operators that cannot leak may use an index,
 * which the comparison of texts may and the matching of patterns may not.
 */
const PEOPLE = [
  `alter table people add column version int not null default 1`,
  `create index ix_people_name on people (name collate app.norwegian, id)`,
  `create table person_words (
     word text collate "C" not null,
     person_id uuid not null,
     constraint pk_person_words primary key (word, person_id),
     constraint fk_person_words_person_id foreign key (person_id) references people (id) on delete cascade
   )`,
  `create index ix_person_words_person_id on person_words (person_id)`,
  `create function app.words_of(text) returns setof text language sql immutable parallel safe as $$
     select distinct w from regexp_split_to_table(lower($1 collate app.norwegian), '[\\s@.,''’_+-]+') w where w <> ''
   $$`,
  `create function app.keep_person_words() returns trigger
   language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
   begin
     delete from person_words where person_id = new.id;
     insert into person_words (word, person_id)
     select left(w, 120), new.id from app.words_of(new.name || ' ' || new.email) w
     on conflict do nothing;
     return null;
   end $$`,
  `insert into person_words (word, person_id)
   select distinct left(w, 120), p.id from people p cross join lateral app.words_of(p.name || ' ' || p.email) w`,
  `create trigger person_words after insert or update of name, email on people
   for each row execute function app.keep_person_words()`,
]

const LOG = [
  `create index ix_change_log_at on change_log (at desc, id desc)`,
  `create index ix_change_log_actor_id on change_log (actor_id, at desc)`,
  `create index ix_change_log_group_id on change_log (group_id, at desc)`,
]
