import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/**
 * What people write in a report: a text for each section, who may write it, what is said about it, and which words that
 * look like personal data somebody has answered for. Whoever is given a section reads the report that it belongs to.
 */
export class ReportNarratives implements MigrationInterface {
  name = 'ReportNarratives0000000000311'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ONE_OPEN)
    for (const statement of [NARRATIVES, WRITERS, ASSIGNMENTS, COMMENTS, RELEASES, ...INDEXES]) {
      await runner.query(statement)
    }
    for (const statement of [...READERS, HANDS, ...GUARDS]) await runner.query(statement)
    await this.open(runner, 'report_id = any ((select app.shared_reports())::uuid[])')
    const own = `${ADMIN} or ${SHARED} and exists (select from report_assignments a
      where a.report_id = report_narratives.report_id and a.section = report_narratives.section
        and a.person_id = (select app.person()))`
    const signed = (column: string): string => `${column} = (select app.person())`
    await secure(runner, 'report_narratives', {
      select: READS,
      insert: `${signed('written_by')} and (${own})`,
      update: `${signed('written_by')} and (${own})`,
    })
    await runner.query(`alter policy rls_report_narratives_update on report_narratives
      using ((select app.is_system()) or ${own})`)
    await secure(runner, 'report_writers', { select: READS })
    await secure(runner, 'report_assignments', {
      select: READS,
      insert: `${ADMIN} and ${signed('assigned_by')}`,
      update: ADMIN,
      delete: ADMIN,
    })
    await secure(runner, 'report_comments', {
      select: READS,
      insert: `${signed('author_id')} and (${READS})`,
      update: READS,
    })
    await secure(runner, 'report_releases', {
      select: READS,
      insert: `${ADMIN} and ${signed('released_by')}`,
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.open(runner, 'report_id = any ((select app.hosted_reports())::uuid[])')
    await runner.query(`drop trigger guard_report_approval on report_steps`)
    await runner.query(
      `drop table report_releases, report_comments, report_assignments, report_writers, report_narratives`,
    )
    await runner.query(`drop function app.guard_report_narrative, app.guard_report_comment, app.guard_report_approval,
      app.report_hands, app.shared_reports`)
    await runner.query(`drop index uq_reports_grant_id_kind_open`)
  }

  /** Who reads a report reads its grant, its steps, what was frozen and the files. */
  private async open(runner: QueryRunner, rule: string): Promise<void> {
    const shared = rule.includes('shared')
    const reports = shared ? 'id = any ((select app.shared_reports())::uuid[])' : HOSTED_GRANT('grant_id')
    const through = ` or id in (select r.grant_id from reports r where r.${reports})`
    await hostReads(runner, 'reports', reports)
    await hostReads(runner, 'grants', `${HOSTED_GRANT('id')}${shared ? through : ''}`)
    for (const table of ['report_snapshots', 'report_files']) await hostReads(runner, table, rule)
    await runner.query(
      `alter policy rls_report_steps_select on report_steps using ((select app.is_system()) or ${ADMIN} or ${rule})`,
    )
  }
}

/** The functions of these rules read the same tables as the system, and must not ask the rules again. */
async function hostReads(runner: QueryRunner, table: string, rule: string): Promise<void> {
  await runner.query(
    `alter policy rls_${table}_select_host on ${table} using (
      case when (select app.is_admin_or_system()) then false else ${rule} end)`,
  )
}

const HOSTED_GRANT = (column: string): string => `${column} = any ((select app.hosted_grants())::uuid[])`
const ADMIN = '(select app.is_admin())'
const SHARED = 'report_id = any ((select app.shared_reports())::uuid[])'
const READS = `${ADMIN} or ${SHARED}`
const SECTION = (table: string): string =>
  `constraint ck_${table}_section check (section ~ '^[a-z]+(-[a-z]+)*$' and length(section) <= 40)`

/** One version at a time is worked on; the next begins when it came back, was given up or was accepted. */
const ONE_OPEN = `
  create unique index uq_reports_grant_id_kind_open on reports (grant_id, kind)
  where stage in ('draft', 'in-review', 'approved', 'submitted')`

/** Plain text with paragraphs, in the language of the report. An empty text is none. */
const NARRATIVES = `
  create table report_narratives (
    report_id uuid not null,
    section text not null,
    text text not null,
    version int not null default 1,
    written_at timestamptz not null,
    written_by uuid not null,
    constraint pk_report_narratives primary key (report_id, section),
    ${SECTION('report_narratives')},
    constraint ck_report_narratives_text check (length(text) <= 20000),
    constraint fk_report_narratives_report_id foreign key (report_id) references reports (id),
    constraint fk_report_narratives_written_by foreign key (written_by) references people (id)
  )`

/** Everybody who had a hand in a text, also where somebody else has written it anew since. */
const WRITERS = `
  create table report_writers (
    report_id uuid not null,
    section text not null,
    person_id uuid not null,
    constraint pk_report_writers primary key (report_id, section, person_id),
    ${SECTION('report_writers')},
    constraint fk_report_writers_report_id foreign key (report_id) references reports (id),
    constraint fk_report_writers_person_id foreign key (person_id) references people (id)
  )`

