import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/**
 * A report has a life: it is drafted, frozen and reviewed, approved by somebody else, handed in by the host, and sent
 * back or accepted. Each step stands with who took it, when and why, and is never taken back. Those who carry the host's
 * leader groups read the reports of their grant.
 */
export class ReportLife implements MigrationInterface {
  name = 'ReportLife0000000000310'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STAGE)
    await runner.query(STEPS)
    await runner.query(`create index ix_report_steps_taken_by on report_steps (taken_by)`)
    for (const statement of BACKFILL) await runner.query(statement)
    for (const statement of [...HOSTS, ...TAKEN, ...GUARDS]) await runner.query(statement)
    const admin = '(select app.is_admin())'
    await secure(runner, 'report_steps', { select: `${admin} or ${HOSTED_REPORT}`, insert: TAKES })
    await runner.query(
      `alter policy rls_reports_update on reports using ((select app.is_admin_or_system()))
       with check ((select app.is_admin_or_system()))`,
    )
    for (const [table, rule] of Object.entries(READ_BY_HOST)) {
      await runner.query(`create policy rls_${table}_select_host on ${table} for select using (${rule})`)
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(READ_BY_HOST)) {
      await runner.query(`drop policy rls_${table}_select_host on ${table}`)
    }
    await runner.query(
      `alter policy rls_reports_update on reports using ((select app.is_system())) with check ((select app.is_system()))`,
    )
    await runner.query(`drop table report_steps`)
    await runner.query(`drop trigger guard_report on reports`)
    await runner.query(`drop function app.take_report_step, app.keep_report_step, app.guard_report`)
    await runner.query(`drop function app.hosted_reports`)
    for (const statement of BACK) await runner.query(statement)
  }
}

const STAGES = `('draft', 'in-review', 'approved', 'submitted', 'returned', 'accepted', 'withdrawn')`

/** \`state\` tells of the making of the files; \`idle\` until somebody asks for it. \`freeze_asked_by\` is who did. */
const STAGE = `
  alter table reports
    add column stage text not null default 'draft',
    add column freeze_asked_by uuid,
    alter column state set default 'idle',
    alter column step set default 'idle',
    drop constraint ck_reports_state,
    add constraint ck_reports_state check (state in ('idle', 'queued', 'making', 'ready', 'failed')),
    add constraint ck_reports_stage check (stage in ${STAGES}),
    add constraint fk_reports_freeze_asked_by foreign key (freeze_asked_by) references people (id)`

/** \`taken_by\` is null where the programme itself took the step. */
const STEPS = `
  create table report_steps (
    id uuid not null default app.new_id(),
    report_id uuid not null,
    position int not null,
    stage text not null,
    taken_at timestamptz not null,
    taken_by uuid,
    reason text,
    constraint pk_report_steps primary key (id),
    constraint uq_report_steps_report_id_position unique (report_id, position),
    constraint ck_report_steps_stage check (stage in ${STAGES}),
    constraint ck_report_steps_reason check (length(reason) between 1 and 2000
      and (reason is not null or stage not in ('returned', 'withdrawn'))),
    constraint fk_report_steps_report_id foreign key (report_id) references reports (id),
    constraint fk_report_steps_taken_by foreign key (taken_by) references people (id)
  )`

/** What was made before reports had a life was frozen, and nobody has approved it yet; only the newest is open. */
const BACKFILL = [
  `select set_config('app.inside', 'yes', true)`,
  `update reports r set freeze_asked_by = requested_by,
     stage = case when not exists (select from report_snapshots s where s.report_id = r.id) then
       case when r.state = 'failed' then 'withdrawn' else 'draft' end
     when exists (select from reports l where l.grant_id = r.grant_id and l.kind = r.kind and l.version > r.version
       and l.state <> 'failed') then 'withdrawn' else 'in-review' end`,
  `insert into report_steps (report_id, position, stage, taken_at, taken_by)
   select id, 1, 'draft', requested_at, requested_by from reports`,
  `insert into report_steps (report_id, position, stage, taken_at, taken_by)
   select r.id, 2, 'in-review', s.frozen_at, r.requested_by from reports r join report_snapshots s on s.report_id = r.id`,
  `insert into report_steps (report_id, position, stage, taken_at, reason)
   select r.id, (select max(p.position) + 1 from report_steps p where p.report_id = r.id), 'withdrawn', r.requested_at,
     'Erstattet av en nyere versjon' from reports r where r.stage = 'withdrawn'`,
]

