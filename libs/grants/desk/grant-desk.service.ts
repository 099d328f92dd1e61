import '../grant.problems'
import { Injectable } from '@nestjs/common'
import { ChangeLog } from '../../changes'
import type { Actor } from '../../platform/actor'
import { Database } from '../../platform/database'
import { Problem, requireVersion, type FieldError } from '../../platform/http'
import { Outbox } from '../../platform/jobs'
import { mayWriteGrants } from '../grant.policy'
import { tellDeadlines } from '../grants.jobs'
import { measurable } from './measurable'
import {
  budgetErrors,
  conditionErrors,
  factErrors,
  financingErrors,
  goalErrors,
  hoursErrors,
  lineKey,
  milestoneErrors,
} from './grant-facts'
import type {
  Budget,
  Conditions,
  Financing,
  Goals,
  GrantFacts,
  GrantForm,
  Line,
  Milestones,
} from './grant-form.dto'
import { GrantDeskStore, type ListName } from './grant-desk.store'

/** What each list of the grant is replaced by. */
type Lists = {
  budget: Budget
  conditions: Conditions
  milestones: Milestones
  goals: Goals
  financing: Financing
}

/** Where a grant is written: its facts and its lists, each change building on a version. */
@Injectable()
export class GrantDesk {
  constructor(
    private readonly database: Database,
    private readonly store: GrantDeskStore,
    private readonly outbox: Outbox,
    private readonly log: ChangeLog,
  ) {}

  async form(actor: Actor, id: string): Promise<GrantForm> {
    if (!mayWriteGrants(actor)) throw new Problem('forbidden', 'access.denied')
    const form = await this.store.form(actor, id)
    if (!form) throw new Problem('not-found', 'request.not-found')
    return form
  }

  /** @throws Problem unprocessable with the fields that cannot be true together */
  add(actor: Actor, facts: GrantFacts): Promise<GrantForm> {
    return this.database.transaction(actor, async (tx) => {
      if (!mayWriteGrants(actor)) throw new Problem('forbidden', 'access.denied')
      refuse(factErrors(facts))
      const id = await this.store.add(tidy(facts))
      await this.outbox.enqueue(tx, tellDeadlines, { grantId: id })
      await this.log.note(actor, { action: 'grant.added', subjectType: 'grant', subjectId: id })
      return this.form(actor, id)
    })
  }

  /** Another deadline reaches the reminders with the same commit. */
  change(actor: Actor, id: string, version: string | null, facts: GrantFacts): Promise<GrantForm> {
    return this.write(actor, id, version, 'facts', async () => {
      refuse(factErrors(facts))
      await this.store.change(id, tidy(facts))
    })
  }

  /** Replaces one list. A line that something is booked on cannot go. */
  replace<Name extends ListName>(
    actor: Actor,
    id: string,
    version: string | null,
    name: Name,
    request: Lists[Name],
  ): Promise<GrantForm> {
    return this.write(actor, id, version, name, async () => {
      refuse(errorsOf(name, request))
      if (name === 'budget') await this.keepHours(id, request as Budget)
      const keyed = 'title' in (request.items[0] ?? {}) && name !== 'milestones'
      const taken = keyed ? await this.store.keys(name, id) : new Set<string>()
      await this.store.replace(name, id, keyed ? withKeys(request.items, taken) : request.items)
      if ('hourlyRate' in request) await this.store.setHourlyRate(id, request.hourlyRate)
    })
  }

  /** Hours that municipalities entered would silently be worth nothing without a line that they fill. */
  private async keepHours(grantId: string, { items }: Budget): Promise<void> {
    if (items.some(({ filledBy }) => filledBy === 'hours')) return
    if (await this.store.hasHours(grantId)) throw new Problem('conflict', 'grant.hours-in-use')
  }

  /** Holds the grant, lets the work happen and makes a new version of it, noted in the log. */
  write(
    actor: Actor,
    id: string,
    version: string | null,
    part: string,
    work: () => Promise<void>,
  ): Promise<GrantForm> {
    return this.database.transaction(actor, async (tx) => {
      if (!mayWriteGrants(actor)) throw new Problem('forbidden', 'access.denied')
      const present = await this.store.hold(id)
      if (present === null) throw new Problem('not-found', 'request.not-found')
      requireVersion(version, present)
      await work()
      await this.store.raiseVersion(id)
      await this.outbox.enqueue(tx, tellDeadlines, { grantId: id })
      const about = { subjectType: 'grant', subjectId: id, detail: { part } }
      await this.log.note(actor, { action: 'grant.changed', ...about })
      return this.form(actor, id)
    })
  }
}

function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new Problem('unprocessable', 'grant.impossible', {}, errors)
}

function errorsOf(name: ListName, request: Lists[ListName]): FieldError[] {
  if (name === 'conditions') return conditionErrors(request as Conditions)
  if (name === 'milestones') return milestoneErrors(request as Milestones)
  if (name === 'budget') return [...budgetErrors(request as Budget), ...hoursErrors(request as Budget)]
  if (name === 'financing') return financingErrors(request as Financing)
  return name === 'goals' ? goalErrors(request as Goals, measurable) : []
}

function withKeys(items: readonly Line[], present: ReadonlySet<string>): (Line & { key?: string })[] {
  const taken = new Set(present)
  return items.map((item) => {
    if (item.id !== undefined) return item
    const key = lineKey((item as Line & { title: { nb: string } }).title.nb, taken)
    taken.add(key)
    return { ...item, key }
  })
}

function tidy(facts: GrantFacts): GrantFacts {
  const { caseNumber, name, contactOffice, contactAddress } = facts
  const texts = { caseNumber, name, contactOffice, contactAddress }
  const trimmed = Object.entries(texts).map(([field, text]) => [field, text.trim()])
  return { ...facts, ...(Object.fromEntries(trimmed) as typeof texts) }
}
