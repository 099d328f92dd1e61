import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database } from '../platform/database'
import type { OpenEvaluation } from './evaluation.dto'
import type { EvaluationPlace } from './evaluation.policy'
import {
  BEGIN,
  GATHERING,
  KEEP,
  LOCK,
  OPEN,
  PLACE,
  QUESTIONS,
  RECEIPT,
  TALLIES,
} from './evaluations.statements'
import type { Tally } from './round'

export interface QuestionRow {
  readonly version: number
  readonly position: number
  readonly statement: string
}

export type OpenRow = Omit<OpenEvaluation, 'closesOn'> & { readonly endsAt: Date }

@Injectable()
export class EvaluationsStore {
  constructor(private readonly database: Database) {}

  async place(actor: Actor, gatheringId: string, groupId: string): Promise<EvaluationPlace | null> {
    const params = [gatheringId, groupId, personOf(actor)]
    return (await this.database.read<EvaluationPlace>(actor, PLACE, params))[0] ?? null
  }

  async gathering(actor: Actor, id: string): Promise<{ cohortId: string; endsAt: Date } | null> {
    return (await this.database.read<{ cohortId: string; endsAt: Date }>(actor, GATHERING, [id]))[0] ?? null
  }

  open(actor: Actor, groupId: string, now: Date): Promise<OpenRow[]> {
    return this.database.read<OpenRow>(actor, OPEN, [groupId, personOf(actor), actor.language, now])
  }

  /** In the system's transaction, because only it sees which version a gathering was asked in. */
  questions(gatheringId: string, { language }: Actor): Promise<QuestionRow[]> {
    return this.database.run<QuestionRow>(QUESTIONS, [gatheringId, language])
  }

  tallies(gatheringId: string): Promise<Tally[]> {
    return this.database.run<Tally>(TALLIES, [gatheringId])
  }

  /** Notes for the person alone that they have answered; a second time meets the primary key. */
  async receive(personId: string, gatheringId: string): Promise<void> {
    await this.database.run(RECEIPT, [personId, gatheringId])
  }

  /** The gathering's round under lock, begun in this version if nobody has answered yet. */
  async lockRound(gatheringId: string, version: number): Promise<void> {
    await this.database.run(BEGIN, [gatheringId, version])
    await this.database.run(LOCK, [gatheringId])
  }

  async keep(gatheringId: string, tallies: readonly Tally[]): Promise<void> {
    const rows = tallies.flatMap(({ groupId, pending, shown, totalled }) =>
      pending.map((_, i) => ({
        groupId,
        question: i + 1,
        pending: pending[i],
        shown: shown[i],
        totalled: totalled[i],
      })),
    )
    await this.database.run(KEEP, [gatheringId, JSON.stringify(rows)])
  }
}

function personOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.id : null
}
