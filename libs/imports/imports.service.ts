import './import.problems'
import { Injectable } from '@nestjs/common'
import { DateTime } from 'luxon'
import { systemActor, type Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { Database } from '../platform/database'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, type Page } from '../platform/http'
import { Outbox } from '../platform/jobs'
import type { ImportRowsQuery, ImportRowView, ImportView } from './import.dto'
import { mayImport, takesParticipants } from './import.policy'
import { forgetImportRows } from './imports.jobs'
import { ImportsStore, type HeldImport, type ImportRow } from './imports.store'
import { said } from './list/findings'
import { participantsIn } from './list/participant-list'

const BOOKKEEPER = systemActor('imports')
const KEPT_DAYS = 30
const UNIQUE_VIOLATION = '23505'

/** A file as it came. */
export interface UploadedFile {
  readonly name: string
  readonly bytes: Buffer
}

@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly store: ImportsStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async find(actor: Actor, id: string): Promise<ImportView> {
    return found(await this.store.find(actor, id))
  }

  async rows(actor: Actor, id: string, query: ImportRowsQuery): Promise<Page<ImportRowView>> {
    const { change, cursor, limit = DEFAULT_LIMIT } = query
    const after = positionOf(cursorFrom(cursor, 1))
    await this.find(actor, id)
    const rows = await this.store.rows(actor, id, { change, after, limit: limit + 1 })
    return pageOf(
      rows,
      limit,
      ({ view }) => spoken(view, actor),
      ({ position }) => [String(position)],
    )
  }

  /** Reads the file and keeps what it would change; nobody's enrolment changes. */
  async check(actor: Actor, cohort: string, file: UploadedFile): Promise<ImportView> {
    if (!mayImport(actor)) throw new Problem('forbidden', 'access.denied')
    const list = await participantsIn(file.bytes)
    return this.database.transaction(actor, async (tx) => {
      await this.requireOpen(cohort)
      const at = this.clock.now()
      const id = await this.store.compare({ cohort, name: file.name, at, by: personOf(actor) }, list)
      const runAt = DateTime.fromJSDate(at).plus({ days: KEPT_DAYS }).toJSDate()
      await this.outbox.enqueue(tx, forgetImportRows, { importId: id }, { runAt })
      return this.find(actor, id)
    })
  }

  /**
   * A warning with a choice: who has a new address is the same person only when the administrator says so. The difference is
   * made anew, and applies nothing.
   *
   * @throws Problem not-found for a row that nobody was suggested for
   */
  decide(actor: Actor, id: string, row: string, same: boolean): Promise<ImportView> {
    return this.database.transaction(actor, async () => {
      const held = found(await this.store.hold(id))
      if (!mayImport(actor)) throw new Problem('forbidden', 'access.denied')
      if (held.applied) throw new Problem('conflict', 'import.already-applied')
      const number = /^\d{1,6}$/.test(row) ? Number(row) : 0
      if (!(await this.store.decide(id, held.cohortId, number, same)))
        throw new Problem('not-found', 'request.not-found')
      return this.find(actor, id)
    })
  }

  /**
   * Does what was shown, all of it or nothing.
   *
   * @throws Problem conflict when the file has errors, when it was done before, or when it would do something else now
   */
  apply(actor: Actor, id: string): Promise<ImportView> {
    return this.database.transaction(actor, async () => {
      const held = found(await this.store.hold(id))
      if (!mayImport(actor)) throw new Problem('forbidden', 'access.denied')
      requireApplicable(held)
      await this.requireOpen(held.cohortId)
      if (!(await this.store.stillTrue(id, held.cohortId))) throw new Problem('conflict', 'import.outdated')
      const at = this.clock.now()
      const by = personOf(actor)
      // Before the changes, because a change of the actor's own rights would close the way back from the bookkeeper.
      await this.database.transaction(BOOKKEEPER, () => this.store.log(id, at, by))
      await this.store.apply(id, held.cohortId, this.clock.today(), at, by).catch(asOutdated)
      return this.find(actor, id)
    })
  }

  private async requireOpen(cohort: string): Promise<void> {
    const state = await this.store.cohortState(cohort)
    if (state === null) throw new Problem('not-found', 'import.cohort-unknown')
    if (!takesParticipants(state)) throw new Problem('conflict', 'import.cohort-closed')
  }
}

function requireApplicable(held: HeldImport): void {
  if (held.applied) throw new Problem('conflict', 'import.already-applied')
  if (held.forgotten) throw new Problem('conflict', 'import.expired')
  if (held.errors > 0) throw new Problem('conflict', 'import.has-errors')
}

/** Somebody added the same person or group in the moment between. */
function asOutdated(error: unknown): never {
  const { code } = (error as { driverError?: { code?: string } }).driverError ?? {}
  throw code === UNIQUE_VIOLATION ? new Problem('conflict', 'import.outdated') : error
}

function spoken(row: ImportRow, { language }: Actor): ImportRowView {
  return {
    ...row,
    errors: row.errors.map((error) => said(error, language)),
    warnings: row.warnings.map((warning) => said(warning, language)),
  }
}

function positionOf(after: readonly string[] | null): number {
  const position = Number(after?.[0] ?? 0)
  if (!Number.isSafeInteger(position) || position < 0 || position > 1_000_000)
    throw new Problem('invalid', 'request.cursor')
  return position
}

function personOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.id : null
}

function found<T>(row: T | null): T {
  if (row === null) throw new Problem('not-found', 'request.not-found')
  return row
}
