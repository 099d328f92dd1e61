import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/**
 * A frozen report goes out in more forms, its making can be stopped, its code leads back to it, and a link lets a reader
 * without an account see it for a while.
 */
export class ReportProofs implements MigrationInterface {
  name = 'ReportProofs0000000000320'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [FORMATS, STATES, CODES, LINKS, ...INDEXES]) await runner.query(statement)
    await secure(runner, 'report_links', { select: MANAGES, insert: MAKES, update: MANAGES })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table report_links`)
    await runner.query(`drop index ix_report_snapshots_sha256`)
    // Files of the newer forms can be made again from their snapshots, and must go before the old rule can hold.
    await runner.query(`alter table report_files disable trigger refuse_frozen_change`)
    await runner.query(`select set_config('app.inside', 'yes', true)`)
    await runner.query(`delete from report_files where format not in ('pdf', 'xlsx', 'csv')`)
    await runner.query(`alter table report_files enable trigger refuse_frozen_change`)
    await runner.query(`update reports set state = 'failed', step = 'failed' where state = 'cancelled'`)
    for (const statement of BACK) await runner.query(statement)
  }
}

const FORMATS = `
  alter table report_files
    drop constraint ck_report_files_format,
    add constraint ck_report_files_format
      check (format in ('pdf', 'docx', 'xlsx', 'csv', 'json', 'pdfa', 'archive'))`

/** cancelled: the figures are frozen, and somebody stopped the making of the files. */
const STATES = `
  alter table reports
    drop constraint ck_reports_state,
    add constraint ck_reports_state check (state in ('idle', 'queued', 'making', 'ready', 'failed', 'cancelled'))`

/** A code is the beginning of a checksum: this many digits of it are looked up. */
const CODES = `create index ix_report_snapshots_sha256 on report_snapshots (left(sha256, 23))`

/** The link itself is never kept, only its hash. \`opened\` counts; by whom or when is not kept. */
const LINKS = `
  create table report_links (
    id uuid not null default app.new_id(),
    report_id uuid not null,
    token_hash bytea not null,
    made_at timestamptz not null,
    made_by uuid not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by uuid,
    opened int not null default 0,
    constraint pk_report_links primary key (id),
    constraint uq_report_links_token_hash unique (token_hash),
    constraint ck_report_links_token_hash check (length(token_hash) = 32),
    constraint ck_report_links_expires_at check (expires_at > made_at and expires_at <= made_at + interval '366 days'),
    constraint ck_report_links_revoked check ((revoked_at is null) = (revoked_by is null)),
    constraint ck_report_links_opened check (opened >= 0),
    constraint fk_report_links_report_id foreign key (report_id) references reports (id),
    constraint fk_report_links_made_by foreign key (made_by) references people (id),
    constraint fk_report_links_revoked_by foreign key (revoked_by) references people (id)
  )`

const INDEXES = [
  `create index ix_report_links_report_id on report_links (report_id, made_at desc)`,
  `create index ix_report_links_made_by on report_links (made_by)`,
]

/** Administrators, and those who carry the leader groups of the grant's host. */
const MANAGES = `(select app.is_admin()) or report_id = any ((select app.hosted_reports())::uuid[])`
const MAKES = `(${MANAGES}) and made_by = (select app.person())`

const BACK = [
  `alter table report_files
    drop constraint ck_report_files_format,
    add constraint ck_report_files_format check (format in ('pdf', 'xlsx', 'csv'))`,
  `alter table reports
    drop constraint ck_reports_state,
    add constraint ck_reports_state check (state in ('idle', 'queued', 'making', 'ready', 'failed'))`,
]
