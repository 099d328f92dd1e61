import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** What is talked about around a module: in the own group, and across the groups of the cohort. */
export class Discussions implements MigrationInterface {
  name = 'Discussions0000000000190'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...WHO, POSTS, VERSIONS, READINGS, ...INDEXES, ...GUARDS])
      await runner.query(statement)
    await secure(runner, 'discussion_posts', {
      select: SEEN,
      insert: `${MINE} and ${WRITES}`,
      update: `${SEEN} and (${MINE} or ${MODERATES})`,
    })
    // Of what was removed, the words are left to their author alone: not to the system, not to an administrator.
    await secure(runner, 'discussion_post_versions', {
      select: `exists (select from discussion_posts p
        where p.id = post_id and (p.removed_at is null or p.author_id = (select app.person())))`,
      insert: `(select app.is_system())
        or exists (select from discussion_posts p where p.id = post_id and p.author_id = (select app.person()))`,
      system: false,
    })
    const own = 'person_id = (select app.person())'
    await secure(runner, 'discussion_readings', { select: own, insert: own, update: own, system: false })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table discussion_readings, discussion_post_versions, discussion_posts`)
    await runner.query(`drop trigger forget_discussion_author on people`)
    await runner.query(`drop function app.forget_discussion_author, app.guard_discussion_post`)
    await runner.query(`drop function app.member_cohorts, app.member_groups`)
  }
}

const MINE = 'author_id = (select app.person())'
/** A room of a group is read inside the group; one of the cohort by its groups, those who teach it and the network. */
const SEEN = `(
  case when group_id is not null then group_id = any ((select app.groups())::uuid[])
    else (select app.is_admin()) or cohort_id = any ((select app.member_cohorts())::uuid[])
      or cohort_id = any ((select app.teaches())::uuid[]) end)`
const WRITES = `(
  case when group_id is not null then group_id = any ((select app.member_groups())::uuid[])
    else cohort_id = any ((select app.member_cohorts())::uuid[])
      or cohort_id = any ((select app.teaches())::uuid[]) end)`
const MODERATES = `(
  case when group_id is not null then group_id = any ((select app.facilitates())::uuid[])
    else (select app.is_admin()) end)`

/** Groups, and their cohorts, in which the actor takes part right now or which they carry: not those they represent. */
const WHO = [
  `create function app.member_groups() returns uuid[] language sql stable parallel safe as $$
     select coalesce(array_agg(e.group_id), '{}') || app.facilitates()
     from enrolments e where e.person_id = app.person() and e.to_on is null $$`,
  `create function app.member_cohorts() returns uuid[] language sql stable parallel safe as $$
     select coalesce(array_agg(distinct g.cohort_id), '{}')
     from leader_groups g where g.id = any ((select app.member_groups())::uuid[]) $$`,
]

/**
 * Without a group it is said in the room of the cohort. Name and place stay as they were when it was said: another
 * group's people are not looked up, and who leaves has still said it.
 */
const POSTS = `
  create table discussion_posts (
    id uuid not null default app.new_id(),
    module_id uuid not null,
    cohort_id uuid not null,
    group_id uuid,
    reply_to uuid,
    author_id uuid not null,
    author_name text not null,
    author_place text,
    text text not null,
    version int not null default 1,
    written_at timestamptz not null,
    edited_at timestamptz,
    removed_at timestamptz,
    removed_by text,
    removal_reason text,
    idempotency_key text,
    constraint pk_discussion_posts primary key (id),
    constraint uq_discussion_posts_author_id_idempotency_key unique (author_id, idempotency_key),
    constraint ck_discussion_posts_text check (length(text) <= 5000 and (text = '') = (removed_at is not null)),
    constraint ck_discussion_posts_removed check (
      (removed_at is null) = (removed_by is null)
      and removed_by in ('author', 'facilitator', 'administrator')
      and (removed_by in ('facilitator', 'administrator')) is not distinct from
        case when removed_by is not null then removal_reason is not null end
      and length(removal_reason) between 1 and 500),
    constraint ck_discussion_posts_idempotency_key check (length(idempotency_key) between 1 and 80),
    constraint fk_discussion_posts_module_id foreign key (module_id) references stable_modules (id),
    constraint fk_discussion_posts_cohort_id foreign key (cohort_id) references cohorts (id),
    constraint fk_discussion_posts_group_id foreign key (group_id, cohort_id) references leader_groups (id, cohort_id),
    constraint fk_discussion_posts_reply_to foreign key (reply_to) references discussion_posts (id),
    constraint fk_discussion_posts_author_id foreign key (author_id) references people (id)
  )`

/** Every text there has been, the present one too. */
const VERSIONS = `
  create table discussion_post_versions (
    post_id uuid not null,
    version int not null,
    text text not null,
    written_at timestamptz not null,
    constraint pk_discussion_post_versions primary key (post_id, version),
    constraint fk_discussion_post_versions_post_id foreign key (post_id) references discussion_posts (id)
  )`

/** How far somebody has read in a room (a group's id or a cohort's); nobody but they can see it. */
const READINGS = `
  create table discussion_readings (
    person_id uuid not null,
    module_id uuid not null,
    room_id uuid not null,
    read_until timestamptz not null,
    constraint pk_discussion_readings primary key (person_id, module_id, room_id),
    constraint fk_discussion_readings_person_id foreign key (person_id) references people (id) on delete cascade,
    constraint fk_discussion_readings_module_id foreign key (module_id) references stable_modules (id)
  )`

const INDEXES = [
  `create index ix_discussion_posts_cohort_id_module_id_written_at on discussion_posts (cohort_id, module_id, written_at)
     where group_id is null`,
  `create index ix_discussion_posts_group_id_module_id_written_at on discussion_posts (group_id, module_id, written_at)`,
  `create index ix_discussion_posts_reply_to on discussion_posts (reply_to)`,
  `create index ix_discussion_posts_author_id_written_at on discussion_posts (author_id, written_at)`,
]

/** Who may remove a post may still put no words in another's mouth; and with the person's data goes the name. */
const GUARDS = [
  `create function app.guard_discussion_post() returns trigger language plpgsql as $$
   begin
     if new.text <> old.text and new.text <> '' and old.author_id is distinct from app.person()
       or new.author_id <> old.author_id or new.module_id <> old.module_id or new.cohort_id <> old.cohort_id
       or new.group_id is distinct from old.group_id then
       raise exception 'a post is its author''s' using errcode = '23514', constraint = 'ck_discussion_posts_author';
     end if;
     return new;
   end $$`,
  `create trigger guard_discussion_post before update on discussion_posts
   for each row execute function app.guard_discussion_post()`,
  `create function app.forget_discussion_author() returns trigger
   language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
   begin
     update discussion_posts set author_name = '' where author_id = new.id;
     return null;
   end $$`,
  `create trigger forget_discussion_author after update of anonymised_at on people for each row
   when (old.anonymised_at is null and new.anonymised_at is not null) execute function app.forget_discussion_author()`,
]
