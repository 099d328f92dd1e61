import '../funding.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, type Page } from '../../platform/http'
import { mayMakeReports } from '../grant.policy'
import { failedSentence, stepWords, type ReportFormat } from '../grant-words'
import { Frames } from '../drafts/frames.service'
import { askingOf } from '../life/asking'
import { openActions, type LifeAction, type Standing } from '../life/report-life'
import { ReportLifeStore } from '../life/report-life.store'
import { compose } from '../sections/compose'
import type { NewReport, ReportLine, ReportSection, ReportsQuery, ReportView } from './report.dto'
import { ReportsStore, type AskedReport, type FileRow, type Making, type ReportRow } from './reports.store'

const KEY = /^[\x21-\x7e]{1,200}$/

/** A file of a report that is ready. */
export type ReadyFile = FileRow & { readonly content: Buffer; readonly sha256: string }

@Injectable()
export class ReportsService {
  constructor(
    private readonly database: Database,
    private readonly store: ReportsStore,
    private readonly life: ReportLifeStore,
    private readonly frames: Frames,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { grant, cursor, limit = DEFAULT_LIMIT }: ReportsQuery,
  ): Promise<Page<ReportLine>> {
    const asked = { limit: limit + 1, today: this.clock.today() }
    const rows = await this.store.page(actor, grant ?? null, cursorFrom(cursor, 2), asked)
    return pageOf(
      rows,
      limit,
      ({ view, ...hands }) => ({ ...view, actions: actionsOf({ ...view, ...hands }, actor) }),
      ({ at, id }) => [at, id],
    )
  }

  async find(actor: Actor, id: string): Promise<ReportView> {
    const row = found(await this.store.find(actor, id))
    return view(row, actor, isLive(row) ? await this.today(id) : row.sections)
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
   * Begins a draft. The same key again answers the draft that it made the first time.
   *
   * @throws Problem conflict while another version of the same kind is being worked on or waits for the funder
   */
  async draft(
    actor: Actor,
    grantId: string,
    request: NewReport,
    key: string | undefined,
  ): Promise<ReportView> {
    if (key !== undefined && !KEY.test(key)) throw new Problem('invalid', 'report.key-invalid')
    const asked = { grantId, kind: request.kind, language: request.language ?? actor.language }
    const id = await this.database.transaction(actor, async () => {
      if (!mayMakeReports(actor)) throw new Problem('forbidden', 'access.denied')
      if (!(await this.store.holdGrant(grantId))) throw new Problem('not-found', 'request.not-found')
      const before = key === undefined ? null : await this.store.byKey(actor.id, key)
      if (before) return again(before, asked)
      const at = this.clock.now()
      const made = await this.store.add(asked, at, actor.id, key ?? null)
      await this.life.take(made, { stage: 'draft', at, by: actor.id, reason: null })
      return made
    })
    return this.find(actor, id)
  }

  /** The sections as of now. */
  private async today(id: string): Promise<ReportSection[]> {
    const read = await this.frames.today(id)
    return read ? (compose(read.frame, null) as unknown as ReportSection[]) : []
  }
}

function again(before: AskedReport & { id: string }, asked: AskedReport): string {
  const same =
    before.grantId === asked.grantId && before.kind === asked.kind && before.language === asked.language
  if (!same) throw new Problem('unprocessable', 'report.key-reused')
  return before.id
}

/** A draft follows the data until its figures are being read to be frozen. */
function isLive({ stage, state }: ReportRow): boolean {
  return stage === 'draft' && (state === 'idle' || state === 'failed')
}

function view(row: ReportRow, actor: Actor, sections: ReportSection[]): ReportView {
  const { percent, step, frozenBy: _by, hosted: _hosted, writers: _writers, ...rest } = row
  const { language } = actor
  const failure = row.state === 'failed' ? failedSentence[language] : null
  const actions = actionsOf(row, actor)
  const progress = { percent, step: stepWords[step][language] }
  return { ...rest, sections, progress, failure, actions }
}

function actionsOf(row: Standing & { readonly hosted: boolean }, actor: Actor): LifeAction[] {
  return openActions(row, askingOf(actor, row.hosted))
}

function found<T>(row: T | null): T {
  if (row === null) throw new Problem('not-found', 'request.not-found')
  return row
}
