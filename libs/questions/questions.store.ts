import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'
import { Question } from './question.entity'
import type { QuestionsQuery, QuestionView } from './question.dto'
import { questionThemes } from './question-words'

const USES = `(select count(distinct a.id)::int from activities a where a.question_id = q.id)`
const THEME = `array_position(array[${questionThemes.map((theme) => `'${theme}'`).join(', ')}], q.theme)`

const PAGE: Statement = {
  name: 'questions_page',
  text: `
    select q.id, q.theme, q.text, case when q.retired_at is null then 'active' else 'retired' end as state,
      ${USES} as uses, q.version, ${THEME}::text as place
    from questions q
    where ($1::text is null or q.theme = $1) and (q.retired_at is not null) = ($2 = 'retired')
      and ($3::text is null or concat_ws(' ', q.text ->> 'nb', q.text ->> 'nn', q.text ->> 'en')
        ilike '%' || replace(replace(replace($3, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%')
      and ($4::int is null or (${THEME}, q.text ->> 'nb' collate app.norwegian, q.id) > ($4, $5 collate app.norwegian, $6::uuid))
    order by ${THEME}, q.text ->> 'nb' collate app.norwegian, q.id
    limit $7`,
}

/** A question with where it stands in the list. */
export type QuestionRow = QuestionView & { readonly place: string }

@Injectable()
export class QuestionsStore {
  constructor(private readonly database: Database) {}

  page(
    actor: Actor,
    { theme, state = 'active', q }: QuestionsQuery,
    after: readonly string[] | null,
    limit: number,
  ): Promise<QuestionRow[]> {
    const [place, text, id] = after ?? []
    return this.database.read<QuestionRow>(actor, PAGE, [
      theme ?? null,
      state,
      q || null,
      place ?? null,
      text ?? null,
      id ?? null,
      limit,
    ])
  }

  find(id: string): Promise<Question | null> {
    return this.database.current.findOneBy(Question, { id })
  }

  /** The row under lock, so that the version that was compared is the one that is changed. */
  findForChange(id: string): Promise<Question | null> {
    return this.database.current.findOne(Question, { where: { id }, lock: { mode: 'pessimistic_write' } })
  }

  async uses(id: string): Promise<number> {
    const [row] = await this.database.current.query<{ uses: number }[]>(
      `select ${USES} as uses from questions q where q.id = $1`,
      [id],
    )
    return row?.uses ?? 0
  }

  save(question: Question): Promise<Question> {
    return this.database.current.save(question)
  }

  async remove(question: Question): Promise<void> {
    await this.database.current.remove(question)
  }
}
