import './version-move.problems'
import { Injectable } from '@nestjs/common'
import { ChangeLog } from '../../changes'
import { CohortSetup, mayManageCohorts, type CohortSetupView } from '../../cohorts'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import type { Progress } from '../progress'
import { ProgressService } from '../progress.service'
import type { MoveVersion, VersionMoveRequest, VersionMoveView } from './version-move.dto'
import { VersionMoveStore, type CohortStand } from './version-move.store'

const NONE = { before: 0, after: 0 }

/** How a group and its people stand, by the one definition of progress. */
interface Numbers {
  readonly group: Progress
  /** By enrolment. */
  readonly people: ReadonlyMap<string, Progress>
}

/** Moves a cohort to a newer version of its programme. What was done refers to stable ids, so nothing else moves. */
@Injectable()
export class VersionMove {
  constructor(
    private readonly database: Database,
    private readonly store: VersionMoveStore,
    private readonly progress: ProgressService,
    private readonly cohorts: CohortSetup,
    private readonly log: ChangeLog,
    private readonly clock: Clock,
  ) {}

  preview(actor: Actor, cohortId: string, versionId: string | undefined): Promise<VersionMoveView> {
    return this.database.transaction(actor, async () => {
      const stand = await this.stand(actor, cohortId)
      const to = versionId === undefined ? (stand.choices[0] ?? null) : chosen(stand, versionId)
      const { cohort, version, from, choices } = stand
      const same = { cohort, version, from, to, choices }
      if (to === null) return { ...same, ...EMPTY }
      const difference = await this.store.difference(actor, from.id, to.id)
      const blockedBy = await this.store.blocked(actor, cohortId, to.id)
      return { ...same, ...difference, blockedBy, groups: await this.consequences(actor, cohort.id, to) }
    })
  }

  move(
    actor: Actor,
    cohortId: string,
    version: string | null,
    { versionId, reason }: VersionMoveRequest,
  ): Promise<CohortSetupView> {
    return this.database.transaction(actor, async () => {
      const stand = await this.stand(actor, cohortId)
      requireVersion(version, stand.version)
      if (stand.state === 'closed' || stand.state === 'archived') {
        throw new Problem('conflict', 'version-move.over')
      }
      const to = chosen(stand, versionId)
      const [blocked] = await this.store.blocked(actor, cohortId, to.id)
      if (blocked) throw new Problem('conflict', 'version-move.module-held', { module: blocked.number })
      await this.store.move(cohortId, to.id)
      await this.log.note(actor, {
        action: 'cohort.version-moved',
        subjectType: 'cohort',
        subjectId: cohortId,
        detail: { from: stand.from.number, to: to.number, reason },
      })
      return this.cohorts.find(actor, cohortId)
    })
  }

  /** Under lock, so that two who move the cohort at once take turns, and the second learns that it has moved. */
  private async stand(actor: Actor, cohortId: string): Promise<CohortStand> {
    const stand = await this.store.lock(cohortId)
    if (!stand) throw new Problem('not-found', 'request.not-found')
    if (!mayManageCohorts(actor)) throw new Problem('forbidden', 'access.denied')
    return stand
  }

  private async consequences(
    actor: Actor,
    cohortId: string,
    to: MoveVersion,
  ): Promise<VersionMoveView['groups']> {
    const before = await this.numbers(actor, cohortId)
    const after = await this.store.tried(async () => {
      await this.store.move(cohortId, to.id)
      return this.numbers(actor, cohortId)
    })
    const beyond = new Map((await this.store.beyond(cohortId, to.id)).map((one) => [one.groupId, one]))
    return [...before].map(([id, { name, numbers }]) => {
      const then = after.get(id)?.numbers ?? numbers
      return {
        id,
        name,
        before: numbers.group,
        after: then.group,
        peopleChanged: [...numbers.people].filter(([who, own]) => differs(own, then.people.get(who))).length,
        peopleBeyond: beyond.get(id)?.people ?? 0,
        answersBeyond: beyond.get(id)?.answers ?? 0,
      }
    })
  }

  private async numbers(
    actor: Actor,
    cohortId: string,
  ): Promise<Map<string, { name: string; numbers: Numbers }>> {
    const standings = await this.progress.standings(actor, [cohortId], this.clock.today())
    const found = new Map<string, { name: string; numbers: Numbers }>()
    for (const { groupId, progress } of standings) {
      const { group, people } = await this.progress.ofGroup(actor, groupId)
      const own = new Map(people.map((person) => [person.enrolmentId, person.progress]))
      found.set(groupId, { name: group.name, numbers: { group: progress, people: own } })
    }
    return found
  }
}

const EMPTY = {
  modules: [],
  activities: [],
  requiredOfPerson: NONE,
  requiredOfGroup: NONE,
  groups: [],
  blockedBy: [],
}

function chosen({ choices }: CohortStand, versionId: string): MoveVersion {
  const found = choices.find(({ id }) => id === versionId)
  if (!found) throw new Problem('unprocessable', 'version-move.unknown')
  return found
}

function differs(a: Progress, b: Progress | undefined): boolean {
  return a.done !== b?.done || a.of !== b.of
}
