import '../funding.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, type Page } from '../../platform/http'
import { Outbox } from '../../platform/jobs'
import { mayMakeReports } from '../grant.policy'
import { failedSentence, stepWords, type ReportFormat } from '../grant-words'
import { makeReport } from '../making/make-report.job'
import type { NewReport, ReportsQuery, ReportSummary, ReportView } from './report.dto'
import { ReportsStore, type AskedReport, type FileRow, type Making, type ReportRow } from './reports.store'

const KEY = /^[\x21-\x7e]{1,200}$/

/** A file of a report that is ready. */
export type ReadyFile = FileRow & { readonly content: Buffer; readonly sha256: string }

@Injectable()
export class ReportsService {
  constructor(
    private readonly database: Database,
    private readonly store: ReportsStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { grant, cursor, limit = DEFAULT_LIMIT }: ReportsQuery,
  ): Promise<Page<ReportSummary>> {
    const rows = await this.store.page(actor, grant ?? null, cursorFrom(cursor, 2), limit + 1)
    return pageOf(
      rows,
      limit,
      ({ view }) => view,
      ({ at, id }) => [at, id],
    )
  }

  async find(actor: Actor, id: string): Promise<ReportView> {
    return view(found(await this.store.find(actor, id)), actor)
  }

  async making(actor: Actor, id: string): Promise<Making> {
    return found(await this.store.making(actor, id))
  }

  /** @throws Problem conflict while the report is not ready, or when it failed */
  async file(actor: Actor, id: string, format: ReportFormat): Promise<ReadyFile> {
    const row = found(await this.store.file(actor, id, format))
    const { content, sha256 } = row
    if (content && sha256) return { ...row, content, sha256 }
    throw new Problem('conflict', row.state === 'failed' ? 'report.failed' : 'report.not-ready')
  }

  /**
   * Asks for a report; the worker makes it. The same key again answers the report that it made the first time.
   *
   * @throws Problem conflict while one of the same kind is being made for the grant
   */
  ask(actor: Actor, grantId: string, request: NewReport, key: string | undefined): Promise<ReportView> {
    if (key !== undefined && !KEY.test(key)) throw new Problem('invalid', 'report.key-invalid')
    const asked = { grantId, kind: request.kind, language: request.language ?? actor.language }
    return this.database.transaction(actor, async (tx) => {
      if (!(await this.store.holdGrant(grantId))) throw new Problem('not-found', 'request.not-found')
      if (!mayMakeReports(actor)) throw new Problem('forbidden', 'access.denied')
      const before = key === undefined ? null : await this.store.byKey(actor.id, key)
      if (before) return this.again(actor, before, asked)
      const id = await this.store.add(asked, this.clock.now(), actor.id, key ?? null)
      await this.outbox.enqueue(tx, makeReport, { reportId: id })
      return this.find(actor, id)
    })
  }

  private again(actor: Actor, before: AskedReport & { id: string }, asked: AskedReport): Promise<ReportView> {
    const same =
      before.grantId === asked.grantId && before.kind === asked.kind && before.language === asked.language
    if (!same) throw new Problem('unprocessable', 'report.key-reused')
    return this.find(actor, before.id)
  }
}

function view(row: ReportRow, { language }: Actor): ReportView {
  const { percent, step, ...rest } = row
  const failure = row.state === 'failed' ? failedSentence[language] : null
  return { ...rest, progress: { percent, step: stepWords[step][language] }, failure }
}

function found<T>(row: T | null): T {
  if (row === null) throw new Problem('not-found', 'request.not-found')
  return row
}
