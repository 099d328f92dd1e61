import '../cohort.problems'
import { Injectable } from '@nestjs/common'
import { ChangeLog } from '../../changes'
import { roleTitles } from '../../people'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import type { Language } from '../../platform/i18n'
import { mayManageCohorts } from '../cohort.policy'
import type { GroupChange, GroupSetup, GroupSetupView, NewGroup } from './group-setup.dto'
import { groupObstacles, groupSteps } from './group-states'
import { groupObstacleTexts, groupStateTitles, type SetGroupState } from './group-words'
import { GroupsStore, type GroupSetupRow } from './groups.store'

@Injectable()
export class GroupsService {
  constructor(
    private readonly database: Database,
    private readonly store: GroupsStore,
    private readonly log: ChangeLog,
    private readonly clock: Clock,
  ) {}

  async find(actor: Actor, id: string): Promise<GroupSetupView> {
    const row = await this.store.one(actor, id, this.clock.today())
    if (!row) throw new Problem('not-found', 'request.not-found')
    if (!mayManageCohorts(actor)) throw new Problem('forbidden', 'access.denied')
    return { ...withSteps(row.group, actor.language), cohort: row.cohort, batches: row.batches }
  }

  /** Invites an organisation's group; one that has several gives each a name of its own. */
  invite(actor: Actor, request: NewGroup): Promise<GroupSetupView> {
    return this.database.transaction(actor, async () => {
      const { cohortId, organisationId, batchId, name } = request
      if (!mayManageCohorts(actor)) throw new Problem('forbidden', 'access.denied')
      const [state, organisation] = [
        await this.store.cohortState(cohortId),
        await this.store.organisationName(organisationId),
      ]
      if (state === null) throw new Problem('unprocessable', 'role.scope-unknown')
      if (organisation === null) throw new Problem('unprocessable', 'group.organisation-unknown')
      if (state === 'closed') throw new Problem('conflict', 'group.cohort-over')
      if (batchId && !(await this.store.hasBatch(cohortId, batchId))) {
        throw new Problem('unprocessable', 'batch.elsewhere')
      }
      const id = await this.store.add(request, name?.trim() ?? organisation)
      await this.log.note(actor, {
        action: 'group.invited',
        subjectType: 'group',
        subjectId: id,
        groupId: id,
      })
      return this.find(actor, id)
    })
  }

  change(actor: Actor, id: string, version: string | null, change: GroupChange): Promise<GroupSetupView> {
    return this.database.transaction(actor, async () => {
      const locked = await this.store.lock(id)
      const row = locked && (await this.store.one(actor, id, this.clock.today()))
      if (!row) throw new Problem('not-found', 'request.not-found')
      if (!mayManageCohorts(actor)) throw new Problem('forbidden', 'access.denied')
      requireVersion(version, locked.version)
      const { name, state } = row.group
      const to = change.state ?? state
      if (to !== state) requireStep(row, to, change.reason, actor.language)
      const renamed = change.name?.trim() ?? name
      await this.store.change(id, renamed, to)
      if (renamed !== name) await this.note(actor, id, 'group.renamed', {})
      if (to !== state) {
        await this.note(actor, id, 'group.state-changed', { from: state, to, reason: change.reason ?? '' })
      }
      return this.find(actor, id)
    })
  }

  private note(actor: Actor, id: string, action: string, detail: Record<string, string>): Promise<void> {
    return this.log.note(actor, { action, subjectType: 'group', subjectId: id, groupId: id, detail })
  }
}

/** What the administrator sees of a group, with the steps that it can take from here. */
export function withSteps(group: GroupSetupRow['group'], language: Language): GroupSetup {
  return {
    ...group,
    roles: group.roles.map((held) => ({ ...held, label: roleTitles[held.role][language] })),
    steps: groupSteps(group.state).map(({ to, needsReason }) => ({
      to,
      needsReason,
      obstacles: groupObstacles(to, group.lacks).map((code) => groupObstacleTexts[code]?.[language] ?? code),
    })),
  }
}

function requireStep(
  { group }: GroupSetupRow,
  to: SetGroupState,
  reason: string | undefined,
  language: Language,
): void {
  const step = groupSteps(group.state).find((one) => one.to === to)
  const called = (state: SetGroupState): string => groupStateTitles[state]?.[language] ?? state
  if (!step) throw new Problem('conflict', 'group.step', { from: called(group.state), to: called(to) })
  const [first, ...others] = groupObstacles(to, group.lacks)
  if (first) {
    throw new Problem(
      'conflict',
      first,
      {},
      [first, ...others].map((code) => ({ pointer: '/state', code })),
    )
  }
  if (step.needsReason && !reason?.trim()) {
    throw new Problem('unprocessable', 'state.reason', {}, [{ pointer: '/reason', code: 'state.reason' }])
  }
}
