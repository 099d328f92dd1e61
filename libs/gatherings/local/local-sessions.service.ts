import './local-session.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { AgendaStore } from '../agenda/agenda.store'
import { made } from '../gathering.entity'
import { mayPlanLocally } from '../gathering.policy'
import { requirePossible } from '../planning/gathering-time'
import type { PlannedGathering } from '../planning/planning.dto'
import { PlanningStore } from '../planning/planning.store'
import type { LocalSessionsView, NewLocalSession } from './local-session.dto'

/** What a group plans for itself between the gatherings of its modules. Counts in nobody's figures. */
@Injectable()
export class LocalSessions {
  constructor(
    private readonly database: Database,
    private readonly store: PlanningStore,
    private readonly agendas: AgendaStore,
    private readonly clock: Clock,
  ) {}

  /** Every local session of the group, as those see it who plan it. */
  list(actor: Actor, groupId: string): Promise<LocalSessionsView> {
    return this.database.transaction(actor, async () => {
      await this.plannedBy(actor, groupId)
      return { items: await this.store.localSessions(actor, this.clock.now(), groupId) }
    })
  }

  /** A date that nobody is told of until it is called. */
  draft(actor: Actor, groupId: string, request: NewLocalSession): Promise<PlannedGathering> {
    return this.database.transaction(actor, async () => {
      const { cohortId, state } = await this.plannedBy(actor, groupId)
      if (state === 'withdrawn' || state === 'closed') throw new Problem('conflict', 'local-session.over')
      const { mode, place = '', link = '' } = request
      const about = { cohortId, groupId, moduleId: null, batchId: null, title: request.title.trim() }
      const session = made({ ...about, mode, place, link, ...requirePossible(request), state: 'draft' })
      await this.store.save(session)
      await this.agendas.begin([session], actor.language)
      const view = await this.store.one(actor, this.clock.now(), session.id)
      if (!view) throw new Problem('not-found', 'request.not-found')
      return view
    })
  }

  private async plannedBy(actor: Actor, groupId: string): Promise<{ cohortId: string; state: string }> {
    const group = await this.store.group(groupId)
    if (!group) throw new Problem('not-found', 'request.not-found')
    if (!mayPlanLocally(actor, { groupId })) throw new Problem('forbidden', 'access.denied')
    return group
  }
}