const ASSIGNMENTS = `
  create table report_assignments (
    report_id uuid not null,
    section text not null,
    person_id uuid not null,
    assigned_at timestamptz not null,
    assigned_by uuid not null,
    constraint pk_report_assignments primary key (report_id, section),
    ${SECTION('report_assignments')},
    constraint fk_report_assignments_report_id foreign key (report_id) references reports (id),
    constraint fk_report_assignments_person_id foreign key (person_id) references people (id),
    constraint fk_report_assignments_assigned_by foreign key (assigned_by) references people (id)
  )`

const COMMENTS = `
  create table report_comments (
    id uuid not null default app.new_id(),
    report_id uuid not null,
    section text not null,
    author_id uuid not null,
    text text not null,
    written_at timestamptz not null,
    resolved_at timestamptz,
    resolved_by uuid,
    constraint pk_report_comments primary key (id),
    ${SECTION('report_comments')},
    constraint ck_report_comments_text check (length(text) between 1 and 2000),
    constraint ck_report_comments_resolved check ((resolved_at is null) = (resolved_by is null)),
    constraint fk_report_comments_report_id foreign key (report_id) references reports (id),
    constraint fk_report_comments_author_id foreign key (author_id) references people (id),
    constraint fk_report_comments_resolved_by foreign key (resolved_by) references people (id)
  )`

/** Words that look like personal data and may stand, with who answers for it and why. */
const RELEASES = `
  create table report_releases (
    id uuid not null default app.new_id(),
    report_id uuid not null,
    section text not null,
    kind text not null,
    words text not null,
    reason text not null,
    released_at timestamptz not null,
    released_by uuid not null,
    constraint pk_report_releases primary key (id),
    constraint uq_report_releases_words unique (report_id, section, kind, words),
    ${SECTION('report_releases')},
    constraint ck_report_releases_kind check (kind in ('name', 'mail', 'phone', 'identity-number')),
    constraint ck_report_releases_words check (length(words) between 1 and 200),
    constraint ck_report_releases_reason check (length(reason) between 1 and 500),
    constraint fk_report_releases_report_id foreign key (report_id) references reports (id),
    constraint fk_report_releases_released_by foreign key (released_by) references people (id)
  )`

const INDEXES = [
  `create index ix_report_comments_report_id on report_comments (report_id, section, id)`,
  `create index ix_report_assignments_person_id on report_assignments (person_id)`,
]

/** Reports that are read without being an administrator: by those who carry the host's groups, and by those who teach a
 * cohort that the grant pays for and were given a section. */
const READERS = [
  `create function app.shared_reports() returns uuid[]
   language sql stable security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
     select coalesce(array_agg(r.id), '{}') from reports r
     where r.grant_id = any (app.hosted_grants())
       or exists (select from report_assignments a where a.report_id = r.id and a.person_id = app.person())
         and exists (select from grant_cohorts c where c.grant_id = r.grant_id and c.cohort_id = any (app.teaches())) $$`,
]

/** Names of those who took part in a report, for those who read it: they may not see each other elsewhere. */
const HANDS = `
  create function app.report_hands(report uuid) returns table (id uuid, name text)
  language sql stable security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
    select p.id, p.name from people p
    where (app.is_admin() or report = any (app.shared_reports())) and p.id in (
      select taken_by from report_steps where report_id = report
      union select written_by from report_narratives where report_id = report
      union select person_id from report_assignments where report_id = report
      union select author_id from report_comments where report_id = report
      union select resolved_by from report_comments where report_id = report
      union select released_by from report_releases where report_id = report)
  $$`

/**
 * A text is written while its report is a draft and nobody is reading it to freeze it: the shared lock makes the freezing
 * wait, or finds that it has begun. Whoever writes is remembered, because who wrote does not approve.
 */
const GUARDS = [
  `create function app.guard_report_narrative() returns trigger
   language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
   begin
     if not exists (select from reports r where r.id = new.report_id and r.stage = 'draft'
       and r.state not in ('queued', 'making') for share) then
       raise exception 'a report that is no draft is not written in'
         using errcode = '23514', constraint = 'ck_report_narratives_draft';
     end if;
     insert into report_writers (report_id, section, person_id) values (new.report_id, new.section, new.written_by)
     on conflict do nothing;
     return new;
   end $$`,
  `create trigger guard_report_narrative before insert or update on report_narratives
   for each row execute function app.guard_report_narrative()`,
  `create function app.guard_report_comment() returns trigger language plpgsql as $$
   begin
     if (new.id, new.report_id, new.section, new.author_id, new.text, new.written_at)
       is distinct from (old.id, old.report_id, old.section, old.author_id, old.text, old.written_at) then
       raise exception 'what was said stays as it was said' using errcode = '23514', constraint = 'ck_report_comments_kept';
     end if;
     return new;
   end $$`,
  `create trigger guard_report_comment before update on report_comments
   for each row execute function app.guard_report_comment()`,
  `create function app.guard_report_approval() returns trigger
   language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
   begin
     if exists (select from report_writers w where w.report_id = new.report_id and w.person_id = new.taken_by) then
       raise exception 'a report is approved by somebody else than who wrote in it'
         using errcode = '23514', constraint = 'ck_report_steps_four_eyes';
     end if;
     return new;
   end $$`,
  `create trigger guard_report_approval before insert on report_steps for each row when (new.stage = 'approved')
   execute function app.guard_report_approval()`,
]
