import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** People, how they sign in, and what entering a transaction checks. Their roles follow with the groups. */
export class People implements MigrationInterface {
  name = 'People0000000000020'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PEOPLE)
    await runner.query(`create unique index uq_people_email on people (lower(email))`)
    await runner.query(SESSIONS)
    await runner.query(`create index ix_sessions_person_id on sessions (person_id)`)
    await runner.query(SIGN_IN_LINKS)
    await runner.query(`create index ix_sign_in_links_person_id on sign_in_links (person_id)`)
    await runner.query(ENTER)
    await runner.query(CHANGE_LOG)
    await runner.query(
      `create index ix_change_log_subject_type_subject_id on change_log (subject_type, subject_id, at)`,
    )
    await secure(runner, 'sessions', { select: OWN, update: OWN })
    await secure(runner, 'sign_in_links', {})
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table change_log, sign_in_links, sessions, people cascade`)
    await runner.query(`drop function app.enter`)
  }
}

const OWN = 'person_id = (select app.person())'

const PEOPLE = `
  create table people (
    id uuid not null default app.new_id(),
    name text not null,
    email text not null,
    language text not null default 'nb',
    mail_state text not null default 'ok',
    rights_version int not null default 1,
    created_at timestamptz not null default now(),
    anonymised_at timestamptz,
    constraint pk_people primary key (id),
    constraint ck_people_name check (length(name) between 1 and 120),
    constraint ck_people_email check (length(email) between 3 and 254 and position('@' in email) > 1),
    constraint ck_people_language check (language in ('nb', 'nn', 'en')),
    constraint ck_people_mail_state check (mail_state in ('ok', 'refused'))
  )`

/** Only hashes are kept: who reads the database cannot sign in with what stands there. */
const SESSIONS = `
  create table sessions (
    id uuid not null default app.new_id(),
    token_hash bytea not null,
    person_id uuid not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    ended_at timestamptz,
    constraint pk_sessions primary key (id),
    constraint uq_sessions_token_hash unique (token_hash),
    constraint fk_sessions_person_id foreign key (person_id) references people (id) on delete cascade
  )`

const SIGN_IN_LINKS = `
  create table sign_in_links (
    id uuid not null default app.new_id(),
    person_id uuid not null,
    token_hash bytea not null,
    code_hash bytea not null,
    tries int not null default 0,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint pk_sign_in_links primary key (id),
    constraint uq_sign_in_links_token_hash unique (token_hash),
    constraint fk_sign_in_links_person_id foreign key (person_id) references people (id) on delete cascade
  )`

const CHANGE_LOG = `
  create table change_log (
    id uuid not null default app.new_id(),
    at timestamptz not null default now(),
    actor_id uuid,
    actor_name text not null,
    action text not null,
    subject_type text not null,
    subject_id uuid not null,
    group_id uuid,
    detail jsonb not null default '{}',
    constraint pk_change_log primary key (id)
  )`

/**
 * Security definer, because it must see the session before anybody is somebody; `app.inside` holds only while it runs.
 * Every setting is written, also the empty ones: an actor never inherits what the one before left in the transaction.
 */
const ENTER = `
  create function app.enter(session uuid, person uuid, rights int, keys text[], vals text[]) returns void
  language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
  declare known text;
  begin
    if person is not null and not exists (
      select from sessions s join people p on p.id = s.person_id
      where s.id = session and p.id = person and p.rights_version = rights
        and s.ended_at is null and s.expires_at > now()
    ) then
      raise exception 'session ended or rights changed' using errcode = 'KL401';
    end if;
    perform set_config('app.person', coalesce(person::text, ''), true);
    foreach known in array array['system', 'admin', 'groups', 'facilitates', 'represents', 'teaches'] loop
      perform set_config('app.' || known, coalesce(vals[array_position(keys, known)], ''), true);
    end loop;
  end $$`
