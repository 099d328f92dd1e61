import type { Question } from '../api/answers'
import { answer, api, onlyIf } from '../api/client'

export type QuestionTheme = Question['theme']
export type QuestionState = Question['state']

export const questionThemes = [
  'mobility',
  'co-creation',
  'region',
  'national',
  'organising',
  'capacity',
] as const satisfies readonly QuestionTheme[]

export interface QuestionFilter {
  readonly theme: QuestionTheme | null
  readonly state: QuestionState
  readonly q: string
}

const PER_PAGE = 100

export function questions({ theme, state, q }: QuestionFilter, cursor: string | undefined) {
  const search = q.trim()
  const query = {
    state,
    limit: PER_PAGE,
    ...(theme ? { theme } : {}),
    ...(search ? { q: search } : {}),
    ...(cursor ? { cursor } : {}),
  }
  return answer(api.GET('/v1/questions', { params: { query } }))
}

export type QuestionContent = Pick<Question, 'theme' | 'text'>

export function addQuestion(body: QuestionContent): Promise<Question> {
  return answer(api.POST('/v1/questions', { body }))
}

const of = ({ id, version }: Question) => ({ path: { id }, version: `"${version}"` })

export function changeQuestion(question: Question, body: QuestionContent): Promise<Question> {
  const { path, version } = of(question)
  return answer(api.PATCH('/v1/questions/{id}', { params: { path }, headers: onlyIf(version), body }))
}

export function retireQuestion(question: Question): Promise<Question> {
  const { path, version } = of(question)
  return answer(api.PUT('/v1/questions/{id}/retirement', { params: { path }, headers: onlyIf(version) }))
}

export function offerQuestionAgain(question: Question): Promise<Question> {
  const { path, version } = of(question)
  return answer(api.DELETE('/v1/questions/{id}/retirement', { params: { path }, headers: onlyIf(version) }))
}

export async function removeQuestion(question: Question): Promise<void> {
  const { path, version } = of(question)
  await answer(api.DELETE('/v1/questions/{id}', { params: { path }, headers: onlyIf(version) }))
}

/** The activity of a draft gets the question's text and remembers where it came from. */
export function drawQuestion(
  place: { versionId: string; activityId: string },
  version: number,
  questionId: string,
): Promise<unknown> {
  return answer(
    api.PUT('/v1/programme-versions/{id}/activities/{activityId}/question', {
      params: { path: { id: place.versionId, activityId: place.activityId } },
      headers: onlyIf(`"${version}"`),
      body: { questionId },
    }),
  )
}
