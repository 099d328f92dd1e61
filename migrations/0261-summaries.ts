import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** What a group decided at a gathering, its summary of the day, and what of it was sent to the group. */
export class Summaries implements MigrationInterface {
  name = 'Summaries0000000000261'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [SUMMARIES, DECISIONS, SENDINGS, ...INDEXES, ...GUARDS])
      await runner.query(statement)
    const own = 'group_id = any ((select app.groups())::uuid[])'
    const carried = 'group_id = any ((select app.facilitates())::uuid[])'
    await secure(runner, 'gathering_summaries', { select: own, insert: carried, update: carried })
    await secure(runner, 'gathering_decisions', {
      select: own,
      insert: carried,
      // Who follows a decision up says when it is done; the words stay with those who carry the group (a trigger).
      update: `${carried} or ${own} and person_id = (select app.person())`,
      delete: carried,
    })
    await secure(runner, 'summary_sendings', { select: own, insert: carried })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table summary_sendings, gathering_decisions, gathering_summaries`)
    await runner.query(`drop function app.guard_gathering_decision`)
  }
}

/** Asked of the gathering and the group, not of the sheet: a sheet may go when a group moves, and its words stay. */
const PLACE = (table: string): string => `
    constraint fk_${table}_gathering_id foreign key (gathering_id) references gatherings (id),
    constraint fk_${table}_group_id foreign key (group_id) references leader_groups (id)`

const SUMMARIES = `
  create table gathering_summaries (
    gathering_id uuid not null,
    group_id uuid not null,
    text text not null,
    version int not null default 1,
    constraint pk_gathering_summaries primary key (gathering_id, group_id),
    constraint ck_gathering_summaries_text check (length(text) <= 4000),${PLACE('gathering_summaries')}
  )`

/** The id comes from whoever notes it, so that what is sent again after a lost connection is noted once. */
const DECISIONS = `
  create table gathering_decisions (
    id uuid not null,
    gathering_id uuid not null,
    group_id uuid not null,
    text text not null,
    person_id uuid,
    due_on date,
    done_on date,
    noted_at timestamptz not null,
    version int not null default 1,
    constraint pk_gathering_decisions primary key (id),
    constraint ck_gathering_decisions_text check (length(text) between 1 and 500),
    constraint fk_gathering_decisions_person_id foreign key (person_id) references people (id),${PLACE('gathering_decisions')}
  )`

/** What was sent, as it was then, so that the next mail can say what is different. Names stand with the people. */
const SENDINGS = `
  create table summary_sendings (
    gathering_id uuid not null,
    group_id uuid not null,
    number int not null,
    content jsonb not null,
    recipients int not null,
    sent_by uuid,
    sent_at timestamptz not null,
    constraint pk_summary_sendings primary key (gathering_id, group_id, number),
    constraint ck_summary_sendings_number check (number >= 1),
    constraint fk_summary_sendings_sent_by foreign key (sent_by) references people (id),${PLACE('summary_sendings')}
  )`

const INDEXES = [
  `create index ix_gathering_decisions_group_id_gathering_id on gathering_decisions (group_id, gathering_id, noted_at)`,
]

const GUARDS = [
  `create function app.guard_gathering_decision() returns trigger language plpgsql as $$
   begin
     if new.gathering_id <> old.gathering_id or new.group_id <> old.group_id
       or (new.text <> old.text or new.person_id is distinct from old.person_id or new.due_on is distinct from old.due_on)
         and not (app.is_system() or old.group_id = any (app.facilitates())) then
       raise exception 'a decision is its group''s'
         using errcode = '23514', constraint = 'ck_gathering_decisions_carried';
     end if;
     return new;
   end $$`,
  `create trigger guard_gathering_decision before update on gathering_decisions
   for each row execute function app.guard_gathering_decision()`,
  ...['gathering_summaries', 'gathering_decisions', 'summary_sendings'].flatMap((table) =>
    ['insert', 'update', 'delete'].map(
      (command) => `
   create trigger archived_${command} after ${command} on ${table}
   referencing ${command === 'delete' ? 'old' : 'new'} table as touched
   for each statement execute function app.refuse_archived_group()`,
    ),
  ),
]
