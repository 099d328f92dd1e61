import './batch-split.problems'
import { Injectable } from '@nestjs/common'
import { ChangeLog } from '../../changes'
import { mayManageCohorts } from '../../cohorts'
import type { Actor } from '../../platform/actor'
import { Clock, osloDay } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { AgendaStore } from '../agenda/agenda.store'
import { BatchMoveStore } from '../rolling/batch-move.store'
import type { BatchSplitView, SplitGroup } from './batch-split.dto'
import { BatchSplitStore, type SplitBatch } from './batch-split.store'

/** Which batch is split, and who goes. */
export interface Split {
  readonly cohortId: string
  readonly batchId: string
  readonly groupIds: readonly string[]
}

/** Some groups of a batch go on as a batch of their own: what was held stays, what is to come becomes drafts of theirs. */
@Injectable()
export class BatchSplit {
  constructor(
    private readonly database: Database,
    private readonly store: BatchSplitStore,
    private readonly moves: BatchMoveStore,
    private readonly agendas: AgendaStore,
    private readonly log: ChangeLog,
    private readonly clock: Clock,
  ) {}

  /** What it would lead to is read from what it led to. */
  preview(actor: Actor, split: Split): Promise<BatchSplitView> {
    return this.database.transaction(actor, async () => {
      const batch = await this.possible(actor, split)
      return this.moves.tried(() => this.done(actor, split, batch))
    })
  }

  split(actor: Actor, split: Split): Promise<BatchSplitView> {
    return this.database.transaction(actor, async () => {
      const batch = await this.possible(actor, split)
      const view = await this.done(actor, split, batch)
      await this.store.touchCohort(split.cohortId)
      const [from, to] = [batch.number, view.number]
      const detail = { from, to, groups: view.groups.length }
      await this.log.note(
        actor,
        { action: 'batch.split', subjectType: 'cohort', subjectId: split.cohortId, detail },
        ...view.groups.map(({ id }) => ({
          action: 'group.batch-changed',
          subjectType: 'group',
          subjectId: id,
          groupId: id,
          detail: { from, to },
        })),
      )
      return view
    })
  }

  private async done(actor: Actor, { cohortId, batchId, groupIds }: Split, batch: SplitBatch) {
    const number = batch.last + 1
    const next = await this.store.addBatch(cohortId, number)
    const drafts = await this.store.copyDrafts(actor.language, batchId, next)
    for (const { from, id } of drafts) await this.agendas.carry(from, id)
    const groups: SplitGroup[] = []
    for (const group of batch.groups.filter(({ id }) => groupIds.includes(id))) {
      const before = await this.moves.schedule(group.id, actor.language)
      const excuses = await this.store.excuses(group.id, batchId, this.clock.now())
      await this.moves.move(group.id, next, this.clock.now())
      const after = new Map(
        (await this.moves.schedule(group.id, actor.language)).map((one) => [one.number, one.heldOn]),
      )
      const modules = before.map(({ heldOn, ...rest }) => ({
        ...rest,
        before: heldOn,
        after: after.get(rest.number) ?? null,
      }))
      groups.push({ ...group, modules, excuses })
    }
    const firstOn = drafts[0] ? osloDay(new Date(drafts[0].startsAt)) : null
    const told = drafts.map(({ module, title, startsAt, wasCalled }) => ({
      module,
      title,
      startsAt,
      wasCalled,
    }))
    return { number, drafts: told, groups, firstOn }
  }

  private async possible(actor: Actor, { cohortId, batchId, groupIds }: Split): Promise<SplitBatch> {
    const batch = await this.store.lock(cohortId, batchId)
    if (!batch) throw new Problem('not-found', 'request.not-found')
    if (!mayManageCohorts(actor)) throw new Problem('forbidden', 'access.denied')
    const there = new Set(batch.groups.map(({ id }) => id))
    if (!groupIds.every((id) => there.has(id))) throw new Problem('conflict', 'split.elsewhere')
    if (groupIds.length === there.size) throw refused('split.everybody')
    return batch
  }
}

function refused(code: string): Problem {
  return new Problem('unprocessable', code, {}, [{ pointer: '/groupIds', code }])
}
