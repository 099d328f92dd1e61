import { Injectable } from '@nestjs/common'
import { mayManageCohorts } from '../../cohorts'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { requireSound } from '../rules/rule-changes'
import type { RuleForm } from '../rules/rule.dto'
import { RulesDesk } from '../rules/rules-desk.service'
import { RulesService } from '../rules/rules.service'
import { RulesStore } from '../rules/rules.store'
import { comparePlans } from './trial-comparison'
import type { TrialView } from './trial.dto'
import { Planning } from './planning.service'

/** Thrown with the answer, so that everything that led to it is rolled back. */
class Tried extends Error {
  constructor(readonly view: TrialView) {
    super('tried')
  }
}

/** What a changed rule would lead to: the same plan twice, with the rule as it is and as it would be, and nothing kept. */
@Injectable()
export class RuleTrial {
  constructor(
    private readonly database: Database,
    private readonly rules: RulesService,
    private readonly desk: RulesDesk,
    private readonly store: RulesStore,
    private readonly planning: Planning,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, cohortId: string, key: string, form: RuleForm): Promise<TrialView> {
    try {
      return await this.database.transaction(actor, () => this.tryOut(actor, cohortId, key, form))
    } catch (error) {
      if (error instanceof Tried) return error.view
      throw error
    }
  }

  private async tryOut(actor: Actor, cohortId: string, key: string, form: RuleForm): Promise<never> {
    const cohort = await this.rules.cohort(actor, cohortId)
    if (!mayManageCohorts(actor)) throw new Problem('forbidden', 'access.denied')
    if (cohort.state === 'archived') throw new Problem('conflict', 'cohort.archived')
    const place = { kind: 'cohort', id: cohortId } as const
    requireSound(form, await this.desk.rule(actor, place, key))
    const groups = await this.store.groups(cohortId)
    const today = this.clock.today()
    const until = cohort.endsOn < today ? today : cohort.endsOn
    const before = await this.planning.plan(actor, groups, until)
    await this.desk.keep(actor, place, key, form, false)
    const after = await this.planning.plan(actor, groups, until)
    throw new Tried(comparePlans(before, after, { language: actor.language, today }))
  }
}
