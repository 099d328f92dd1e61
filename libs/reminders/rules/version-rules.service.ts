import { Injectable } from '@nestjs/common'
import { mayManageCohorts } from '../../cohorts'
import type { Actor } from '../../platform/actor'
import { Problem } from '../../platform/http'
import type { Language } from '../../platform/i18n'
import type { RuleChange, RulesView, RuleView } from './rule.dto'
import { ruleView } from './rule-view'
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
