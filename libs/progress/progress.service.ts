import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, type Page } from '../platform/http'
import { groupStanding, personStanding, type Progress, type Standing, type Telling } from './progress'
import type { GroupsQuery, GroupSummary, GroupView } from './group.dto'
import type { CohortProgressView } from './cohort/matrix.dto'
import type { GroupProgressView } from './progress.dto'
import { mayFollowCohort, mayFollowPeople } from './progress.policy'
import type { OwnAttendance } from './facts/own-attendance.statement'
import type { FollowedRow } from './facts/followed.statement'
import type { GroupRow, PersonRow } from './facts/progress.statements'
import { ProgressStore, type Followed } from './progress.store'
import { owing, type Owing } from './rules/owing'
import { groupView, groupSummary, matrixView, progressView } from './progress.views'

/** How far one group has come, for reports and exports: the same number as on the screens. */
export interface GroupStanding {
  readonly groupId: string
  readonly organisationId: string
  readonly progress: Progress
  readonly standing: Standing
}

/** A group under way as those who follow it see it, with each of its people. */
export interface FollowedGroup {
  readonly row: FollowedRow
  readonly standing: Standing
  readonly people: ReadonlyArray<{ readonly member: PersonRow; readonly standing: Standing }>
  /** Whom a step of a module, by its number, asks something of, and who of them has not done it all. */
  readonly owing: (module: number, step: 'prework' | 'postwork') => Owing
}

/** Whether groups have completed: those of one organisation that are in the same state and have got equally far. */
export interface Completion {
  readonly organisationId: string
  /** Kind of the organisation. */
  readonly kind: string
  /** State of the groups; none has withdrawn. */
  readonly state: string
  readonly completed: boolean
}

@Injectable()
export class ProgressService {
  constructor(
    private readonly store: ProgressStore,
    private readonly clock: Clock,
  ) {}

  async groups(
    actor: Actor,
    { cohort, cursor, limit = DEFAULT_LIMIT }: GroupsQuery,
  ): Promise<Page<GroupSummary>> {
    const telling = this.telling(actor)
    const after = cursorFrom(cursor, 3)
    const rows = await this.store.groups(actor, telling.today, { cohort, after, limit: limit + 1 })
    const key = (row: GroupRow): string[] => [row.cohort.startsOn, row.name, row.id]
    return pageOf(rows, limit, (row) => groupSummary(row, groupStanding(row.modules, telling).progress), key)
  }

  async group(actor: Actor, id: string): Promise<GroupView> {
    const telling = this.telling(actor)
    const row = await this.store.group(actor, telling.today, this.clock.now(), id)
    if (!row) throw new Problem('not-found', 'request.not-found')
    return groupView(row, groupStanding(row.modules, telling).progress)
  }

  /** The group and, as far as the reader may see them, its people; everybody sees themselves. */
  async ofGroup(actor: Actor, id: string): Promise<GroupProgressView> {
    const telling = this.telling(actor)
    const row = await this.store.groupWithPeople(actor, telling.today, id)
    if (!row) throw new Problem('not-found', 'request.not-found')
    const all = mayFollowPeople(actor, { groupId: row.id, cohortId: row.cohort.id })
    const shown = row.members.filter((member) => all || member.person.id === actor.id)
    const people = shown.map((member) => ({
      member,
      standing: personStanding(row.modules, member.modules, telling),
    }))
    return progressView(row, groupStanding(row.modules, telling), people)
  }

  async ofCohort(actor: Actor, cohortId: string): Promise<CohortProgressView> {
    const telling = this.telling(actor)
    const facts =
      mayFollowCohort(actor, cohortId) && (await this.store.matrix(actor, telling.today, cohortId))
    if (!facts) throw new Problem('not-found', 'request.not-found')
    return matrixView(facts, telling)
  }

  /** Every group of the cohorts as it stood on `day` (`YYYY-MM-DD`), by the same rule as everywhere else. */
  async standings(actor: Actor, cohorts: readonly string[], day: string): Promise<GroupStanding[]> {
    const telling = { today: day, language: actor.language }
    const rows = await this.store.cohortGroups(actor, day, cohorts)
    return rows.map((row) => {
      const standing = groupStanding(row.modules, telling)
      return { groupId: row.id, organisationId: row.organisation.id, progress: standing.progress, standing }
    })
  }

  /**
   * Whether the groups of the cohorts had completed on `day` (`YYYY-MM-DD`), by the same rule as everywhere else: for
   * figures over very many groups, which are told together where what is known of them is the same.
   */
  async completion(actor: Actor, cohorts: readonly string[], day: string): Promise<Completion[]> {
    const telling = { today: day, language: actor.language }
    const alike = await this.store.completion(actor, day, cohorts)
    return alike.flatMap(({ modules, groups }) => {
      const { completed } = groupStanding(modules, telling).progress
      return groups.map((one) => ({ ...one, completed }))
    })
  }

  /**
   * How many groups of a cohort had completed on each of the days (`YYYY-MM-DD`), by what was held and delivered until
   * then and by today's rule. Groups that have withdrawn since are in none of them.
   *
   * @throws Problem not-found for who does not follow the cohort
   */
  async completedOn(actor: Actor, cohortId: string, days: readonly string[]): Promise<Map<string, number>> {
    if (!mayFollowCohort(actor, cohortId)) throw new Problem('not-found', 'request.not-found')
    const completed = new Map(days.map((day) => [day, 0]))
    for (const { day, modules } of await this.store.onDays(actor, days, cohortId)) {
      const { progress } = groupStanding(modules, { today: day, language: actor.language })
      if (progress.completed) completed.set(day, (completed.get(day) ?? 0) + 1)
    }
    return completed
  }

  /** Groups under way and their people. The caller knows that the actor may follow the people of those groups. */
  async followed(actor: Actor, which: Followed): Promise<FollowedGroup[]> {
    const telling = this.telling(actor)
    const rows = await this.store.followed(actor, telling.today, which)
    return rows.map((row) => {
      const people = row.members.map((member) => {
        return { member, standing: personStanding(row.modules, member.modules, telling) }
      })
      const standing = groupStanding(row.modules, telling)
      return { row, standing, people, owing: (module, step) => owing({ row, people }, module, step) }
    })
  }

  /**
   * How a person attended each core module with a group, for a certificate: present and partly are their own, a stand-in
   * is the group's. System actors, the person, and those who follow the group's people may ask.
   *
   * @throws Problem not-found when the person never took part in the group, or the reader sees neither
   */
  async attendance(actor: Actor, groupId: string, personId: string): Promise<readonly OwnAttendance[]> {
    const row = await this.store.attendance(actor, this.clock.today(), groupId, personId)
    const asks = actor.kind === 'system' || actor.id === personId
    if (!row || !(asks || mayFollowPeople(actor, { groupId, cohortId: row.cohortId }))) {
      throw new Problem('not-found', 'request.not-found')
    }
    return row.modules
  }

  private telling(actor: Actor): Telling {
    return { today: this.clock.today(), language: actor.language }
  }
}
