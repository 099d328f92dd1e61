import { Injectable } from '@nestjs/common'
import { systemActor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { reportFormats, type ReportFormat } from '../grant-words'
import { codeOf } from '../proofs/code'
import type { ReadyFile } from '../reports/reports.service'
import type { SharedReport } from './read-link.dto'
import { hashOfToken } from './read-links.service'
import { ReadLinksStore } from './read-links.store'

const READER = systemActor('report-reader')

/** What the one who has a link reads. The same answer for a link that expired, was revoked, or never was. */
@Injectable()
export class SharedReports {
  constructor(
    private readonly database: Database,
    private readonly store: ReadLinksStore,
    private readonly clock: Clock,
  ) {}

  /** Counts that the report was opened, and nothing else about it. */
  async open(token: string): Promise<SharedReport> {
    const hash = hashOfToken(token)
    const row =
      hash && (await this.database.transaction(READER, () => this.store.open(hash, this.clock.now())))
    if (!row) throw new Problem('not-found', 'request.not-found')
    const { sha256, files, ...report } = row
    const ordered = reportFormats.flatMap((format) => files.filter((file) => file.format === format))
    const href = (format: ReportFormat): string => `/v1/shared-reports/${token}/files/${format}`
    return {
      ...report,
      code: codeOf(sha256),
      files: ordered.map((file) => ({ ...file, href: href(file.format) })),
    }
  }

  async file(token: string, format: ReportFormat): Promise<ReadyFile> {
    const hash = hashOfToken(token)
    const row = hash && (await this.store.file(READER, hash, this.clock.now(), format))
    if (!row?.content || row.sha256 === null) throw new Problem('not-found', 'request.not-found')
    return { ...row, content: row.content, sha256: row.sha256 }
  }
}
