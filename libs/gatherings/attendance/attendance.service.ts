import '../gathering.problems'
import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import type { AttendanceRequest, AttendanceView, NewMark } from './attendance.dto'
import type { Gathering } from '../gathering.entity'
import { mayMark } from '../gathering.policy'
import { GatheringsStore } from '../gatherings.store'
import { AttendanceStore, type SheetRow } from './attendance.store'

const CLERK = systemActor('gatherings')

/** Attendance as it is read and written; the version covers every sheet that the actor sees at the gathering. */
export interface VersionedAttendance {
  readonly view: AttendanceView
  readonly version: string
}

@Injectable()
export class GatheringAttendance {
  constructor(
    private readonly database: Database,
    private readonly store: AttendanceStore,
    private readonly gatherings: GatheringsStore,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, gatheringId: string): Promise<VersionedAttendance> {
    const found = await this.store.attendance(actor, this.clock.now(), gatheringId)
    if (!found) throw new Problem('not-found', 'request.not-found')
    return found
  }

  record(
    actor: Actor,
    gatheringId: string,
    version: string | null,
    { marks, reason }: AttendanceRequest,
  ): Promise<VersionedAttendance> {
    return this.database.transaction(actor, async () => {
      // What does not wait for each other goes out together: the sheets are under lock for fewer round trips.
      // The gathering is read after the lock: who moved or cancelled it meanwhile held the sheets too.
      const [sheets, gathering, enrolled] = await Promise.all([
        this.store.lockSheets(gatheringId),
        this.gatherings.find(gatheringId),
        this.store.onSheets(
          gatheringId,
          marks.map((mark) => mark.enrolmentId),
        ),
      ])
      if (!gathering || sheets.length === 0) throw new Problem('not-found', 'request.not-found')
      const groups = groupsOf(marks, enrolled)
      if (!groups.every((groupId) => mayMark(actor, { cohortId: gathering.cohortId, groupId }))) {
        throw new Problem('forbidden', 'access.denied')
      }
      requireVersion(version, versionOf(sheets))
      this.requirePossible(gathering, marks, reason)
      await this.write(actor, gathering, groups, marks, reason)
      return this.read(actor, gatheringId)
    })
  }

  private requirePossible(gathering: Gathering, marks: readonly NewMark[], reason: string | undefined): void {
    const now = this.clock.now()
    if (gathering.isOff) throw new Problem('conflict', 'attendance.off')
    if (!marks.every((mark) => gathering.canKnow(mark.status, now))) {
      throw new Problem('conflict', 'attendance.too-early')
    }
    if (gathering.isLocked(now) && !reason) throw new Problem('conflict', 'attendance.locked')
  }

  private async write(
    actor: Actor,
    gathering: Gathering,
    groups: readonly string[],
    marks: readonly NewMark[],
    reason: string | undefined,
  ): Promise<void> {
    const now = this.clock.now()
    const by = actor.kind === 'person' ? actor.id : null
    const begun = gathering.hasBegun(now)
    await Promise.all([
      this.store.mark(gathering.id, marks, by, now),
      this.store.touchSheets(gathering.id, groups, begun ? now : null, by),
    ])
    const wasHeld = begun && gathering.state === 'called'
    const locked = gathering.isLocked(now)
    if (!wasHeld && !locked) return
    // That it was held, and the log, are the system's to note: a facilitator may change neither by hand.
    await this.database.transaction(CLERK, async () => {
      if (wasHeld) {
        gathering.hold()
        await this.gatherings.save(gathering)
      }
      if (locked) await this.store.log(now, by, gathering.id, groups, reason ?? '')
    })
  }
}

/** The groups of those who are marked. Throws Problem when somebody is marked twice, or is on no sheet. */
function groupsOf(marks: readonly NewMark[], enrolled: readonly { id: string; groupId: string }[]): string[] {
  const ids = marks.map((mark) => mark.enrolmentId)
  const twice = ids.findIndex((id, i) => ids.indexOf(id) !== i)
  if (twice >= 0) throw refused(twice, 'attendance.twice')
  const groups = new Map(enrolled.map(({ id, groupId }) => [id, groupId]))
  const stranger = ids.findIndex((id) => !groups.has(id))
  if (stranger >= 0) throw refused(stranger, 'attendance.not-enrolled')
  return [...new Set(groups.values())]
}

function refused(index: number, code: string): Problem {
  return new Problem('unprocessable', code, {}, [{ pointer: `/marks/${index}/enrolmentId`, code }])
}

/** The same as the statement that reads: both hash group and version of each visible sheet, by group. */
function versionOf(sheets: readonly SheetRow[]): string {
  const text = sheets.map((sheet) => `${sheet.groupId}:${sheet.version}`).join(',')
  return createHash('md5').update(text).digest('hex')
}
