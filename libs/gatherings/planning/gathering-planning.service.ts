import './planning-log'
import './planning.problems'
import '../local/local-session.problems'
import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import { AgendaStore } from '../agenda/agenda.store'
import { AttendanceStore } from '../attendance/attendance.store'
import { made, Off, type Gathering } from '../gathering.entity'
import { mayArrange, mayPlan } from '../gathering.policy'
import { GatheringsStore } from '../gatherings.store'
import { requirePossible } from './gathering-time'
import type {
  GatheringChange,
  GatheringMove,
  GatheringPlan,
  NewGathering,
  PlannedGathering,
} from './planning.dto'
import { PlanningStore, type Note } from './planning.store'

const CLERK = systemActor('gatherings')

type About = Pick<Note, 'action' | 'gatheringId' | 'groupId' | 'detail'>

/** When and where gatherings are, and what becomes of those that cannot be. */
@Injectable()
export class GatheringPlanning {
  constructor(
    private readonly database: Database,
    private readonly gatherings: GatheringsStore,
    private readonly sheets: AttendanceStore,
    private readonly agendas: AgendaStore,
    private readonly store: PlanningStore,
    private readonly clock: Clock,
  ) {}

  async plan(actor: Actor, cohortId: string): Promise<GatheringPlan> {
    const plan = mayPlan(actor, { cohortId }) && (await this.store.plan(actor, this.clock.now(), cohortId))
    if (!plan) throw new Problem('not-found', 'request.not-found')
    return plan
  }

  /** A date that nobody is told of until it is called. */
  draft(actor: Actor, cohortId: string, request: NewGathering): Promise<PlannedGathering> {
    return this.database.transaction(actor, async () => {
      if (!mayPlan(actor, { cohortId })) throw new Problem('not-found', 'request.not-found')
      const { module, batch, mode, place = '', link = '' } = request
      const { moduleId, batchId } = await this.store.place(cohortId, module, batch)
      if (!moduleId) throw refused('/module', 'gathering.no-module')
      if (!batchId) throw refused('/batch', 'gathering.no-batch')
      const planned = { cohortId, moduleId, batchId, mode, place, link, ...requirePossible(request) }
      const gathering = made({ ...planned, state: 'draft' })
      await this.store.save(gathering)
      await this.agendas.begin([gathering], actor.language)
      return this.view(actor, gathering.id)
    })
  }

  rearrange(actor: Actor, id: string, version: string | null, change: GatheringChange) {
    return this.change(actor, id, version, async (gathering) => {
      const { startsAt = gathering.startsAt, endsAt = gathering.endsAt, ...rest } = change
      if (rest.title !== undefined && gathering.groupId === null)
        throw refused('/title', 'local-session.only')
      const time = change.startsAt || change.endsAt ? requirePossible({ startsAt, endsAt }) : {}
      gathering.rearrange({ ...rest, ...time })
      await this.store.save(gathering)
      return id
    })
  }

  /** Throws a draft away; what people were called to is cancelled instead, so that they learn why. */
  async discard(actor: Actor, id: string, version: string | null): Promise<void> {
    await this.database.transaction(actor, async () => {
      const gathering = await this.forChange(actor, id, version)
      if (gathering.state !== 'draft') throw new Problem('conflict', 'gathering.no-draft')
      await this.store.remove(gathering)
    })
  }

  /** The groups of the batch are to come: their dates follow from now on. */
  call(actor: Actor, id: string, version: string | null): Promise<PlannedGathering> {
    return this.change(actor, id, version, async (gathering) => {
      gathering.call()
      await this.store.save(gathering)
      await this.store.callGroups(id)
      await this.note(actor, { action: 'gathering.called', gatheringId: id, groupId: null, detail: {} })
      return id
    })
  }

  /** Another day takes its place, with the same groups; all that follows from the day follows it. */
  move(actor: Actor, id: string, version: string | null, request: GatheringMove): Promise<PlannedGathering> {
    return this.change(actor, id, version, async (gathering) => {
      const time = requirePossible(request, this.clock.now())
      if (time.startsAt.getTime() === gathering.startsAt.getTime())
        throw refused('/startsAt', 'gathering.same-time')
      const { mode = gathering.mode, place = gathering.place, link = gathering.link, reason } = request
      const next = made({ ...of(gathering), mode, place, link, ...time, state: 'called' })
      gathering.moveTo(next.id, reason)
      await this.store.save(gathering)
      await this.store.save(next)
      await this.store.sheetsFollow(id, next.id)
      await this.agendas.carry(id, next.id)
      const detail = { reason, from: gathering.startsAt, to: time.startsAt, gathering: next.id }
      await this.note(actor, { action: 'gathering.moved', gatheringId: id, groupId: null, detail })
      return next.id
    })
  }

  cancel(actor: Actor, id: string, version: string | null, reason: string): Promise<PlannedGathering> {
    return this.change(actor, id, version, async (gathering) => {
      gathering.cancel(reason)
      await this.store.save(gathering)
      const detail = { reason, from: gathering.startsAt }
      await this.note(actor, { action: 'gathering.cancelled', gatheringId: id, groupId: null, detail })
      return id
    })
  }

  /** The gathering if the actor may plan it. Throws Problem: not-found when it is not seen either. */
  async ofPlanner(actor: Actor, id: string): Promise<Gathering> {
    const gathering = await this.gatherings.find(id)
    if (gathering && mayArrange(actor, gathering)) return gathering
    const seen = gathering && (await this.gatherings.one(actor, this.clock.now(), id))
    throw seen ? new Problem('forbidden', 'access.denied') : new Problem('not-found', 'request.not-found')
  }

  async view(actor: Actor, id: string): Promise<PlannedGathering> {
    const view = await this.store.one(actor, this.clock.now(), id)
    if (!view) throw new Problem('not-found', 'request.not-found')
    return view
  }

  /** The log is the system's to write, in the same transaction. */
  async note(actor: Actor, about: About): Promise<void> {
    const by = actor.kind === 'person' ? actor.id : null
    await this.database.transaction(CLERK, () => this.store.note({ at: this.clock.now(), by, ...about }))
  }

  private change(
    actor: Actor,
    id: string,
    version: string | null,
    work: (gathering: Gathering) => Promise<string>,
  ): Promise<PlannedGathering> {
    return this.database.transaction(actor, async () => {
      const gathering = await this.forChange(actor, id, version)
      const shown = await work(gathering).catch((error: unknown) => {
        throw error instanceof Off ? new Problem('conflict', `gathering.is-${error.state}`) : error
      })
      return this.view(actor, shown)
    })
  }

  /** Its sheets are under lock as well, so that nobody marks who attended a day that is being moved. */
  private async forChange(actor: Actor, id: string, version: string | null): Promise<Gathering> {
    await this.ofPlanner(actor, id)
    await this.sheets.lockSheets(id)
    const gathering = await this.gatherings.lock(id)
    if (!gathering) throw new Problem('not-found', 'request.not-found')
    requireVersion(version, gathering.version)
    return gathering
  }
}

/** What stays the same when a gathering gets another day. */
function of({ cohortId, moduleId, batchId, groupId, title }: Gathering): Partial<Gathering> {
  return { cohortId, moduleId, batchId, groupId, title }
}

function refused(pointer: string, code: string): Problem {
  return new Problem('unprocessable', code, {}, [{ pointer, code }])
}
