import '../ledger/ledger.problems'
import { Injectable } from '@nestjs/common'
import { DateTime } from 'luxon'
import { ChangeLog } from '../../changes'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, type Page } from '../../platform/http'
import { Outbox } from '../../platform/jobs'
import { GrantDeskStore } from '../desk/grant-desk.store'
import { mayWriteGrants } from '../grant.policy'
import { forgetLedgerRows } from '../grants.jobs'
import { said } from './findings'
import type { LedgerImportView, LedgerRowsQuery, LedgerRowView } from './ledger-import.dto'
import { LedgerImportsStore, type HeldImport, type HeldRow } from './ledger-imports.store'
import { ledgerRowsIn } from './ledger-rows'

const KEPT_DAYS = 30

/** A file as it came. */
interface Upload {
  readonly name: string
  readonly bytes: Buffer
}

/** The municipality's accounts: read, shown as a difference, and taken into use as it was shown. */
@Injectable()
export class LedgerImports {
  constructor(
    private readonly database: Database,
    private readonly store: LedgerImportsStore,
    private readonly grants: GrantDeskStore,
    private readonly outbox: Outbox,
    private readonly log: ChangeLog,
    private readonly clock: Clock,
  ) {}

  async find(actor: Actor, id: string): Promise<LedgerImportView> {
    return found(await this.store.find(actor, id))
  }

  async rows(actor: Actor, id: string, query: LedgerRowsQuery): Promise<Page<LedgerRowView>> {
    const { change, cursor, limit = DEFAULT_LIMIT } = query
    const after = Number(cursorFrom(cursor, 1)?.[0] ?? 0)
    if (!Number.isSafeInteger(after) || after < 0 || after > 1_000_000)
      throw new Problem('invalid', 'request.cursor')
    await this.find(actor, id)
    const rows = await this.store.rows(actor, id, { change, after, limit: limit + 1 })
    return pageOf(
      rows,
      limit,
      ({ view }) => spoken(view, actor),
      ({ position }) => [String(position)],
    )
  }

  /** Reads the file and keeps what it would change; the ledger stays as it is. */
  check(actor: Actor, grantId: string, file: Upload): Promise<LedgerImportView> {
    return this.database.transaction(actor, async (tx) => {
      if (!mayWriteGrants(actor)) throw new Problem('forbidden', 'access.denied')
      const chart = found(await this.store.chart(grantId))
      const rows = await ledgerRowsIn(file.bytes, chart)
      const at = this.clock.now()
      const name = fileName(file.name)
      const id = await this.store.compare({ grantId, name, at, by: personOf(actor) }, rows)
      const runAt = DateTime.fromJSDate(at).plus({ days: KEPT_DAYS }).toJSDate()
      await this.outbox.enqueue(tx, forgetLedgerRows, { importId: id }, { runAt })
      return this.find(actor, id)
    })
  }

  /**
   * Does what was shown, all of it or nothing. What the file does not mention stays in the ledger.
   *
   * @throws Problem conflict when the file has errors, when it was done before, or when it would do something else now
   */
  apply(actor: Actor, id: string): Promise<LedgerImportView> {
    return this.database.transaction(actor, async () => {
      if (!mayWriteGrants(actor)) throw new Problem('forbidden', 'access.denied')
      const held = found(await this.store.hold(id))
      requireApplicable(held)
      const { grantId } = held
      // Whoever enters or imports something else on the same grant waits until this is done.
      await this.grants.hold(grantId)
      if (await this.store.outdated(id, grantId)) throw new Problem('conflict', 'ledger-import.outdated')
      await this.store.apply(id, grantId, this.clock.now(), personOf(actor))
      const { counts } = await this.find(actor, id)
      const detail = { new: counts.new, changed: counts.changed }
      await this.log.note(actor, { action: 'ledger.imported', subjectType: 'grant', subjectId: grantId, detail })
      return this.find(actor, id)
    })
  } // prettier-ignore
}

function requireApplicable(held: HeldImport): void {
  if (held.applied) throw new Problem('conflict', 'ledger-import.already-applied')
  if (held.forgotten) throw new Problem('conflict', 'ledger-import.expired')
  if (held.errors > 0) throw new Problem('conflict', 'ledger-import.has-errors')
}

function spoken(row: HeldRow, { language }: Actor): LedgerRowView {
  return {
    ...row,
    errors: row.errors.map((error) => said(error, language)),
    warnings: row.warnings.map((warning) => said(warning, language)),
  }
}

/** The file's own name without folders and control characters. */
function fileName(given: string): string {
  const name = given.split(/[/\\]/).at(-1) ?? ''
  return (
    name
      .replace(/[\u0000-\u001f\u007f]/g, '')
      .trim()
      .slice(0, 200) || 'regnskap'
  )
}

function personOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.id : null
}

function found<T>(row: T | null): T {
  if (row === null) throw new Problem('not-found', 'request.not-found')
  return row
}
