import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { tellReportDeadlines } from '../deadlines/report-deadlines.store'
import { reportFormats, type ReportFormat, type ReportStep } from '../grant-words'
import { Frames, type ReadFrame } from '../drafts/frames.service'
import { ReportLifeStore } from '../life/report-life.store'
import { sha256 } from './canonical'
import { MakingStore } from './making.store'
import { fileOf } from '../files/report-files'
import { sealCounted, sealSnapshot, type Frozen, type Sealed, type Snapshot } from './snapshot'

/** What every report says that is made here. */
export class MakingOptions {
  /** Whether the data are invented, so that every file can say so. */
  readonly demo!: boolean
  /** The page where codes are checked, without a slash at the end. */
  readonly checkAt!: string
}

/**
 * Makes a report in steps that each end in one commit: claim, freeze, a file at a time, done. Whoever is stopped in
 * between, or runs beside another, goes on from what stands in the database; a snapshot or a file is written once.
 */
@Injectable()
export class ReportMaking {
  constructor(
    private readonly database: Database,
    private readonly store: MakingStore,
    private readonly life: ReportLifeStore,
    private readonly frames: Frames,
    private readonly clock: Clock,
    private readonly options: MakingOptions,
  ) {}

  async make(actor: Actor, reportId: string): Promise<void> {
    const claimed = await this.database.transaction(actor, () => this.store.claim(reportId))
    if (!claimed) return
    const frozen = await this.freeze(actor, reportId)
    if (!frozen) return
    const kept = await this.store.formats(actor, reportId)
    for (const format of reportFormats.filter((one) => !kept.includes(one))) {
      // Between two files whoever cancelled is heard.
      if (!(await this.reach(actor, reportId, format))) return
      await this.keep(actor, reportId, frozen, format)
    }
    await this.finish(actor, reportId)
  }

  /** After the last attempt: the reader is told, and may ask for a new one. */
  async giveUp(actor: Actor, reportId: string): Promise<void> {
    await this.reach(actor, reportId, 'failed')
  }

  /** Null for a report that was cancelled before its figures were frozen. */
  private async freeze(actor: Actor, reportId: string): Promise<Frozen | null> {
    const sealed = (await this.store.snapshot(actor, reportId)) ?? (await this.freezeNow(actor, reportId))
    return sealed && { snapshot: JSON.parse(sealed.text) as Snapshot, sha256: sealed.sha256 }
  }

  /**
   * Everything that the report counts is read, and its rows are kept, in one transaction of one instant. Whoever freezes
   * the same report at the same time waits at the first row, and finds all of it done.
   */
  private async freezeNow(actor: Actor, reportId: string): Promise<Sealed | null> {
    const work = async (): Promise<Sealed | null> => {
      const before = await this.store.snapshot(actor, reportId)
      if (before) return before
      if (!(await this.store.isWanted(reportId))) return null
      const read = await this.frames.read(actor, reportId, { place: 'report_rows' })
      if (!read) throw new Error(`There is no report ${reportId}`)
      return this.count(read)
    }
    const freeze = (): Promise<Sealed | null> =>
      this.database.transaction(actor, work, { oneInstant: true, patient: true })
    return freeze().catch((error: unknown) => {
      if (isKept(error)) return freeze()
      throw error
    })
  }

  /** What was read becomes what is reviewed: the step is taken with the snapshot, or neither is. */
  private async count({ order, frame, measured }: ReadFrame): Promise<Sealed> {
    const { id: reportId, grantId } = order
    await this.store.holdWanted(reportId)
    const number = await this.store.nextNumber(grantId)
    const previousSha256 = await this.store.checksumBefore(grantId, number)
    const counted = sealCounted(measured)
    const seal = { countedSha256: counted.sha256, number, previousSha256 }
    const published = sealSnapshot(frame, seal, {
      demo: this.options.demo,
      checkAt: this.options.checkAt,
      measured,
    })
    const { frozenAt } = frame
    await this.store.keepSnapshot({ reportId, grantId, number, frozenAt, published, counted, previousSha256 })
    const by = await this.store.askedBy(reportId)
    await this.life.take(reportId, { stage: 'in-review', at: new Date(frozenAt), by, reason: null })
    return published
  }

  private async keep(actor: Actor, reportId: string, frozen: Frozen, format: ReportFormat): Promise<void> {
    const content = fileOf(frozen, format)
    await this.database.transaction(actor, () =>
      this.store.keepFile(reportId, format, content, sha256(content)),
    )
  }

  /** What the grant owes its funder changes with the report that is done. */
  private finish(actor: Actor, reportId: string): Promise<void> {
    return this.database.transaction(actor, async (tx) => {
      const grantId = await this.store.reach(reportId, 'ready')
      if (grantId !== null) await tellReportDeadlines(tx, grantId)
    })
  }

  /** Whether the report is still to be made. */
  private async reach(actor: Actor, reportId: string, step: ReportStep): Promise<boolean> {
    return (await this.database.transaction(actor, () => this.store.reach(reportId, step))) !== null
  }
}

/** Whether the rows of the report are there already. */
function isKept(error: unknown): boolean {
  const { constraint, driverError } = error as {
    constraint?: string
    driverError?: { constraint?: string }
  }
  return (driverError?.constraint ?? constraint) === 'pk_report_rows'
}
