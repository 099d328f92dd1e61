import '../cohort.problems'
import { Injectable } from '@nestjs/common'
import { ChangeLog, type LogEntry } from '../../changes'
import type { Actor } from '../../platform/actor'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import { mayManageCohorts } from '../cohort.policy'
import type { BatchChange, CohortSetupView, NewBatch } from '../setup/cohort-setup.dto'
import { CohortSetup } from '../setup/cohort-setup.service'
import { BatchesStore } from './batches.store'

@Injectable()
export class BatchesService {
  constructor(
    private readonly database: Database,
    private readonly store: BatchesStore,
    private readonly setup: CohortSetup,
    private readonly log: ChangeLog,
  ) {}

  add(actor: Actor, cohortId: string, request: NewBatch): Promise<CohortSetupView> {
    return this.database.transaction(actor, async () => {
      const { last } = await this.cohort(actor, cohortId)
      const number = request.number ?? last + 1
      await this.store.add(cohortId, number)
      return this.done(actor, cohortId, 'batch.added', { number })
    })
  }

  renumber(
    actor: Actor,
    cohortId: string,
    id: string,
    version: string | null,
    { number }: BatchChange,
  ): Promise<CohortSetupView> {
    return this.database.transaction(actor, async () => {
      const cohort = await this.cohort(actor, cohortId)
      const batch = await this.batch(cohortId, id)
      requireVersion(version, cohort.version)
      await this.store.renumber(id, number)
      return this.done(actor, cohortId, 'batch.renumbered', { from: batch.number, to: number })
    })
  }

  /** Only an empty one: its foreign keys refuse while a group or a gathering that was called is there. */
  remove(actor: Actor, cohortId: string, id: string): Promise<CohortSetupView> {
    return this.database.transaction(actor, async () => {
      await this.cohort(actor, cohortId)
      const { number } = await this.batch(cohortId, id)
      await this.store.remove(id)
      return this.done(actor, cohortId, 'batch.removed', { number })
    })
  }

  private async cohort(actor: Actor, id: string): Promise<{ version: number; last: number }> {
    const cohort = await this.store.lockCohort(id)
    if (!cohort) throw new Problem('not-found', 'request.not-found')
    if (!mayManageCohorts(actor)) throw new Problem('forbidden', 'access.denied')
    return cohort
  }

  private async batch(cohortId: string, id: string): Promise<{ number: number }> {
    const batch = await this.store.find(cohortId, id)
    if (!batch) throw new Problem('not-found', 'request.not-found')
    return batch
  }

  private async done(
    actor: Actor,
    cohortId: string,
    action: string,
    detail: NonNullable<LogEntry['detail']>,
  ): Promise<CohortSetupView> {
    await this.store.touchCohort(cohortId)
    await this.log.note(actor, { action, subjectType: 'cohort', subjectId: cohortId, detail })
    return this.setup.find(actor, cohortId)
  }
}
