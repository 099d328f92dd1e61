import './evaluation.problems'
import { Injectable } from '@nestjs/common'
import { systemActor, type Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { Database } from '../platform/database'
import { Problem } from '../platform/http'
import { rolesOf } from '../people'
import { closesOn, isOver } from './evaluation-time'
import type {
  EvaluationAnswers,
  EvaluationResult,
  GatheringEvaluation,
  GroupEvaluation,
  OpenEvaluations,
} from './evaluation.dto'
import { mayReadGroup, mayReadTotal, stateFor, type EvaluationPlace } from './evaluation.policy'
import { EvaluationsStore, type QuestionRow } from './evaluations.store'
import { counted, people, plus, type Counts, type Tally } from './round'

/** Only the system reads what was counted; what of it is shown, the rule has decided when it was counted. */
const COUNTER = systemActor('evaluations')
/** "Don't know", and one to five. */
const VALUES = 6

@Injectable()
export class EvaluationsService {
  constructor(
    private readonly database: Database,
    private readonly store: EvaluationsStore,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found for everybody but the group's own */
  ofGroup(actor: Actor, groupId: string, gatheringId: string): Promise<GroupEvaluation> {
    return this.database.transaction(actor, async () =>
      this.view(actor, gatheringId, await this.place(actor, groupId, gatheringId)),
    )
  }

  /** The figure over all groups, for those who teach them and for the network. */
  ofGathering(actor: Actor, gatheringId: string): Promise<GatheringEvaluation> {
    return this.database.transaction(actor, async () => {
      const gathering = await this.store.gathering(actor, gatheringId)
      if (!gathering || !mayReadTotal(rolesOf(actor), gathering))
        throw new Problem('not-found', 'request.not-found')
      const { questions, tallies } = await this.counted(actor, gatheringId)
      const open = !isOver(gathering.endsAt, this.clock.now())
      const groups = tallies.filter(({ totalled }) => people(totalled) > 0).length
      const figure = resultOf(questions, tallies, ({ totalled }) => totalled)
      return { open, groups, result: figure }
    })
  }

  async open(actor: Actor, groupId: string): Promise<OpenEvaluations> {
    if (!mayReadGroup(rolesOf(actor), { groupId })) throw new Problem('not-found', 'request.not-found')
    const now = this.clock.now()
    const rows = await this.store.open(actor, groupId, now)
    const items = rows
      .filter(({ endsAt }) => !isOver(endsAt, now))
      .map(({ endsAt, ...row }) => ({ ...row, closesOn: closesOn(endsAt) }))
    return { items }
  }

  /** Counts a person's answers once, so that nobody can tell afterwards which ones were theirs. */
  answer(
    actor: Actor,
    groupId: string,
    gatheringId: string,
    { answers }: EvaluationAnswers,
  ): Promise<GroupEvaluation> {
    return this.database.transaction(actor, async () => {
      const place = await this.place(actor, groupId, gatheringId)
      const state = stateFor(place, this.clock.now())
      if (state !== 'open') throw refusal(state)
      await this.store.receive(actor.id ?? '', gatheringId)
      await this.database.transaction(COUNTER, () => this.count(actor, groupId, gatheringId, answers))
      return this.view(actor, gatheringId, { ...place, answered: true })
    })
  }

  private async count(
    actor: Actor,
    groupId: string,
    gatheringId: string,
    answers: EvaluationAnswers['answers'],
  ): Promise<void> {
    const [asked] = await this.store.questions(gatheringId, actor)
    await this.store.lockRound(gatheringId, asked?.version ?? 0)
    const questions = await this.store.questions(gatheringId, actor)
    const chosen = questions.map(({ position }) => answers.filter(({ question }) => question === position))
    if (answers.length !== questions.length || chosen.some((found) => found.length !== 1))
      throw new Problem('unprocessable', 'evaluation.incomplete')
    const values = chosen.map(([one]) => one?.value ?? 0)
    const tallies = await this.store.tallies(gatheringId)
    await this.store.keep(gatheringId, counted(tallies, groupId, values, VALUES))
  }

  private async place(actor: Actor, groupId: string, gatheringId: string): Promise<EvaluationPlace> {
    const place = await this.store.place(actor, gatheringId, groupId)
    if (!place || !mayReadGroup(rolesOf(actor), place)) throw new Problem('not-found', 'request.not-found')
    return place
  }

  private async view(actor: Actor, gatheringId: string, place: EvaluationPlace): Promise<GroupEvaluation> {
    const { questions, tallies } = await this.counted(actor, gatheringId)
    const own = tallies.filter(({ groupId }) => groupId === place.groupId)
    return {
      state: stateFor(place, this.clock.now()),
      closesOn: closesOn(place.endsAt),
      questions: questions.map(({ position, statement }) => ({ position, statement })),
      result: resultOf(questions, own, ({ shown }) => shown),
    }
  }

  private counted(
    actor: Actor,
    gatheringId: string,
  ): Promise<{ questions: QuestionRow[]; tallies: Tally[] }> {
    return this.database.transaction(COUNTER, async () => ({
      questions: await this.store.questions(gatheringId, actor),
      tallies: await this.store.tallies(gatheringId),
    }))
  }
}

function refusal(state: 'not-yet' | 'answered' | 'over' | 'not-asked'): Problem {
  return new Problem(state === 'not-asked' ? 'forbidden' : 'conflict', `evaluation.${state}`)
}

function resultOf(
  questions: readonly QuestionRow[],
  tallies: readonly Tally[],
  visible: (tally: Tally) => Counts,
): EvaluationResult {
  const answered = tallies.reduce((sum, { pending, shown }) => sum + people(pending) + people(shown), 0)
  const [first, ...rest] = tallies.map(visible)
  const counts = first ? rest.reduce(plus, first) : []
  const shown = people(counts)
  if (shown === 0) return { answered, shown, questions: [] }
  return {
    answered,
    shown,
    questions: questions.map(({ position, statement }, i) => {
      const [dontKnow = 0, ...chosen] = counts[i] ?? []
      return { position, statement, counts: chosen, dontKnow }
    }),
  }
}
