import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database } from '../../platform/database'
import { Gathering } from '../gathering.entity'
import {
  CALL,
  CATCH_UP,
  GROUP,
  LOCAL_SESSIONS,
  NO_CATCH_UP,
  NOTE,
  PLACE,
  PLAN,
  PLANNED_ONE,
  SHEET,
  SHEETS_FOLLOW,
} from './plan.statement'
import type { GatheringPlan, PlannedGathering } from './planning.dto'

/** What is written in the log about a gathering. */
export interface Note {
  readonly at: Date
  readonly by: string | null
  readonly action: string
  readonly gatheringId: string
  /** Null: every group that meets there. */
  readonly groupId: string | null
  readonly detail: Readonly<Record<string, unknown>>
}

@Injectable()
export class PlanningStore {
  constructor(private readonly database: Database) {}

  async plan(actor: Actor, now: Date, cohortId: string): Promise<GatheringPlan | null> {
    const params = [actor.language, now, cohortId]
    return (await this.database.read<{ view: GatheringPlan }>(actor, PLAN, params))[0]?.view ?? null
  }

  async one(actor: Actor, now: Date, id: string): Promise<PlannedGathering | null> {
    const params = [actor.language, now, id]
    return (await this.database.read<{ view: PlannedGathering }>(actor, PLANNED_ONE, params))[0]?.view ?? null
  }

  async localSessions(actor: Actor, now: Date, groupId: string): Promise<PlannedGathering[]> {
    const params = [actor.language, now, groupId]
    const rows = await this.database.read<{ view: PlannedGathering }>(actor, LOCAL_SESSIONS, params)
    return rows.map(({ view }) => view)
  }

  async save(gathering: Gathering): Promise<void> {
    await this.database.current.save(gathering)
  }

  async remove(gathering: Gathering): Promise<void> {
    await this.database.current.delete(Gathering, { id: gathering.id })
  }

  async place(
    cohortId: string,
    module: number,
    batch: number,
  ): Promise<{ moduleId: string | null; batchId: string | null }> {
    const [row] = await this.database.run<{ moduleId: string | null; batchId: string | null }>(PLACE, [
      cohortId,
      module,
      batch,
    ])
    return row ?? { moduleId: null, batchId: null }
  }

  async callGroups(gatheringId: string): Promise<void> {
    await this.database.run(CALL, [gatheringId])
  }

  async sheetsFollow(from: string, to: string): Promise<void> {
    await this.database.run(SHEETS_FOLLOW, [from, to])
  }

  async group(id: string): Promise<{ cohortId: string; batchId: string | null; state: string } | null> {
    const rows = await this.database.run<{ cohortId: string; batchId: string | null; state: string }>(GROUP, [
      id,
    ])
    return rows[0] ?? null
  }

  async sheet(gatheringId: string, groupId: string): Promise<{ catchUp: boolean } | null> {
    return (await this.database.run<{ catchUp: boolean }>(SHEET, [gatheringId, groupId]))[0] ?? null
  }

  /** Whether the group was not there before. */
  async catchUp(gatheringId: string, groupId: string): Promise<boolean> {
    return (await this.database.run(CATCH_UP, [gatheringId, groupId])).length > 0
  }

  /** Whether it was taken away; a sheet with marks on it stays. */
  async noCatchUp(gatheringId: string, groupId: string): Promise<boolean> {
    return (await this.database.run(NO_CATCH_UP, [gatheringId, groupId])).length > 0
  }

  async note({ at, by, action, gatheringId, groupId, detail }: Note): Promise<void> {
    const params = [at, by, action, gatheringId, groupId, JSON.stringify(detail)]
    await this.database.run(NOTE, params)
  }
}
