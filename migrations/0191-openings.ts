import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** The sentence with which a group's chief executive opens a module; without one it opens by its date all the same. */
export class Openings implements MigrationInterface {
  name = 'Openings0000000000191'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [OPENINGS, FORGET, ON_ANONYMISING]) await runner.query(statement)
    await secure(runner, 'module_openings', {
      select: `group_id = any ((select app.groups())::uuid[]) or (select app.is_admin())
        or group_id = any ((select app.taught_groups())::uuid[])`,
      insert: `${OWNED} and ${MINE}`,
      update: `${OWNED} and ${MINE}`,
    })
    // Whoever is the chief executive now may change what the one before wrote, and signs it.
    await runner.query(
      `alter policy rls_module_openings_update on module_openings using ((select app.is_system()) or ${OWNED})`,
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table module_openings`)
    await runner.query(`drop trigger forget_module_opener on people`)
    await runner.query(`drop function app.forget_module_opener`)
  }
}

const MINE = 'person_id = (select app.person())'
const OWNED = `group_id in (select r.group_id from role_assignments r
  where r.person_id = (select app.person()) and r.role = 'chief-executive' and r.to_at is null)`

const OPENINGS = `
  create table module_openings (
    group_id uuid not null,
    module_id uuid not null,
    person_id uuid not null,
    person_name text not null,
    sentence text not null,
    version int not null default 1,
    written_at timestamptz not null,
    constraint pk_module_openings primary key (group_id, module_id),
    constraint ck_module_openings_sentence check (length(sentence) between 1 and 500),
    constraint fk_module_openings_group_id foreign key (group_id) references leader_groups (id),
    constraint fk_module_openings_module_id foreign key (module_id) references stable_modules (id),
    constraint fk_module_openings_person_id foreign key (person_id) references people (id)
  )`

const FORGET = `
  create function app.forget_module_opener() returns trigger
  language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
  begin
    update module_openings set person_name = '' where person_id = new.id;
    return null;
  end $$`

const ON_ANONYMISING = `
  create trigger forget_module_opener after update of anonymised_at on people for each row
  when (old.anonymised_at is null and new.anonymised_at is not null) execute function app.forget_module_opener()`
