import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A gathering is either a module's for a batch, or a local session of one group. A local session has no module and no
 * batch, so everything that joins through those – schedules, progress, the figures of a report – leaves it out by itself.
 */
export class LocalSessions implements MigrationInterface {
  name = 'LocalSessions0000000000240'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...COLUMNS, ...FUNCTIONS, ...RULES]) await runner.query(statement)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of BACK) await runner.query(statement)
  }
}

const COLUMNS = [
  `alter table gatherings
    alter column module_id drop not null,
    alter column batch_id drop not null,
    add column group_id uuid,
    add column title text not null default '',
    add constraint ck_gatherings_group_id check (
      group_id is null and module_id is not null and batch_id is not null and title = ''
      or group_id is not null and module_id is null and batch_id is null and title ~ '\\S'),
    add constraint ck_gatherings_title check (length(title) <= 120),
    add constraint fk_gatherings_group_id foreign key (group_id, cohort_id) references leader_groups (id, cohort_id)`,
  `create index ix_gatherings_group_id on gatherings (group_id) where group_id is not null`,
]

/**
 * Who sees a local session is asked of each such row alone, and in a language that is not put into the statement's own
 * plan: the gatherings of modules, which nearly all are, cost no more than before.
 */
const FUNCTIONS = [
  `create function app.sees_group(group_id uuid, cohort_id uuid) returns boolean
   language plpgsql stable parallel safe as $$
   begin
     return app.is_admin_or_system() or group_id = any (app.groups()) or cohort_id = any (app.teaches());
   end $$`,
  `create function app.own_sessions() returns uuid[] language sql stable parallel safe as $$
     select coalesce(array_agg(g.id), '{}') from gatherings g
     where g.group_id = any ((select app.facilitates())::uuid[]) $$`,
]

const NETWORK = '(select app.is_admin_or_system())'
const CARRIED = 'group_id = any ((select app.facilitates())::uuid[])'
/** Those who teach plan the gatherings of modules, those who carry a group its local sessions. */
const PLANNED = `${NETWORK} or group_id is null and cohort_id = any ((select app.teaches())::uuid[]) or ${CARRIED}`
const SHEETS = `${NETWORK} or gathering_id = any ((select app.taught_gatherings())::uuid[])
  or ${CARRIED} and gathering_id = any ((select app.own_sessions())::uuid[])`

const RULES = [
  `alter policy rls_gatherings_select on gatherings using (
    (select app.is_signed_in()) and (group_id is null or app.sees_group(group_id, cohort_id)))`,
  `alter policy rls_gatherings_insert on gatherings with check (${PLANNED})`,
  `alter policy rls_gatherings_update on gatherings using (${PLANNED}) with check (${PLANNED})`,
  `alter policy rls_gatherings_delete on gatherings using (state = 'draft' and (${PLANNED}))`,
  `alter policy rls_attendance_sheets_insert on attendance_sheets with check (${SHEETS})`,
  `alter policy rls_attendance_sheets_delete on attendance_sheets using (${SHEETS})`,
]

const TAUGHT = `${NETWORK} or cohort_id = any ((select app.teaches())::uuid[])`
const TAUGHT_SHEETS = `${NETWORK} or gathering_id = any ((select app.taught_gatherings())::uuid[])`

/** Only as long as there is no local session: none of them can be told as a gathering of a module. */
const BACK = [
  `alter policy rls_gatherings_select on gatherings using ((select app.is_signed_in()))`,
  `alter policy rls_gatherings_insert on gatherings with check (${TAUGHT})`,
  `alter policy rls_gatherings_update on gatherings using (${TAUGHT}) with check (${TAUGHT})`,
  `alter policy rls_gatherings_delete on gatherings using (state = 'draft' and (${TAUGHT}))`,
  `alter policy rls_attendance_sheets_insert on attendance_sheets with check (${TAUGHT_SHEETS})`,
  `alter policy rls_attendance_sheets_delete on attendance_sheets using (${TAUGHT_SHEETS})`,
  `drop function app.own_sessions`,
  `drop function app.sees_group`,
  `alter table gatherings
    drop column group_id,
    drop column title,
    alter column module_id set not null,
    alter column batch_id set not null`,
]
