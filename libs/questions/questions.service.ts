import './question.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { Database } from '../platform/database'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, requireVersion, type Page } from '../platform/http'
import { rolesOf } from '../people'
import type { NewQuestion, QuestionChange, QuestionsQuery, QuestionView } from './question.dto'
import { Question } from './question.entity'
import { mayKeepQuestions } from './question.policy'
import { QuestionsStore, type QuestionRow } from './questions.store'

@Injectable()
export class QuestionsService {
  constructor(
    private readonly database: Database,
    private readonly store: QuestionsStore,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: QuestionsQuery): Promise<Page<QuestionView>> {
    const { cursor, limit = DEFAULT_LIMIT } = query
    const after = cursorFrom(cursor, 3)
    if (after && !(/^[1-9]$/.test(after[0] ?? '') && UUID.test(after[2] ?? ''))) {
      throw new Problem('invalid', 'request.cursor')
    }
    const rows = await this.store.page(actor, query, after, limit + 1)
    return pageOf(rows, limit, fromRow, (row) => [row.place, row.text.nb, row.id])
  }

  find(actor: Actor, id: string): Promise<QuestionView> {
    return this.database.transaction(actor, async () => this.view(found(await this.store.find(id))))
  }

  add(actor: Actor, { theme, text }: NewQuestion): Promise<QuestionView> {
    return this.database.transaction(actor, async () => {
      requireAuthor(actor)
      return this.view(await this.store.save(Object.assign(new Question(), { theme, text, retiredAt: null })))
    })
  }

  describe(actor: Actor, id: string, version: string | null, request: QuestionChange): Promise<QuestionView> {
    return this.change(actor, id, version, (question) => question.describe(request))
  }

  retire(actor: Actor, id: string, version: string | null): Promise<QuestionView> {
    return this.change(actor, id, version, (question) => question.retire(this.clock.now()))
  }

  offerAgain(actor: Actor, id: string, version: string | null): Promise<QuestionView> {
    return this.change(actor, id, version, (question) => question.offerAgain())
  }

  /** @throws Problem conflict when an activity was made from it: then it can only be retired */
  remove(actor: Actor, id: string, version: string | null): Promise<void> {
    return this.database.transaction(actor, async () => {
      const question = await this.locked(actor, id, version)
      if ((await this.store.uses(id)) > 0) throw new Problem('conflict', 'question.used')
      await this.store.remove(question)
    })
  }

  private change(
    actor: Actor,
    id: string,
    version: string | null,
    verb: (question: Question) => void,
  ): Promise<QuestionView> {
    return this.database.transaction(actor, async () => {
      const question = await this.locked(actor, id, version)
      verb(question)
      return this.view(await this.store.save(question))
    })
  }

  private async locked(actor: Actor, id: string, version: string | null): Promise<Question> {
    requireAuthor(actor)
    const question = found(await this.store.findForChange(id))
    requireVersion(version, question.version)
    return question
  }

  private async view({ id, theme, text, retiredAt, version }: Question): Promise<QuestionView> {
    const state = retiredAt === null ? 'active' : 'retired'
    return { id, theme, text, state, uses: await this.store.uses(id), version }
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function requireAuthor(actor: Actor): void {
  if (!mayKeepQuestions(rolesOf(actor))) throw new Problem('forbidden', 'access.denied')
}

function found(question: Question | null): Question {
  if (!question) throw new Problem('not-found', 'request.not-found')
  return question
}

function fromRow({ id, theme, text, state, uses, version }: QuestionRow): QuestionView {
  return { id, theme, text, state, uses, version }
}
