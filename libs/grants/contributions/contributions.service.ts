import './contribution.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { GrantDesk } from '../desk/grant-desk.service'
import { mayWriteGrants } from '../grant.policy'
import type {
  ContributionRule,
  ContributionState,
  ContributionsView,
  InhabitantsFigure,
} from './contribution.dto'
import { ContributionsStore } from './contributions.store'

/** What each municipality contributes: worked out by a rule as of a day, frozen when agreed, then asked for and paid. */
@Injectable()
export class Contributions {
  constructor(
    private readonly database: Database,
    private readonly desk: GrantDesk,
    private readonly store: ContributionsStore,
    private readonly clock: Clock,
  ) {}

  async find(actor: Actor, grantId: string): Promise<ContributionsView> {
    if (!mayWriteGrants(actor)) throw new Problem('forbidden', 'access.denied')
    const view = await this.store.view(actor, grantId, this.clock.today())
    if (!view) throw new Problem('not-found', 'request.not-found')
    return view
  }

  /** @throws Problem conflict when something was asked for or paid by the rule before */
  setRule(
    actor: Actor,
    grantId: string,
    version: string | null,
    rule: ContributionRule,
  ): Promise<ContributionsView> {
    return this.write(actor, grantId, version, async ({ items }) => {
      if (items.some(({ askedOn, paidOn }) => askedOn !== null || paidOn !== null))
        throw new Problem('conflict', 'contribution.in-use')
      await this.store.setRule(grantId, rule)
    })
  }

  /** From now on the amounts stay, whoever moves or is enrolled later. */
  agree(actor: Actor, grantId: string, version: string | null): Promise<ContributionsView> {
    return this.write(actor, grantId, version, async ({ rule, agreedOn, items }) => {
      if (!rule) throw new Problem('conflict', 'contribution.no-rule')
      if (agreedOn !== null) throw new Problem('conflict', 'contribution.agreed-already')
      const missing = items.filter(({ computed }) => computed === null).map(({ name }) => name)
      if (missing.length > 0) {
        const names = new Intl.ListFormat(actor.language).format(missing)
        throw new Problem('unprocessable', 'contribution.figure-missing', { names })
      }
      if ((await this.store.lines(grantId)) !== 1) throw new Problem('conflict', 'contribution.no-line')
      await this.store.agree(grantId, this.clock.today())
    })
  }

  setState(
    actor: Actor,
    grantId: string,
    version: string | null,
    organisationId: string,
    state: ContributionState,
  ): Promise<ContributionsView> {
    return this.write(actor, grantId, version, async () => {
      if (!(await this.store.setState(grantId, organisationId, state)))
        throw new Problem('not-found', 'request.not-found')
    })
  }

  /** A municipality's inhabitants in a year; entered again, it is corrected. */
  keepInhabitants(actor: Actor, organisationId: string, figure: InhabitantsFigure): Promise<void> {
    return this.database.transaction(actor, async () => {
      if (!mayWriteGrants(actor)) throw new Problem('forbidden', 'access.denied')
      await this.store.keepInhabitants(organisationId, figure)
    })
  }

  private write(
    actor: Actor,
    grantId: string,
    version: string | null,
    work: (present: ContributionsView) => Promise<void>,
  ): Promise<ContributionsView> {
    return this.database.transaction(actor, async () => {
      const change = async (): Promise<void> => work(await this.find(actor, grantId))
      await this.desk.write(actor, grantId, version, 'contributions', change)
      return this.find(actor, grantId)
    })
  }
}
