import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** A gathering is one entry in people's calendars however often it is moved; and who subscribes to theirs. */
export class CalendarFeeds implements MigrationInterface {
  name = 'CalendarFeeds0000000000270'

  async up(runner: QueryRunner): Promise<void> {
    // An owner that is no superuser is under the tables' own policies as well.
    await runner.query(`select set_config('app.inside', 'yes', true)`)
    for (const statement of [...IDENTITY, FEEDS]) await runner.query(statement)
    await secure(runner, 'calendar_feeds', { select: OWN, insert: OWN, update: OWN })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table calendar_feeds`)
    await runner.query(`drop trigger calendar_identity on gatherings`)
    await runner.query(`drop function app.calendar_identity`)
    await runner.query(`alter table gatherings drop column calendar_uid`)
  }
}

const OWN = 'person_id = (select app.person())'

/**
 * A gathering that takes another one's place goes by that one's identity; of those that share one, all but the last are
 * moved. Given by the database, because a row that is made anywhere else must have one too.
 */
const IDENTITY = [
  `alter table gatherings add column calendar_uid uuid`,
  // Also those of archived cohorts get theirs: it says nothing new about them.
  `alter table gatherings disable trigger archived_update`,
  `with recursive moved as (
     select g.id, g.id as first, g.moved_to from gatherings g
     where not exists (select from gatherings o where o.moved_to = g.id)
     union all
     select g.id, m.first, g.moved_to from moved m join gatherings g on g.id = m.moved_to)
   update gatherings g set calendar_uid = m.first from moved m where m.id = g.id`,
  `alter table gatherings enable trigger archived_update`,
  `alter table gatherings alter column calendar_uid set not null`,
  `create unique index uq_gatherings_calendar_uid on gatherings (calendar_uid) where state <> 'moved'`,
  `create function app.calendar_identity() returns trigger
   language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
   begin
     new.calendar_uid := coalesce((select o.calendar_uid from gatherings o where o.moved_to = new.id), new.id);
     return new;
   end $$`,
  `create trigger calendar_identity before insert on gatherings
   for each row execute function app.calendar_identity()`,
]

/** An address that was given away stops by a new generation, or for good by `stopped_at`; it is never kept itself. */
const FEEDS = `
  create table calendar_feeds (
    person_id uuid not null,
    generation int not null default 1,
    made_at timestamptz not null,
    stopped_at timestamptz,
    constraint pk_calendar_feeds primary key (person_id),
    constraint ck_calendar_feeds_generation check (generation > 0),
    constraint fk_calendar_feeds_person_id foreign key (person_id) references people (id) on delete cascade
  )`
