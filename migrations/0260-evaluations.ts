import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** What people thought of a gathering: who has answered, and how often which answer was given, and nothing between the two. */
export class Evaluations implements MigrationInterface {
  name = 'Evaluations0000000000260'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [VERSIONS, QUESTIONS, ROUNDS, RECEIPTS, SUM, COUNTS, ...GUARDS])
      await runner.query(statement)
    await runner.query(`insert into evaluation_versions (number, valid_from) values (1, '2020-01-01')`)
    for (const [i, statement] of FIRST_QUESTIONS.entries()) {
      await runner.query(
        `insert into evaluation_questions (version, position, statement) values (1, $1, $2)`,
        [i + 1, JSON.stringify(statement)],
      )
    }
    await this.close(runner)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger forget_evaluation_receipts on people`)
    for (const table of ['counts', 'receipts', 'rounds', 'questions', 'versions'])
      await runner.query(`drop table evaluation_${table}`)
    await runner.query(`drop function app.forget_evaluation_receipts, app.guard_evaluation_release, app.sum`)
  }

  private async close(runner: QueryRunner): Promise<void> {
    const everybody = { select: '(select app.is_signed_in())' }
    await secure(runner, 'evaluation_versions', everybody)
    await secure(runner, 'evaluation_questions', everybody)
    await secure(runner, 'evaluation_rounds', {})
    await secure(runner, 'evaluation_counts', {})
    // Not even the system learns who has answered: the person alone does, and the database for them.
    const own = 'person_id = (select app.person())'
    await secure(runner, 'evaluation_receipts', { select: own, insert: own, system: false })
  }
}

/** The questions as they are asked after gatherings from a day on; a version that was asked never changes. */
const VERSIONS = `
  create table evaluation_versions (
    number int not null,
    valid_from date not null,
    constraint pk_evaluation_versions primary key (number),
    constraint uq_evaluation_versions_valid_from unique (valid_from)
  )`

const QUESTIONS = `
  create table evaluation_questions (
    version int not null,
    position int not null,
    statement jsonb not null,
    constraint pk_evaluation_questions primary key (version, position),
    constraint ck_evaluation_questions_position check (position between 1 and 9),
    constraint ck_evaluation_questions_statement check (statement ?& array['nb', 'nn', 'en']),
    constraint fk_evaluation_questions_version foreign key (version) references evaluation_versions (number)
  )`

const FIRST_QUESTIONS = [
  {
    nb: 'Samlingen hjalp oss videre i arbeidet vårt.',
    nn: 'Samlinga hjelpte oss vidare i arbeidet vårt.',
    en: 'The gathering helped us forward in our work.',
  },
  {
    nb: 'Jeg vet hva jeg skal gjøre før neste samling.',
    nn: 'Eg veit kva eg skal gjere før neste samling.',
    en: 'I know what I am going to do before the next gathering.',
  },
]

/** A gathering that somebody has answered about, and in which version; answers come one at a time under its lock. */
const ROUNDS = `
  create table evaluation_rounds (
    gathering_id uuid not null,
    version int not null,
    constraint pk_evaluation_rounds primary key (gathering_id),
    constraint fk_evaluation_rounds_gathering_id foreign key (gathering_id) references gatherings (id),
    constraint fk_evaluation_rounds_version foreign key (version) references evaluation_versions (number)
  )`

/** That a person has answered. What they answered, and when, stands nowhere. */
const RECEIPTS = `
  create table evaluation_receipts (
    person_id uuid not null,
    gathering_id uuid not null,
    constraint pk_evaluation_receipts primary key (person_id, gathering_id),
    constraint fk_evaluation_receipts_person_id foreign key (person_id) references people (id) on delete cascade,
    constraint fk_evaluation_receipts_gathering_id foreign key (gathering_id) references gatherings (id)
  )`

const SUM = `
  create function app.sum(numbers int[]) returns int language sql immutable parallel safe as $$
    select coalesce(sum(n), 0)::int from unnest(numbers) as n
  $$`

/**
 * How often each answer was given: first "don't know", then one to five. \`pending\` is shown to nobody; \`shown\` to the
 * group; \`totalled\` is the part of it that stands in the figure over all groups.
 */
const COUNTS = `
  create table evaluation_counts (
    gathering_id uuid not null,
    group_id uuid not null,
    question int not null,
    pending int[] not null,
    shown int[] not null,
    totalled int[] not null,
    constraint pk_evaluation_counts primary key (gathering_id, group_id, question),
    constraint ck_evaluation_counts_question check (question between 1 and 9),
    constraint ck_evaluation_counts_values check (
      array_length(pending, 1) = 6 and array_length(shown, 1) = 6 and array_length(totalled, 1) = 6
      and 0 <= all (pending) and 0 <= all (shown) and 0 <= all (totalled)),
    constraint ck_evaluation_counts_pending check (app.sum(pending) < 5),
    constraint fk_evaluation_counts_gathering_id foreign key (gathering_id) references evaluation_rounds (gathering_id),
    constraint fk_evaluation_counts_group_id foreign key (group_id) references leader_groups (id)
  )`

/** The last line of defence: what becomes visible at once comes from five people at least, whoever writes. */
const GUARDS = [
  `create function app.guard_evaluation_release() returns trigger language plpgsql as $$
   declare
     released int := app.sum(new.shown) - case when tg_op = 'UPDATE' then app.sum(old.shown) else 0 end;
     joined int := app.sum(new.totalled) - case when tg_op = 'UPDATE' then app.sum(old.totalled) else 0 end;
   begin
     if released not in (0) and released < 5 or joined not in (0) and joined < 5
       or app.sum(new.totalled) > app.sum(new.shown) then
       raise exception 'fewer than five answers are not shown'
         using errcode = '23514', constraint = 'ck_evaluation_counts_release';
     end if;
     return new;
   end $$`,
  `create trigger guard_evaluation_release before insert or update on evaluation_counts
   for each row execute function app.guard_evaluation_release()`,
  ...['insert', 'update'].map(
    (command) => `
   create trigger archived_${command} after ${command} on evaluation_counts
   referencing new table as touched for each statement execute function app.refuse_archived_group()`,
  ),
  `create function app.forget_evaluation_receipts() returns trigger
   language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
   begin
     delete from evaluation_receipts where person_id = new.id;
     return null;
   end $$`,
  `create trigger forget_evaluation_receipts after update of anonymised_at on people for each row
   when (old.anonymised_at is null and new.anonymised_at is not null)
   execute function app.forget_evaluation_receipts()`,
]
