import './rule.problems'
import { Injectable } from '@nestjs/common'
import { ChangeLog } from '../../changes'
import { mayManageCohorts } from '../../cohorts'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import { followedGroups } from '../reminder.policy'
import { backToStandard, changesOf, requireSound } from './rule-changes'
import type { RuleChange, RulesView, RuleView } from './rule.dto'
import { ruleView } from './rule-view'
import { RulesStore, type RuleCohortRow, type RuleFormRow, type RuleRow } from './rules.store'

const KEY = /^[a-z]+(-[a-z]+)*$/

/** Which reminders a cohort gets: the standard, or what it has decided for itself. */
@Injectable()
export class RulesService {
  constructor(
    private readonly database: Database,
    private readonly store: RulesStore,
    private readonly log: ChangeLog,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, cohortId: string): Promise<RulesView> {
    const { id, name, state } = await this.cohort(actor, cohortId)
    const rows = await this.store.ofCohort(actor, cohortId)
    const mayChange = mayManageCohorts(actor) && state !== 'archived'
    return { cohort: { id, name, mayChange }, items: rows.map((row) => ruleView(row, actor.language)) }
  }

  async find(actor: Actor, cohortId: string, key: string): Promise<RuleView> {
    await this.cohort(actor, cohortId)
    return ruleView(await this.rule(actor, cohortId, key), actor.language)
  }

  change(
    actor: Actor,
    cohortId: string,
    key: string,
    version: string | null,
    { reason, ...form }: RuleChange,
  ): Promise<RuleView> {
    return this.changing(actor, cohortId, key, version, async (row) => {
      requireSound(form, row.condition)
      await this.keep(actor, cohortId, key, form, false)
      const noted = { cohortId, key, reason: reason.trim() }
      await this.log.note(actor, ...changesOf(row.own ?? row.standard, form, noted))
    })
  }

  backToStandard(
    actor: Actor,
    cohortId: string,
    key: string,
    version: string | null,
    reason: string,
  ): Promise<RuleView> {
    return this.changing(actor, cohortId, key, version, async (row) => {
      if (!row.own) return
      await this.keep(actor, cohortId, key, row.own, true)
      await this.log.note(actor, backToStandard({ cohortId, key, reason: reason.trim() }))
    })
  }

  /** Puts the form in place of the cohort's rule, in the transaction that is open; the trial of a rule does it too. */
  async keep(
    actor: Actor,
    cohortId: string,
    key: string,
    form: RuleFormRow,
    withdrawn: boolean,
  ): Promise<void> {
    const by = actor.kind === 'person' ? actor.id : null
    await this.store.keep(cohortId, key, form, { at: this.clock.now(), by, withdrawn })
  }

  /** @throws Problem not-found where there is no such cohort, or none that the actor follows a group of */
  async cohort(actor: Actor, id: string): Promise<RuleCohortRow> {
    const cohort = await this.store.cohort(actor, id, followedGroups(actor))
    if (!cohort) throw new Problem('not-found', 'request.not-found')
    return cohort
  }

  async rule(actor: Actor, cohortId: string, key: string): Promise<RuleRow> {
    const [row] = KEY.test(key) ? await this.store.ofCohort(actor, cohortId, key) : []
    if (!row) throw new Problem('not-found', 'request.not-found')
    return row
  }

  private changing(
    actor: Actor,
    cohortId: string,
    key: string,
    version: string | null,
    change: (row: RuleRow) => Promise<void>,
  ): Promise<RuleView> {
    return this.database.transaction(actor, async () => {
      const { state } = await this.cohort(actor, cohortId)
      if (!mayManageCohorts(actor)) throw new Problem('forbidden', 'access.denied')
      if (state === 'archived') throw new Problem('conflict', 'cohort.archived')
      await this.store.lock(cohortId)
      const row = await this.rule(actor, cohortId, key)
      requireVersion(version, row.version)
      await change(row)
      return this.find(actor, cohortId, key)
    })
  }
}
