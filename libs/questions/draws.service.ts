import './question.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database } from '../platform/database'
import { Problem, requireVersion } from '../platform/http'
import { rolesOf } from '../people'
import { DrawsStore, type ActivityPlace } from './draws.store'
import type { DrawnView } from './question.dto'
import { mayKeepQuestions } from './question.policy'
import { QuestionsStore } from './questions.store'

@Injectable()
export class DrawsService {
  constructor(
    private readonly database: Database,
    private readonly store: DrawsStore,
    private readonly questions: QuestionsStore,
  ) {}

  /**
   * Gives an activity of a draft a question of the bank: its text as it is now, and where it came from.
   *
   * @throws Problem stale when the activity is not the one that was read
   */
  draw(actor: Actor, place: ActivityPlace, version: string | null, questionId: string): Promise<DrawnView> {
    return this.database.transaction(actor, async () => {
      if (!mayKeepQuestions(rolesOf(actor))) throw new Problem('forbidden', 'access.denied')
      const activity = found(await this.store.hold(place))
      if (activity.published) throw new Problem('conflict', 'question.version-published')
      requireVersion(version, activity.version)
      if (!activity.asks) throw new Problem('conflict', 'question.not-asked')
      const question = await this.questions.find(questionId)
      if (!question || question.retiredAt !== null) throw new Problem('conflict', 'question.retired')
      return found(await this.store.draw(place, questionId))
    })
  }
}

function found<T>(row: T | null): T {
  if (row === null) throw new Problem('not-found', 'request.not-found')
  return row
}
