import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** Gatherings of a batch, the sheet of each group that comes, and the marks of its people. */
export class Gatherings implements MigrationInterface {
  name = 'Gatherings0000000000060'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [GATHERINGS, SHEETS, ATTENDANCES]) await runner.query(statement)
    for (const index of INDEXES) await runner.query(index)
    const byAdmin = '(select app.is_admin())'
    const teaches = `${byAdmin} or cohort_id = any ((select app.teaches())::uuid[])`
    // The administrator's case stands first: it is decided once a query, the other once a row.
    const taught = `${byAdmin} or exists (select from gatherings g where g.id = gathering_id and (${teaches}))`
    const own = 'group_id = any ((select app.groups())::uuid[])'
    const mark = `group_id = any ((select app.facilitates())::uuid[]) or ${taught}`
    await secure(runner, 'gatherings', {
      select: '(select app.is_signed_in())',
      insert: teaches,
      update: teaches,
    })
    await secure(runner, 'attendance_sheets', { select: `${own} or ${taught}`, insert: taught, update: mark })
    await secure(runner, 'attendances', {
      select: `${own} or ${taught}`,
      insert: mark,
      update: mark,
      delete: mark,
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table attendances, attendance_sheets, gatherings`)
  }
}

const GATHERINGS = `
  create table gatherings (
    id uuid not null default app.new_id(),
    cohort_id uuid not null,
    module_id uuid not null,
    batch_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text not null default '',
    link text not null default '',
    mode text not null,
    state text not null,
    version int not null default 1,
    constraint pk_gatherings primary key (id),
    constraint ck_gatherings_period check (ends_at > starts_at),
    constraint ck_gatherings_mode check (mode in ('physical', 'digital', 'hybrid')),
    constraint ck_gatherings_state check (state in ('draft', 'called', 'held', 'locked', 'cancelled', 'moved')),
    constraint fk_gatherings_module_id foreign key (module_id) references modules (id),
    constraint fk_gatherings_batch_id foreign key (batch_id, cohort_id) references batches (id, cohort_id)
  )`

const SHEETS = `
  create table attendance_sheets (
    gathering_id uuid not null,
    group_id uuid not null,
    catch_up boolean not null default false,
    version int not null default 1,
    marked_at timestamptz,
    marked_by uuid,
    constraint pk_attendance_sheets primary key (gathering_id, group_id),
    constraint fk_attendance_sheets_gathering_id foreign key (gathering_id) references gatherings (id),
    constraint fk_attendance_sheets_group_id foreign key (group_id) references leader_groups (id),
    constraint fk_attendance_sheets_marked_by foreign key (marked_by) references people (id)
  )`

const ATTENDANCES = `
  create table attendances (
    gathering_id uuid not null,
    enrolment_id uuid not null,
    group_id uuid not null,
    status text not null,
    mode text,
    marked_by uuid,
    marked_at timestamptz not null default now(),
    constraint pk_attendances primary key (gathering_id, enrolment_id),
    constraint ck_attendances_status check (status in ('present', 'partly', 'excused', 'absent', 'stand-in')),
    constraint ck_attendances_mode check (mode in ('physical', 'digital')),
    constraint fk_attendances_gathering_id foreign key (gathering_id, group_id)
      references attendance_sheets (gathering_id, group_id),
    constraint fk_attendances_enrolment_id foreign key (enrolment_id) references enrolments (id),
    constraint fk_attendances_marked_by foreign key (marked_by) references people (id)
  )`

const INDEXES = [
  // A cancelled or moved day leaves room for the one that takes its place.
  `create unique index uq_gatherings_module_id_batch_id on gatherings (module_id, batch_id)
     where state not in ('cancelled', 'moved')`,
  `create index ix_gatherings_batch_id on gatherings (batch_id)`,
  `create index ix_gatherings_cohort_id_module_id on gatherings (cohort_id, module_id)`,
  `create index ix_gatherings_starts_at on gatherings (starts_at)`,
  `create index ix_attendance_sheets_group_id on attendance_sheets (group_id)`,
  `create index ix_attendances_enrolment_id on attendances (enrolment_id)`,
  `create index ix_attendances_group_id_gathering_id on attendances (group_id, gathering_id) include (status)`,
]
