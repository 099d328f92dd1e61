import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** What each person's calendar was told, what it answered, and in which cohorts something changed since anybody looked. */
export class Invitations implements MigrationInterface {
  name = 'Invitations0000000000271'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [INVITATIONS, CHANGES, ...INDEXES, ...FUNCTIONS, ...TRIGGERS]) {
      await runner.query(statement)
    }
    const facilitated = '(select app.facilitates())::uuid[]'
    const taught = '(select app.taught_gatherings())::uuid[]'
    await secure(runner, 'invitations', {
      select: `(select app.is_admin()) or person_id = (select app.person())
        or group_ids && ${facilitated} or gathering_id = any (${taught})`,
    })
    await secure(runner, 'calendar_changes', {})
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table] of WATCHED) {
      for (const command of ['insert', 'update', 'delete']) {
        await runner.query(`drop trigger if exists calendar_${command} on ${table}`)
      }
    }
    await runner.query(`drop function app.calendar_changed, app.calendar_sheets_changed`)
    await runner.query(`drop table invitations, calendar_changes`)
  }
}

/**
 * One message to one calendar. The unique key is the claim: whoever finds the same difference a second time writes
 * nothing. The answer belongs to the message that it answers, so that one to an earlier date is known as such.
 */
const INVITATIONS = `
  create table invitations (
    id uuid not null default app.new_id(),
    calendar_uid uuid not null,
    person_id uuid not null,
    sequence int not null,
    method text not null,
    gathering_id uuid not null,
    group_ids uuid[] not null,
    title text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text not null,
    link text not null,
    mode text not null,
    made_at timestamptz not null,
    answer text,
    answered_at timestamptz,
    constraint pk_invitations primary key (id),
    constraint uq_invitations_calendar_uid_person_id_sequence unique (calendar_uid, person_id, sequence),
    constraint ck_invitations_method check (method in ('REQUEST', 'CANCEL')),
    constraint ck_invitations_answer check (answer in ('accepted', 'tentative', 'declined')),
    constraint ck_invitations_answered_at check ((answer is null) = (answered_at is null)),
    constraint fk_invitations_person_id foreign key (person_id) references people (id) on delete cascade,
    constraint fk_invitations_gathering_id foreign key (gathering_id) references gatherings (id)
  )`

/** Only added to by those who change something, so that two of them never wait for each other. */
const CHANGES = `
  create table calendar_changes (
    id uuid not null default app.new_id(),
    cohort_id uuid not null,
    constraint pk_calendar_changes primary key (id),
    constraint fk_calendar_changes_cohort_id foreign key (cohort_id) references cohorts (id) on delete cascade
  )`

const INDEXES = [
  `create index ix_invitations_person_id on invitations (person_id)`,
  `create index ix_invitations_gathering_id on invitations (gathering_id)`,
  `create index ix_calendar_changes_cohort_id on calendar_changes (cohort_id)`,
]

/** Once a statement, whoever it is that changes something and by whichever way. */
const changed = (name: string, cohorts: string): string => `
  create function app.${name}() returns trigger
  language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
  begin
    insert into calendar_changes (cohort_id) ${cohorts};
    return null;
  end $$`

const FUNCTIONS = [
  changed('calendar_changed', `select distinct t.cohort_id from touched t where t.cohort_id is not null`),
  changed(
    'calendar_sheets_changed',
    `select distinct g.cohort_id from touched t join gatherings g on g.id = t.gathering_id`,
  ),
]

/** A sheet that is only marked changes nobody's calendar. */
const WATCHED: readonly (readonly [table: string, by: string, commands: readonly string[]])[] = [
  ['gatherings', 'calendar_changed', ['insert', 'update']],
  ['attendance_sheets', 'calendar_sheets_changed', ['insert', 'delete']],
  ['enrolments', 'calendar_changed', ['insert', 'update', 'delete']],
  ['role_assignments', 'calendar_changed', ['insert', 'update', 'delete']],
  ['leader_groups', 'calendar_changed', ['update']],
]

const TRIGGERS = WATCHED.flatMap(([table, by, commands]) =>
  commands.map(
    (command) => `
      create trigger calendar_${command} after ${command} on ${table}
      referencing ${command === 'delete' ? 'old' : 'new'} table as touched
      for each statement execute function app.${by}()`,
  ),
)
