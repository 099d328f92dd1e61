import './ledger.problems'
import { Injectable } from '@nestjs/common'
import { ChangeLog } from '../../changes'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, requireVersion, type Page } from '../../platform/http'
import { GrantDeskStore } from '../desk/grant-desk.store'
import { mayWriteGrants } from '../grant.policy'
import type { LedgerEntryView, LedgerQuery, NewLedgerEntry } from './ledger.dto'
import { LedgerStore } from './ledger.store'

/** What is booked on a grant, entry by entry. */
@Injectable()
export class Ledger {
  constructor(
    private readonly database: Database,
    private readonly store: LedgerStore,
    private readonly grants: GrantDeskStore,
    private readonly log: ChangeLog,
    private readonly clock: Clock,
  ) {}

  /** Newest first; who reads the grant reads its ledger. */
  async list(actor: Actor, grantId: string, query: LedgerQuery): Promise<Page<LedgerEntryView>> {
    const { cursor, limit = DEFAULT_LIMIT, budgetLine: line = null } = query
    if (!(await this.store.readable(actor, grantId))) throw new Problem('not-found', 'request.not-found')
    const rows = await this.store.page(actor, grantId, {
      line,
      after: cursorFrom(cursor, 2),
      limit: limit + 1,
    })
    return pageOf(
      rows,
      limit,
      (row) => row,
      ({ bookedOn, id }) => [bookedOn, id],
    )
  }

  /**
   * @param key one key for one wish: sent twice, it is booked once
   * @throws Problem conflict when the voucher's line is booked already
   */
  enter(actor: Actor, grantId: string, entry: NewLedgerEntry, key: string | null): Promise<LedgerEntryView> {
    return this.database.transaction(actor, async () => {
      if (!mayWriteGrants(actor)) throw new Problem('forbidden', 'access.denied')
      if ((await this.grants.hold(grantId)) === null) throw new Problem('not-found', 'request.not-found')
      const before = key === null ? null : await this.store.byKey(actor, grantId, key)
      if (before) return before
      const id = await this.store.add(grantId, entry, { at: this.clock.now(), by: actor.id, key })
      return this.noted(actor, 'ledger.entered', grantId, id)
    })
  }

  change(actor: Actor, id: string, version: string | null, entry: NewLedgerEntry): Promise<LedgerEntryView> {
    return this.database.transaction(actor, async () => {
      const grantId = await this.held(actor, id, version)
      const changed = await this.store.change(id, entry, { at: this.clock.now(), by: actor.id })
      return this.noted(actor, 'ledger.changed', grantId, changed)
    })
  }

  remove(actor: Actor, id: string, version: string | null): Promise<void> {
    return this.database.transaction(actor, async () => {
      const grantId = await this.held(actor, id, version)
      await this.store.remove(id)
      await this.log.note(actor, { action: 'ledger.removed', subjectType: 'grant', subjectId: grantId })
    })
  }

  private async held(actor: Actor, id: string, version: string | null): Promise<string> {
    if (!mayWriteGrants(actor)) throw new Problem('forbidden', 'access.denied')
    const held = await this.store.hold(id)
    if (!held) throw new Problem('not-found', 'request.not-found')
    requireVersion(version, held.version)
    return held.grantId
  }

  private async noted(
    actor: Actor,
    action: string,
    grantId: string,
    id: string | null,
  ): Promise<LedgerEntryView> {
    const view = id === null ? null : await this.store.one(actor, id)
    if (!view) throw new Problem('unprocessable', 'ledger.line-unknown')
    await this.log.note(actor, { action, subjectType: 'grant', subjectId: grantId })
    return view
  }
}
