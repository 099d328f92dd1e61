import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { attainment } from '../goals'
import type { Measured } from '../indicators/indicator'
import { IndicatorsService, type KeepingSome } from '../indicators/indicators.service'
import type { Frame } from '../sections/frame'
import { FramesStore, type Order } from './frames.store'

/** A frame with the exact rows behind it. */
export interface ReadFrame {
  readonly order: Order
  readonly frame: Frame
  readonly measured: readonly Measured[]
}

/** Counts a report as of now, and keeps the rows behind the indicators that `only` answers yes for. */
export type LiveReader = (reportId: string, only: (indicator: string) => boolean) => Promise<ReadFrame | null>

const DRAFTER = systemActor('funding.draft')

/** Reads what a report says as of now, for a draft that is shown and for one that is frozen. */
@Injectable()
export class Frames {
  constructor(
    private readonly database: Database,
    private readonly store: FramesStore,
    private readonly indicators: IndicatorsService,
    private readonly clock: Clock,
  ) {}

  /**
   * As of now, for a draft. Whoever may read the draft reads the figures of the whole grant, as everybody will: they are
   * counted by the system, and small numbers are held back as in the frozen report.
   */
  today(reportId: string): Promise<ReadFrame | null> {
    const work = (): Promise<ReadFrame | null> => this.read(DRAFTER, reportId)
    return this.database.transaction(DRAFTER, work, { oneInstant: true })
  }

  /** The same with rows: what `read` counts for `use`, all of one instant, stands in `live_rows` until it ends. */
  live<T>(use: (read: LiveReader) => Promise<T>): Promise<T> {
    const work = async (): Promise<T> => {
      await this.store.beginLiveRows()
      return use((reportId, only) =>
        this.database.transaction(DRAFTER, () => this.read(DRAFTER, reportId, { place: 'live_rows', only })),
      )
    }
    return this.database.transaction(DRAFTER, work, { oneInstant: true })
  }

  /**
   * Inside a transaction of one instant everything is of that instant. Null where there is no such report.
   *
   * @param keeping where the rows behind the figures go; without it they are only counted
   */
  async read(
    actor: Actor,
    reportId: string,
    keeping?: Omit<KeepingSome, 'reportId'>,
  ): Promise<ReadFrame | null> {
    const order = await this.store.order(actor, reportId, this.clock.today())
    if (!order) return null
    const { id, kind, version, language, grant, asOf, narratives } = order
    const measured = await this.indicators.measure(
      actor,
      order.grantId,
      asOf,
      keeping && { ...keeping, reportId },
    )
    const period = { from: grant.periodFrom, to: asOf }
    const indicators = await this.indicators.published(actor, order.grantId, measured, period)
    const frame: Frame = {
      report: { id, kind, version, language },
      grant,
      asOf,
      frozenAt: this.clock.now().toISOString(),
      indicators,
      goals: order.goals.map((goal) => attainment(goal, indicators)),
      narratives,
    }
    return { order, frame, measured }
  }
}
