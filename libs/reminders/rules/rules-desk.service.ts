import './rule.problems'
import { Injectable } from '@nestjs/common'
import { ChangeLog } from '../../changes'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import { backToStandard, changesOf, requireSound } from './rule-changes'
import type { RuleChange, RuleView } from './rule.dto'
import { ruleView } from './rule-view'
import { RulesStore, type Place, type RuleFormRow, type RuleRow } from './rules.store'

const KEY = /^[a-z]+(-[a-z]+)*$/

/** Refuses a change that the place or the actor does not allow, in the transaction of the change. */
export type Guard = () => Promise<void>

/** Where the rules of a place are read and changed; who may is said by those who know the place. */
@Injectable()
export class RulesDesk {
  constructor(
    private readonly database: Database,
    private readonly store: RulesStore,
    private readonly log: ChangeLog,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, place: Place): Promise<RuleView[]> {
    return (await this.store.rules(actor, place)).map((row) => ruleView(row, actor.language))
  }

  /** As they stand in a place, each with what would hold without it. */
  rules(actor: Actor, place: Place): Promise<RuleRow[]> {
    return this.store.rules(actor, place)
  }

  /** @throws Problem not-found where the place has no such rule */
  async rule(actor: Actor, place: Place, key: string): Promise<RuleRow> {
    const [row] = KEY.test(key) ? await this.store.rules(actor, place, key) : []
    if (!row) throw new Problem('not-found', 'request.not-found')
    return row
  }

  change(
    actor: Actor,
    place: Place,
    change: { key: string; version: string | null; request: RuleChange; guard: Guard },
  ): Promise<RuleView> {
    const { reason, ...form } = change.request
    return this.changing(actor, place, change, async (row) => {
      requireSound(form, row)
      await this.keep(actor, place, change.key, form, false)
      const noted = { place, key: change.key, reason: reason.trim() }
      await this.log.note(actor, ...changesOf(row.own ?? row.standard, form, noted))
    })
  }

  /** The form stays in its row, because what was sent by it names it; it counts no more. */
  backToStandard(
    actor: Actor,
    place: Place,
    change: { key: string; version: string | null; reason: string; guard: Guard },
  ): Promise<RuleView> {
    return this.changing(actor, place, change, async (row) => {
      if (!row.own) return
      await this.keep(actor, place, change.key, row.own, true)
      await this.log.note(actor, backToStandard({ place, key: change.key, reason: change.reason.trim() }))
    })
  }

  /** Puts the form in place of the rule, in the transaction that is open; the trial of a rule does it too. */
  async keep(actor: Actor, place: Place, key: string, form: RuleFormRow, withdrawn: boolean): Promise<void> {
    const by = actor.kind === 'person' ? actor.id : null
    await this.store.keep(place, key, form, { at: this.clock.now(), by, withdrawn })
  }

  private changing(
    actor: Actor,
    place: Place,
    { key, version, guard }: { key: string; version: string | null; guard: Guard },
    change: (row: RuleRow) => Promise<void>,
  ): Promise<RuleView> {
    return this.database.transaction(actor, async () => {
      await guard()
      await this.store.lock(place)
      const row = await this.rule(actor, place, key)
      requireVersion(version, row.version)
      await change(row)
      return ruleView(await this.rule(actor, place, key), actor.language)
    })
  }
}
