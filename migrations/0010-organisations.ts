import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

export class Organisations implements MigrationInterface {
  name = 'Organisations0000000000010'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app.valid_organisation_number(number text) returns boolean language sql immutable parallel safe as $$
        select number ~ '^[0-9]{9}$' and (
          select (11 - sum(substr(number, i, 1)::int * (array[3,2,7,6,5,4,3,2])[i]) % 11) % 11
          from generate_series(1, 8) as i
        ) = substr(number, 9, 1)::int
      $$`)
    await runner.query(`
      create table organisations (
        id uuid not null default app.new_id(),
        organisation_number text not null,
        municipality_number text,
        kind text not null,
        name text not null,
        language_form text not null,
        version int not null default 1,
        constraint pk_organisations primary key (id),
        constraint uq_organisations_organisation_number unique (organisation_number),
        constraint uq_organisations_municipality_number unique (municipality_number),
        constraint ck_organisations_organisation_number check (app.valid_organisation_number(organisation_number)),
        constraint ck_organisations_municipality_number check (
          (kind = 'municipality') = (municipality_number is not null) and municipality_number ~ '^[0-9]{4}$'),
        constraint ck_organisations_kind check (kind in ('municipality', 'county-authority', 'partner')),
        constraint ck_organisations_name check (length(name) between 1 and 120),
        constraint ck_organisations_language_form check (language_form in ('nb', 'nn', 'neutral'))
      )`)
    await runner.query(
      `create index ix_organisations_name_id on organisations (name collate app.norwegian, id)`,
    )
    await secure(runner, 'organisations', {
      select: '(select app.is_signed_in())',
      insert: '(select app.is_admin())',
      update: '(select app.is_admin())',
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table organisations`)
    await runner.query(`drop function app.valid_organisation_number`)
  }
}
