import { Injectable } from '@nestjs/common'
import { mayManageCohorts } from '../../cohorts'
import type { Actor } from '../../platform/actor'
import { Problem } from '../../platform/http'
import { followedGroups } from '../reminder.policy'
import type { RuleChange, RulesView, RuleView } from './rule.dto'
import { ruleView } from './rule-view'
import { RulesDesk, type Guard } from './rules-desk.service'
import { RulesStore, type Place, type RuleCohortRow } from './rules.store'

/** Which reminders a cohort gets: the standard, or what it has decided for itself. */
@Injectable()
export class RulesService {
  constructor(
    private readonly store: RulesStore,
    private readonly desk: RulesDesk,
  ) {}

  async list(actor: Actor, cohortId: string): Promise<RulesView> {
    const { id, name, state } = await this.cohort(actor, cohortId)
    const mayChange = mayManageCohorts(actor) && state !== 'archived'
    return { place: { id, name, mayChange }, items: await this.desk.list(actor, placeOf(cohortId)) }
  }

  async find(actor: Actor, cohortId: string, key: string): Promise<RuleView> {
    await this.cohort(actor, cohortId)
    return ruleView(await this.desk.rule(actor, placeOf(cohortId), key), actor.language)
  }

  change(
    actor: Actor,
    cohortId: string,
    key: string,
    version: string | null,
    request: RuleChange,
  ): Promise<RuleView> {
    const guard = this.guard(actor, cohortId)
    return this.desk.change(actor, placeOf(cohortId), { key, version, request, guard })
  }

  backToStandard(
    actor: Actor,
    cohortId: string,
    key: string,
    version: string | null,
    reason: string,
  ): Promise<RuleView> {
    const guard = this.guard(actor, cohortId)
    return this.desk.backToStandard(actor, placeOf(cohortId), { key, version, reason, guard })
  }

  /** @throws Problem not-found where there is no such cohort, or none that the actor follows a group of */
  async cohort(actor: Actor, id: string): Promise<RuleCohortRow> {
    const cohort = await this.store.cohort(actor, id, followedGroups(actor))
    if (!cohort) throw new Problem('not-found', 'request.not-found')
    return cohort
  }

  private guard(actor: Actor, cohortId: string): Guard {
    return async () => {
      const { state } = await this.cohort(actor, cohortId)
      if (!mayManageCohorts(actor)) throw new Problem('forbidden', 'access.denied')
      if (state === 'archived') throw new Problem('conflict', 'cohort.archived')
    }
  }
}

function placeOf(id: string): Place {
  return { kind: 'cohort', id }
}
