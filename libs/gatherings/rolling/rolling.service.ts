import './rolling.problems'
import { Injectable } from '@nestjs/common'
import { ChangeLog } from '../../changes'
import { CohortSetup, mayManageCohorts, type CohortSetupView } from '../../cohorts'
import type { Actor } from '../../platform/actor'
import { osloDay } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem } from '../../platform/http'
import { AgendaStore } from '../agenda/agenda.store'
import { rolledDay, rolledName, rolledPeriod, weeksBetween } from './roll-forward'
import type { NewCohort, RollForwardQuery, RollForwardView } from './rolling.dto'
import { RollingStore } from './rolling.store'

const YEAR_WEEKS = 52

/** Makes cohorts: from a version of a programme, or from an earlier cohort with its dates rolled forward. */
@Injectable()
export class Rolling {
  constructor(
    private readonly database: Database,
    private readonly store: RollingStore,
    private readonly agendas: AgendaStore,
    private readonly cohorts: CohortSetup,
    private readonly log: ChangeLog,
  ) {}

  /** What the next cohort would be like; nothing is written, and the earlier one stays as it is. */
  async proposal(actor: Actor, cohortId: string, { firstOn }: RollForwardQuery): Promise<RollForwardView> {
    const source = await this.store.source(actor, cohortId)
    if (!source) throw new Problem('not-found', 'request.not-found')
    const [first] = source.gatherings
    const firstDay = first ? osloDay(new Date(first.startsAt)) : source.startsOn
    const weeks = firstOn ? weeksBetween(firstDay, firstOn) : YEAR_WEEKS
    return {
      ...source,
      weeks,
      name: rolledName(source.cohort.name, weeks),
      startsOn: rolledDay(source.startsOn, weeks),
      endsOn: rolledDay(source.endsOn, weeks),
      enrolBy: source.enrolBy && rolledDay(source.enrolBy, weeks),
      gatherings: source.gatherings.map((one) => ({ ...one, ...rolledPeriod(one, weeks) })),
    }
  }

  /** The cohort, its batches, its gatherings as drafts and its invited groups: all of it or nothing. */
  create(actor: Actor, request: NewCohort): Promise<CohortSetupView> {
    return this.database.transaction(actor, async () => {
      if (!mayManageCohorts(actor)) throw new Problem('forbidden', 'access.denied')
      if (!(await this.store.versionExists(request.programmeVersionId))) {
        throw refused('programmeVersionId', 'cohort.version-unknown')
      }
      const id = await this.store.addCohort(request)
      const planned = await this.store.addGatherings(id, request.gatherings)
      if (planned.length !== request.gatherings.length)
        throw refused('gatherings', 'cohort.gathering-unplaced')
      await this.agendas.begin(planned, actor.language)
      const invited = await this.store.invite(id, request.groups)
      if (invited.length !== request.groups.length) throw refused('groups', 'cohort.group-unplaced')
      await this.log.note(
        actor,
        { action: 'cohort.created', subjectType: 'cohort', subjectId: id },
        ...invited.map((groupId) => ({
          action: 'group.invited',
          subjectType: 'group',
          subjectId: groupId,
          groupId,
        })),
      )
      return this.cohorts.find(actor, id)
    })
  }
}

function refused(field: string, code: string): Problem {
  return new Problem('unprocessable', code, {}, [{ pointer: `/${field}`, code }])
}