/** The reports of the grants whose host's leader groups the actor owns or facilitates. */
const HOSTS = [
  `create function app.hosted_reports() returns uuid[]
   language sql stable security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
     select coalesce(array_agg(r.id), '{}') from reports r where r.grant_id = any (app.hosted_grants()) $$`,
]

const HOSTED_REPORT = 'report_id = any ((select app.hosted_reports())::uuid[])'
const READ_BY_HOST: Readonly<Record<string, string>> = {
  grants: 'id = any ((select app.hosted_grants())::uuid[])',
  reports: 'grant_id = any ((select app.hosted_grants())::uuid[])',
  report_snapshots: HOSTED_REPORT,
  report_files: HOSTED_REPORT,
}

/** Everybody signs for themselves; handing in is the host's alone. */
const TAKES = `taken_by = (select app.person())
  and case stage when 'submitted' then ${HOSTED_REPORT} else (select app.is_admin()) end`

/**
 * A step is taken by writing it down: the row of the report follows. Legal steps and four eyes are checked here once more,
 * for whoever writes past the programme's own rules.
 */
const TAKEN = [
  `create function app.take_report_step() returns trigger
   language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
   declare
     held reports;
     before text;
   begin
     select * into held from reports where id = new.report_id for update;
     select p.stage into before from report_steps p where p.report_id = new.report_id order by p.position desc limit 1;
     if coalesce(before, 'none') || ' ' || new.stage not in ('none draft', 'draft in-review', 'draft withdrawn',
       'in-review approved', 'in-review withdrawn', 'approved submitted', 'approved withdrawn', 'submitted returned',
       'submitted accepted') then
       raise exception 'a report takes no step from % to %', before, new.stage
         using errcode = '23514', constraint = 'ck_report_steps_order';
     end if;
     if new.stage = 'approved' and (new.taken_by is null or new.taken_by = held.freeze_asked_by) then
       raise exception 'a report is approved by somebody else than who froze it'
         using errcode = '23514', constraint = 'ck_report_steps_four_eyes';
     end if;
     new.position := coalesce((select max(p.position) from report_steps p where p.report_id = new.report_id), 0) + 1;
     update reports set stage = new.stage where id = new.report_id and stage <> new.stage;
     return new;
   end $$`,
  `create trigger take_report_step before insert on report_steps
   for each row execute function app.take_report_step()`,
]

const GUARDS = [
  `create function app.keep_report_step() returns trigger language plpgsql as $$
   begin
     raise exception 'a step that was taken stays' using errcode = '23514', constraint = 'ck_report_steps_kept';
   end $$`,
  `create trigger keep_report_step before update or delete on report_steps
   for each row execute function app.keep_report_step()`,
  `create trigger keep_report_steps before truncate on report_steps
   for each statement execute function app.keep_report_step()`,
  `create function app.guard_report() returns trigger language plpgsql as $$
   begin
     if new.stage <> old.stage and nullif(current_setting('app.inside', true), '') is null
       or (new.grant_id, new.kind, new.version) is distinct from (old.grant_id, old.kind, old.version) then
       raise exception 'the stage of a report follows its steps' using errcode = '23514', constraint = 'ck_reports_guarded';
     end if;
     return new;
   end $$`,
  `create trigger guard_report before update on reports for each row execute function app.guard_report()`,
]

const BACK = [
  `select set_config('app.inside', 'yes', true)`,
  `update reports set state = 'failed' where state = 'idle'`,
  `alter table reports
    drop constraint ck_reports_stage,
    drop constraint ck_reports_state,
    drop constraint fk_reports_freeze_asked_by,
    drop column stage,
    drop column freeze_asked_by,
    alter column state set default 'queued',
    alter column step set default 'queued',
    add constraint ck_reports_state check (state in ('queued', 'making', 'ready', 'failed'))`,
]
