import '../cohort.problems'
import { Injectable } from '@nestjs/common'
import { ChangeLog } from '../../changes'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import { mayManageCohorts } from '../cohort.policy'
import { withSteps } from '../groups/groups.service'
import type { CohortChange, CohortSetupView, CohortStep, PublishedVersions } from './cohort-setup.dto'
import { CohortSetupStore, type CohortSetupRow } from './cohort-setup.store'
import { obstacles, stateAfter, stateBefore, type Obstacle } from './cohort-states'
import { filled, obstacleTexts } from './cohort-words'

@Injectable()
export class CohortSetup {
  constructor(
    private readonly database: Database,
    private readonly store: CohortSetupStore,
    private readonly log: ChangeLog,
    private readonly clock: Clock,
  ) {}

  async find(actor: Actor, id: string): Promise<CohortSetupView> {
    const row = await this.store.one(actor, id, this.clock.today(), this.clock.now())
    if (!row) throw new Problem('not-found', 'request.not-found')
    return view(row, actor, this.clock.today())
  }

  async publishedVersions(actor: Actor): Promise<PublishedVersions> {
    return { items: await this.store.publishedVersions(actor) }
  }

  change(actor: Actor, id: string, version: string | null, change: CohortChange): Promise<CohortSetupView> {
    return this.database.transaction(actor, async () => {
      const row = await this.locked(actor, id, version)
      if (row.state === 'archived') throw new Problem('conflict', 'cohort.archived')
      await this.store.describe(id, {
        name: change.name?.trim() ?? row.name,
        startsOn: change.startsOn ?? row.startsOn,
        endsOn: change.endsOn ?? row.endsOn,
        enrolBy: change.enrolBy === undefined ? row.enrolBy : change.enrolBy,
      })
      await this.log.note(actor, { action: 'cohort.changed', subjectType: 'cohort', subjectId: id })
      return this.find(actor, id)
    })
  }

  /** One step on when nothing stands against it, or one step back with a reason. */
  step(
    actor: Actor,
    id: string,
    version: string | null,
    { to, reason }: CohortStep,
  ): Promise<CohortSetupView> {
    return this.database.transaction(actor, async () => {
      const row = await this.locked(actor, id, version)
      const from = row.state
      if (to === stateAfter(from)) requireNothing(against(row, this.clock.today()))
      else if (to !== stateBefore(from)) throw new Problem('conflict', 'cohort.step')
      else if (!reason?.trim()) throw new Problem('unprocessable', 'state.reason')
      const detail = { from, to, reason: reason ?? '' }
      await this.store.enter(id, to)
      await this.log.note(actor, {
        action: 'cohort.state-changed',
        subjectType: 'cohort',
        subjectId: id,
        detail,
      })
      return this.find(actor, id)
    })
  }

  private async locked(actor: Actor, id: string, version: string | null): Promise<CohortSetupRow> {
    const locked = await this.store.lock(id)
    const row = locked && (await this.store.one(actor, id, this.clock.today(), this.clock.now()))
    if (!row) throw new Problem('not-found', 'request.not-found')
    if (!mayManageCohorts(actor)) throw new Problem('forbidden', 'access.denied')
    requireVersion(version, locked.version)
    return row
  }
}

function view(row: CohortSetupRow, actor: Actor, today: string): CohortSetupView {
  const { published: _published, gatheringsAhead: _ahead, groups, ...rest } = row
  const to = stateAfter(row.state)
  return {
    ...rest,
    deadlinePassed: row.enrolBy !== null && row.enrolBy < today,
    next: to && { to, obstacles: against(row, today).map((one) => obstacleView(one, row, actor)) },
    back: stateBefore(row.state),
    groups: groups.map((group) => withSteps(group, actor.language)),
  }
}

/** What stands against the next step of the cohort as it was read. */
function against(row: CohortSetupRow, today: string): Obstacle[] {
  const activeGroups = row.groups.filter((group) => group.state === 'active')
  return obstacles({ ...row, activeGroups, today })
}

function obstacleView(
  { code, params, groupId }: Obstacle,
  row: CohortSetupRow,
  { language }: Actor,
): { code: string; text: string; group: { id: string; name: string } | null } {
  const group = row.groups.find((one) => one.id === groupId)
  const text = filled(obstacleTexts[code], language, params)
  return { code, text, group: group ? { id: group.id, name: group.name } : null }
}

function requireNothing(found: readonly Obstacle[]): void {
  const [first] = found
  if (!first) return
  const errors = found.map(({ code, params }) => ({ pointer: '/to', code, params }))
  throw new Problem('conflict', first.code, first.params, errors)
}
