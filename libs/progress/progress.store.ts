import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database } from '../platform/database'
import { COMPLETION, type AlikeRow } from './facts/completion.statement'
import { GROUP_DETAIL, type GroupDetailRow } from './facts/group-detail.statement'
import { FOLLOWED, type FollowedRow } from './facts/followed.statement'
import { MATRIX, type MatrixFacts } from './facts/matrix.statement'
import { OWN_ATTENDANCE, type OwnAttendanceRow } from './facts/own-attendance.statement'
import {
  COHORT_GROUPS,
  COHORT_ON_DAYS,
  GROUPS_PAGE,
  GROUP_WITH_PEOPLE,
  type GroupRow,
  type PastRow,
  type PersonRow,
} from './facts/progress.statements'

export interface GroupsPage {
  readonly cohort: string | undefined
  readonly after: readonly string[] | null
  readonly limit: number
}

/** Which groups somebody follows: all, else these and those of these cohorts. */
export interface Followed {
  readonly all: boolean
  readonly groups: readonly string[]
  readonly cohorts: readonly string[]
}

@Injectable()
export class ProgressStore {
  constructor(private readonly database: Database) {}

  groups(actor: Actor, day: string, { cohort, after, limit }: GroupsPage): Promise<GroupRow[]> {
    const begin = [after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null]
    return this.database.read<GroupRow>(actor, GROUPS_PAGE, [
      actor.language,
      day,
      cohort ?? null,
      ...begin,
      limit,
    ])
  }

  async group(actor: Actor, day: string, now: Date, id: string): Promise<GroupDetailRow | null> {
    return (
      (await this.database.read<GroupDetailRow>(actor, GROUP_DETAIL, [actor.language, day, id, now]))[0] ??
      null
    )
  }

  async groupWithPeople(
    actor: Actor,
    day: string,
    id: string,
  ): Promise<(GroupRow & { members: PersonRow[] }) | null> {
    const params = [actor.language, day, id]
    return (
      (await this.database.read<GroupRow & { members: PersonRow[] }>(actor, GROUP_WITH_PEOPLE, params))[0] ??
      null
    )
  }

  async matrix(actor: Actor, day: string, cohortId: string): Promise<MatrixFacts | null> {
    return (await this.database.read<MatrixFacts>(actor, MATRIX, [actor.language, day, cohortId]))[0] ?? null
  }

  cohortGroups(actor: Actor, day: string, cohorts: readonly string[]): Promise<GroupRow[]> {
    return this.database.read<GroupRow>(actor, COHORT_GROUPS, [actor.language, day, cohorts])
  }

  completion(actor: Actor, day: string, cohorts: readonly string[]): Promise<AlikeRow[]> {
    return this.database.read<AlikeRow & object>(actor, COMPLETION, [day, cohorts])
  }

  onDays(actor: Actor, days: readonly string[], cohortId: string): Promise<PastRow[]> {
    return this.database.read<PastRow & object>(actor, COHORT_ON_DAYS, [actor.language, days, cohortId])
  }

  followed(actor: Actor, day: string, { all, groups, cohorts }: Followed): Promise<FollowedRow[]> {
    return this.database.read<FollowedRow>(actor, FOLLOWED, [actor.language, day, all, groups, cohorts])
  }

  async attendance(
    actor: Actor,
    day: string,
    groupId: string,
    personId: string,
  ): Promise<OwnAttendanceRow | null> {
    const params = [actor.language, day, groupId, personId]
    return (await this.database.read<OwnAttendanceRow>(actor, OWN_ATTENDANCE, params))[0] ?? null
  }
}
