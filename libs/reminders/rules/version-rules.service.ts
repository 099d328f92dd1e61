import { Injectable } from '@nestjs/common'
import { mayManageCohorts } from '../../cohorts'
import type { Actor } from '../../platform/actor'
import { Problem } from '../../platform/http'
import type { Language } from '../../platform/i18n'
import type { RuleChange, RulesView, RuleView } from './rule.dto'
import { ruleView } from './rule-view'
import { differenceOf, type RulesDifference, type RulesDifferenceQuery } from './rules-difference'
import { RulesDesk, type Guard } from './rules-desk.service'
import { RulesStore, type Place, type RuleVersionRow } from './rules.store'

/**
 * Which reminders a version of the programme brings: to its own cohorts and to those of later versions, until a later
 * version or a cohort says otherwise. A published version never changes.
 */
@Injectable()
export class VersionRules {
  constructor(
    private readonly store: RulesStore,
    private readonly desk: RulesDesk,
  ) {}

  async list(actor: Actor, versionId: string): Promise<RulesView> {
    const version = await this.version(actor, versionId)
    const place = {
      id: version.id,
      name: nameOf(version, actor.language),
      mayChange: mayManageCohorts(actor) && !version.published,
    }
    return { place, items: await this.desk.list(actor, placeOf(versionId)) }
  }

  /** @throws Problem not-found where the other is no version of the same programme */
  async difference(
    actor: Actor,
    versionId: string,
    { against }: RulesDifferenceQuery,
  ): Promise<RulesDifference> {
    const { programmeId } = await this.version(actor, versionId)
    const rules = await this.desk.rules(actor, placeOf(versionId))
    if (against === undefined) {
      const before = new Map(rules.map(({ key, standard }) => [key, standard]))
      return { items: differenceOf(rules, before, actor.language) }
    }
    const other = await this.version(actor, against)
    if (other.programmeId !== programmeId) throw new Problem('not-found', 'request.not-found')
    const theirs = await this.desk.rules(actor, placeOf(against))
    const before = new Map(theirs.map(({ key, own, standard }) => [key, own ?? standard]))
    return { items: differenceOf(rules, before, actor.language) }
  }

  async find(actor: Actor, versionId: string, key: string): Promise<RuleView> {
    await this.version(actor, versionId)
    return ruleView(await this.desk.rule(actor, placeOf(versionId), key), actor.language)
  }

  change(
    actor: Actor,
    versionId: string,
    key: string,
    version: string | null,
    request: RuleChange,
  ): Promise<RuleView> {
    const guard = this.guard(actor, versionId)
    return this.desk.change(actor, placeOf(versionId), { key, version, request, guard })
  }

  backToStandard(
    actor: Actor,
    versionId: string,
    key: string,
    version: string | null,
    reason: string,
  ): Promise<RuleView> {
    const guard = this.guard(actor, versionId)
    return this.desk.backToStandard(actor, placeOf(versionId), { key, version, reason, guard })
  }

  private async version(actor: Actor, id: string): Promise<RuleVersionRow> {
    const version = await this.store.version(actor, id)
    if (!version) throw new Problem('not-found', 'request.not-found')
    return version
  }

  private guard(actor: Actor, versionId: string): Guard {
    return async () => {
      const { published } = await this.version(actor, versionId)
      if (!mayManageCohorts(actor)) throw new Problem('forbidden', 'access.denied')
      if (published) throw new Problem('conflict', 'programme.published')
    }
  }
}

function nameOf({ programme, number }: RuleVersionRow, language: Language): string {
  return `${programme}, ${language === 'en' ? 'version' : 'versjon'} ${number}`
}

function placeOf(id: string): Place {
  return { kind: 'version', id }
}
