import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database } from '../../platform/database'
import type { Category, GroupRole, MembersView } from '../member.dto'
import { ATTENDED_AFTER, HELD_ROSTER, HOLD_GROUP, ROSTER } from './roster.statements'

export interface HeldEnrolment {
  readonly id: string
  readonly personId: string
  readonly category: Category
  readonly title: string
  readonly fromOn: string
}

export interface HeldRole {
  readonly id: string
  readonly personId: string
  readonly role: GroupRole
  /** Holds it for a while beside somebody, and does not carry the group alone. */
  readonly standIn: boolean
}

/** A group under lock, with everybody who is in it and every role that is held there. */
export interface HeldRoster {
  readonly groupId: string
  readonly groupName: string
  readonly state: string
  readonly cohortId: string
  readonly cohortState: string
  readonly startsOn: string
  readonly enrolBy: string | null
  readonly languageForm: string
  readonly version: string
  readonly enrolments: readonly HeldEnrolment[]
  readonly roles: readonly HeldRole[]
}

@Injectable()
export class RosterStore {
  constructor(private readonly database: Database) {}

  /** What the reader sees, but for what they may. Null when they do not see the group. */
  async roster(actor: Actor, groupId: string, today: string): Promise<Omit<MembersView, 'may'> | null> {
    return (await this.database.read<Omit<MembersView, 'may'>>(actor, ROSTER, [groupId, today]))[0] ?? null
  }

  /** The lock first, in a statement of its own: what was waited for is seen by the next. */
  async hold(groupId: string): Promise<HeldRoster | null> {
    await this.database.run(HOLD_GROUP, [groupId])
    return (await this.database.run<HeldRoster & object>(HELD_ROSTER, [groupId]))[0] ?? null
  }

  /** The last day after `day` on which the enrolment is marked as present, `YYYY-MM-DD`; null when there is none. */
  async attendedAfter(enrolmentId: string, day: string): Promise<string | null> {
    const [row] = await this.database.run<{ day: string | null }>(ATTENDED_AFTER, [enrolmentId, day])
    return row?.day ?? null
  }
}
