import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database } from '../../platform/database'
import type { AttendanceView, NewMark } from './attendance.dto'
import {
  ATTENDANCE,
  CHECK_IN,
  HEAR_CHECK_IN,
  LOCK_SHEETS,
  MARK,
  ON_SHEETS,
  TOUCH_SHEETS,
  UNMARK,
} from './attendance.statements'
import type { Arrival } from './arrival'

const LOG = `
  insert into change_log (at, actor_id, actor_name, action, subject_type, subject_id, group_id, detail)
  select $1, $2, coalesce((select name from people where id = $2), 'system'), 'attendance.changed-after-lock',
         'gathering', $3, unnest($4::uuid[]), jsonb_build_object('reason', $5::text)`

export interface SheetRow {
  readonly groupId: string
  readonly version: number
  readonly markedAt: Date | null
}

@Injectable()
export class AttendanceStore {
  constructor(private readonly database: Database) {}

  async attendance(
    actor: Actor,
    now: Date,
    id: string,
  ): Promise<{ view: AttendanceView; version: string } | null> {
    const params = [actor.language, now, id]
    return (
      (await this.database.read<{ view: AttendanceView; version: string }>(actor, ATTENDANCE, params))[0] ??
      null
    )
  }

  /** The sheets under lock, in one order for everybody, so that two who save at once cannot block each other. */
  lockSheets(gatheringId: string): Promise<SheetRow[]> {
    return this.database.run<SheetRow>(LOCK_SHEETS, [gatheringId])
  }

  onSheets(gatheringId: string, enrolmentIds: readonly string[]): Promise<{ id: string; groupId: string }[]> {
    return this.database.run(ON_SHEETS, [gatheringId, enrolmentIds])
  }

  async mark(gatheringId: string, marks: readonly NewMark[], by: string | null, at: Date): Promise<void> {
    const given = JSON.stringify(marks)
    await this.database.run(MARK, [gatheringId, given, by, at])
    if (marks.some((mark) => mark.status === 'unknown')) {
      await this.database.run(UNMARK, [gatheringId, given])
    }
  }

  async touchSheets(
    gatheringId: string,
    groups: readonly string[],
    at: Date | null,
    by: string | null,
  ): Promise<void> {
    await this.database.run(TOUCH_SHEETS, [gatheringId, groups, at, by])
  }

  async log(
    at: Date,
    by: string | null,
    gatheringId: string,
    groups: readonly string[],
    reason: string,
  ): Promise<void> {
    await this.database.current.query(LOG, [at, by, gatheringId, groups, reason])
  }

  /** Whether it was news. */
  async checkIn({ gatheringId, enrolmentId, groupId, mode, at }: Arrival, now: Date): Promise<boolean> {
    const params = [gatheringId, enrolmentId, groupId, mode, at, now]
    return (await this.database.run(CHECK_IN, params)).length > 0
  }

  /** Whether the group's list is complete now. */
  async hearCheckIn({ gatheringId, groupId }: Arrival, now: Date): Promise<boolean> {
    const [sheet] = await this.database.run<{ complete: boolean }>(HEAR_CHECK_IN, [gatheringId, groupId, now])
    return sheet?.complete ?? false
  }
}
