import { queryOptions } from '@tanstack/react-query'
import type { Contributions } from '../api/answers'
import { answer, api } from '../api/client'
import { built } from '../grants/form-queries'

export const contributionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['grant', id, 'contributions'],
    queryFn: () => answer(api.GET('/v1/grants/{id}/contributions', { params: { path: { id } } })),
  })

export type Rule = NonNullable<Contributions['rule']>
export type Contribution = Contributions['items'][number]

const at = (id: string, version: number) => ({ params: { path: { id } }, headers: built(version) })

export const setRule = (id: string, version: number, body: Rule): Promise<Contributions> =>
  answer(api.PUT('/v1/grants/{id}/contributions', { ...at(id, version), body }))

export const agree = (id: string, version: number): Promise<Contributions> =>
  answer(api.POST('/v1/grants/{id}/contributions/agreement', at(id, version)))

export function setState(
  id: string,
  version: number,
  { organisation, askedOn, paidOn, paidBy }: Contribution,
): Promise<Contributions> {
  return answer(
    api.PUT('/v1/grants/{id}/contributions/{organisation}', {
      params: { path: { id, organisation } },
      headers: built(version),
      body: { askedOn, paidOn, paidBy },
    }),
  )
}

export const keepInhabitants = (id: string, body: { year: number; number: number; source: string }) =>
  answer(api.PUT('/v1/organisations/{id}/inhabitants', { params: { path: { id } }, body }))

export const agreementsQuery = (id: string) =>
  queryOptions({
    queryKey: ['grant', id, 'agreements'],
    queryFn: async () =>
      (await answer(api.GET('/v1/grants/{id}/changes', { params: { path: { id } } }))).items,
  })

export type ChangeWhat = 'granted' | 'period-to' | 'part-due' | 'final-due' | 'budget-line' | 'goal'

export interface ChangePart {
  readonly what: ChangeWhat
  readonly line: string | null
  readonly amount: number | null
  readonly day: string | null
}

export interface NewAgreement {
  readonly agreedOn: string
  readonly takesEffectOn: string
  readonly caseReference: string
  readonly parts: ChangePart[]
}

export const recordAgreement = (id: string, version: number, body: NewAgreement) =>
  answer(api.POST('/v1/grants/{id}/changes', { ...at(id, version), body }))

/** Sends the file as it is; the browser writes the multipart boundary. */
export function sendLetter(id: string, changeId: string, file: File) {
  const form = new FormData()
  form.append('file', file)
  return answer(
    api.POST('/v1/grants/{id}/changes/{changeId}/letter', {
      params: { path: { id, changeId } },
      body: form as never,
      bodySerializer: () => form,
    }),
  )
}
