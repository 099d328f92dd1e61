import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** What a person says of themselves in the room, the secret that the code there is made from, and how often codes were tried. */
export class CheckIns implements MigrationInterface {
  name = 'CheckIns0000000000250'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [CHECK_INS, SECRETS, TRIES, INDEX, MARKERS]) await runner.query(statement)
    // Closer than the marks: what somebody said themselves is read by them and by those who keep the list.
    await secure(runner, 'check_ins', {
      select: `(select app.is_admin()) or group_id = any ((select app.facilitates())::uuid[])
        or gathering_id = any ((select app.taught_gatherings())::uuid[])
        or exists (select from enrolments e where e.id = enrolment_id and e.person_id = (select app.person()))`,
    })
    await secure(runner, 'check_in_secrets', {})
    await secure(runner, 'check_in_tries', {})
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function app.markers`)
    await runner.query(`drop table check_ins, check_in_secrets, check_in_tries`)
  }
}

/** A fact of its own beside the mark: whoever keeps the list may mark otherwise, and this stays. */
const CHECK_INS = `
  create table check_ins (
    gathering_id uuid not null,
    enrolment_id uuid not null,
    group_id uuid not null,
    mode text not null,
    at timestamptz not null,
    received_at timestamptz not null,
    constraint pk_check_ins primary key (gathering_id, enrolment_id),
    constraint ck_check_ins_mode check (mode in ('physical', 'digital')),
    constraint ck_check_ins_received_at check (received_at >= at),
    constraint fk_check_ins_gathering_id foreign key (gathering_id) references gatherings (id),
    constraint fk_check_ins_enrolment_id foreign key (enrolment_id) references enrolments (id),
    constraint fk_check_ins_group_id foreign key (group_id) references leader_groups (id)
  )`

const SECRETS = `
  create table check_in_secrets (
    gathering_id uuid not null,
    secret bytea not null,
    constraint pk_check_in_secrets primary key (gathering_id),
    constraint ck_check_in_secrets_secret check (length(secret) = 32),
    constraint fk_check_in_secrets_gathering_id foreign key (gathering_id) references gatherings (id) on delete cascade
  )`

/** How often a person tried a code of a gathering since \`began_at\`. */
const TRIES = `
  create table check_in_tries (
    gathering_id uuid not null,
    person_id uuid not null,
    began_at timestamptz not null,
    tries int not null,
    constraint pk_check_in_tries primary key (gathering_id, person_id),
    constraint fk_check_in_tries_gathering_id foreign key (gathering_id) references gatherings (id) on delete cascade,
    constraint fk_check_in_tries_person_id foreign key (person_id) references people (id)
  )`

const INDEX = `create index ix_check_ins_enrolment_id on check_ins (enrolment_id)`

/**
 * The names of those who marked at a gathering. Who reads a list is told who kept it, also where that is somebody whom
 * they do not see elsewhere, such as an instructor. Asked only by statements that read a list anyway.
 */
const MARKERS = `
  create function app.markers(gathering uuid) returns table (id uuid, name text)
  language sql stable security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
    select p.id, p.name from people p
    where p.id in (select a.marked_by from attendances a where a.gathering_id = gathering)
  $$`
