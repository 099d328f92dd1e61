import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock, osloInstant } from '../../platform/clock'
import { layDigests } from '../due/digests'
import type { DueRow, Withheld } from '../due/due-row'
import { DueReminders } from '../due/due.store'

/** One reminder of the plan. */
export interface Planned {
  readonly row: DueRow
  /** The day on which it goes, `YYYY-MM-DD` in Europe/Oslo. */
  readonly goesOn: string
  /** RFC 3339, UTC. */
  readonly plannedFor: string
  readonly withheld: Withheld | null
  /** What goes in the same mail has the same; empty for what is withheld. */
  readonly mail: string
  /** It goes before its day because a worklist goes. */
  readonly withWorklist: boolean
}

/** Says what will go, to whom, in which mail and when, as things stand now. */
@Injectable()
export class Planning {
  constructor(
    private readonly due: DueReminders,
    private readonly clock: Clock,
  ) {}

  /**
   * In the order in which it goes.
   *
   * @param groups null for every group and the network
   * @param until last day that rules may name, `YYYY-MM-DD`
   */
  async plan(actor: Actor, groups: readonly string[] | null, until: string): Promise<Planned[]> {
    const rows = await this.due.find(actor, { groups, until })
    const now = this.clock.now()
    const today = this.clock.today()
    const laid = layDigests(rows, this.due.allowed(until)).map(
      ({ row, goesOn, withheld, withWorklist = false }) => {
        const at = osloInstant(goesOn, `${String(row.hour).padStart(2, '0')}:00`)
        const goesAt = goesOn === today && at < now ? now : at
        const plannedFor = `${goesAt.toISOString().slice(0, 19)}Z`
        const mail = withheld ? '' : `${plannedFor}/${row.person.id}`
        return { row, goesOn, plannedFor, withheld, mail, withWorklist }
      },
    )
    return laid.sort(inOrder)
  }
}

function inOrder(a: Planned, b: Planned): number {
  return (
    compare(a.plannedFor, b.plannedFor) ||
    compare(a.row.person.name, b.row.person.name) ||
    compare(a.row.ident, b.row.ident)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
