import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { Problem, requireVersion } from '../../platform/http'
import { ChangeLog } from '../../changes'
import { rolesOf } from '../../people'
import { Decision, type DecisionWords } from './decision.entity'
import { SummaryPlaces } from '../summary-place'
import type { DecisionText, SummaryView } from '../summary.dto'
import { maySettle } from '../summary.policy'
import { SummariesService } from '../summaries.service'
import { SummariesStore, type PlaceRow } from '../summaries.store'

const MOST = 50

/** Where a decision stands: the gathering, the group, and its own id. */
export interface DecisionPath {
  readonly groupId: string
  readonly gatheringId: string
  readonly id: string
}

/** What a group decides at a gathering, noted as it falls. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    private readonly places: SummaryPlaces,
    private readonly store: SummariesStore,
    private readonly summaries: SummariesService,
    private readonly log: ChangeLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Notes a decision under an id that the writer made, or changes it. The same words once more change nothing, so that
   * whoever never got an answer may safely send again.
   */
  note(actor: Actor, path: DecisionPath, version: string | null, given: DecisionText): Promise<SummaryView> {
    return this.database.transaction(actor, async () => {
      const place = await this.places.findForChange(actor, path.groupId, path.gatheringId)
      const words = { ...given, text: given.text.trim() }
      const present = await this.store.decision(place, path.id)
      if (present?.says(words)) return this.summaries.view(actor, place)
      requireVersion(version, present?.version ?? null)
      if (words.personId !== null && words.personId !== present?.personId)
        await this.mustBeMember(place, words.personId)
      await (present ? this.change(actor, present, words) : this.add(actor, place, path.id, words))
      return this.summaries.view(actor, place)
    })
  }

  remove(actor: Actor, path: DecisionPath, version: string | null): Promise<SummaryView> {
    return this.database.transaction(actor, async () => {
      const place = await this.places.findForChange(actor, path.groupId, path.gatheringId)
      const present = await this.found(place, path.id)
      requireVersion(version, present.version)
      await this.store.remove(present)
      await this.tell(actor, present, 'decision.removed')
      return this.summaries.view(actor, place)
    })
  }

  /** Done, or not after all. Two who say the same at once are both right. */
  settle(actor: Actor, path: DecisionPath, done: boolean): Promise<SummaryView> {
    return this.database.transaction(actor, async () => {
      const place = await this.places.find(actor, path.groupId, path.gatheringId)
      await this.store.lock(place)
      const present = await this.found(place, path.id)
      if (!maySettle(rolesOf(actor), place, present.personId))
        throw new Problem('forbidden', 'decision.not-settler')
      if (present.settle(done, this.clock.today())) {
        await this.store.save(present)
        await this.tell(actor, present, done ? 'decision.done' : 'decision.reopened')
      }
      return this.summaries.view(actor, place)
    })
  }

  private async add(actor: Actor, place: PlaceRow, id: string, words: DecisionWords): Promise<void> {
    const { decisions } = await this.store.summary(place)
    if (decisions.length >= MOST) throw new Problem('conflict', 'decision.full', { most: MOST })
    const { gatheringId, groupId } = place
    const notedAt = this.clock.now()
    const decision = Object.assign(new Decision(), { id, gatheringId, groupId, doneOn: null, notedAt }, words)
    await this.store.add(decision)
    await this.tell(actor, decision, 'decision.noted')
  }

  private async change(actor: Actor, decision: Decision, words: DecisionWords): Promise<void> {
    decision.change(words)
    await this.store.save(decision)
    await this.tell(actor, decision, 'decision.changed')
  }

  private async found(place: PlaceRow, id: string): Promise<Decision> {
    const decision = await this.store.decision(place, id)
    if (!decision) throw new Problem('not-found', 'request.not-found')
    return decision
  }

  private async mustBeMember(place: PlaceRow, personId: string): Promise<void> {
    const members = await this.store.members(place)
    if (members.some(({ id }) => id === personId)) return
    const code = 'decision.not-member'
    throw new Problem('unprocessable', code, {}, [{ pointer: '/personId', code }])
  }

  /** That it happened, without its words: the log is read by others than the group. */
  private tell(actor: Actor, { gatheringId, groupId }: Decision, action: string): Promise<void> {
    return this.log.note(actor, { action, subjectType: 'gathering', subjectId: gatheringId, groupId })
  }
}
