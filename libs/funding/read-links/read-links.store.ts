import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import type { FileRow } from '../reports/reports.store'
import { instant } from '../reports/report-view.sql'
import type { ReadLink, SharedReport } from './read-link.dto'

/** A link lets read what was approved and is not taken back. */
const SHAREABLE = `('approved', 'submitted', 'accepted')`

/** $2 now. */
const COLUMNS = `l.id, ${instant('l.made_at')} as "madeAt", m.name as "madeBy", ${instant('l.expires_at')} as "expiresAt",
  ${instant('l.revoked_at')} as "revokedAt", v.name as "revokedBy", l.opened,
  case when l.revoked_at is not null then 'revoked' when l.expires_at <= $2 then 'expired' else 'open' end as state`
const WHO = `left join people m on m.id = l.made_by left join people v on v.id = l.revoked_by`

const OF_REPORT: Statement = {
  name: 'funding_read_links',
  text: `select ${COLUMNS} from report_links l ${WHO} where l.report_id = $1 order by l.made_at desc, l.id desc limit 100`,
}

const ONE: Statement = {
  name: 'funding_read_link',
  text: `select ${COLUMNS} from report_links l ${WHO} where l.id = $1`,
}

const REPORT: Statement = {
  name: 'funding_read_link_report',
  text: `
    select r.stage in ${SHAREABLE} and r.state = 'ready' as shareable,
      r.grant_id = any ((select app.hosted_grants())::uuid[]) as hosted
    from reports r where r.id = $1`,
}

const OF_LINK: Statement = {
  name: 'funding_report_of_read_link',
  text: `select report_id as "reportId" from report_links where id = $1`,
}

const ADD: Statement = {
  name: 'funding_add_read_link',
  text: `
    insert into report_links (report_id, token_hash, made_at, made_by, expires_at)
    values ($1, $2, $3, $4, $5) returning id`,
}

const REVOKE: Statement = {
  name: 'funding_revoke_read_link',
  text: `update report_links set revoked_at = $2, revoked_by = $3 where id = $1 and revoked_at is null`,
}

/** $1 hash, $2 now. */
const WORKS = `l.token_hash = $1 and l.revoked_at is null and l.expires_at > $2
  and exists (select from reports r where r.id = l.report_id and r.stage in ${SHAREABLE} and r.state = 'ready')`

const OPEN: Statement = {
  name: 'funding_open_read_link',
  text: `
    with l as (update report_links l set opened = opened + 1 where ${WORKS} returning l.report_id, l.expires_at)
    select r.kind, r.version, r.language, g.name as "grantName", s.sha256, ${instant('s.frozen_at')} as "frozenAt",
      ${instant('l.expires_at')} as "expiresAt", s.published::json -> 'sections' as sections,
      (select coalesce(json_agg(json_build_object('format', f.format, 'bytes', length(f.content), 'sha256', f.sha256)),
        '[]') from report_files f where f.report_id = r.id) as files
    from l join reports r on r.id = l.report_id join grants g on g.id = r.grant_id
    join report_snapshots s on s.report_id = r.id`,
}

/** $3 format. */
const FILE: Statement = {
  name: 'funding_read_link_file',
  text: `
    select r.state, r.kind, r.version, r.language, g.name as "grantName", f.content, f.sha256
    from report_links l join reports r on r.id = l.report_id join grants g on g.id = r.grant_id
    join report_files f on f.report_id = r.id and f.format = $3
    where ${WORKS}`,
}

/** What a link may show, and whether the actor carries the host's groups. */
export interface LinkedReport {
  readonly shareable: boolean
  readonly hosted: boolean
}

export type SharedRow = Omit<SharedReport, 'code' | 'files'> & {
  readonly sha256: string
  readonly files: readonly Omit<SharedReport['files'][number], 'href'>[]
}

@Injectable()
export class ReadLinksStore {
  constructor(private readonly database: Database) {}

  ofReport(actor: Actor, reportId: string, now: Date): Promise<ReadLink[]> {
    return this.database.read<ReadLink & object>(actor, OF_REPORT, [reportId, now])
  }

  async find(actor: Actor, id: string, now: Date): Promise<ReadLink | null> {
    return (await this.database.read<ReadLink & object>(actor, ONE, [id, now]))[0] ?? null
  }

  async report(actor: Actor, reportId: string): Promise<LinkedReport | null> {
    return (await this.database.read<LinkedReport & object>(actor, REPORT, [reportId]))[0] ?? null
  }

  async reportOf(actor: Actor, id: string): Promise<string | null> {
    return (await this.database.read<{ reportId: string }>(actor, OF_LINK, [id]))[0]?.reportId ?? null
  }

  async add(reportId: string, hash: Buffer, by: string | null, from: Date, until: Date): Promise<string> {
    const [made] = await this.database.run<{ id: string }>(ADD, [reportId, hash, from, by, until])
    return made?.id ?? ''
  }

  async revoke(id: string, by: string | null, at: Date): Promise<void> {
    await this.database.run(REVOKE, [id, at, by])
  }

  /** The report that a link shows, counted as opened; null for a link that shows nothing. */
  async open(hash: Buffer, now: Date): Promise<SharedRow | null> {
    return (await this.database.run<SharedRow & object>(OPEN, [hash, now]))[0] ?? null
  }

  async file(actor: Actor, hash: Buffer, now: Date, format: string): Promise<FileRow | null> {
    return (await this.database.read<FileRow & object>(actor, FILE, [hash, now, format]))[0] ?? null
  }
}
