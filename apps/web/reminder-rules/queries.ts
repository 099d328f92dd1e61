import { queryOptions } from '@tanstack/react-query'
import { answer, api, onlyIf } from '../api/client'
import type { paths } from '../api/schema'

export type RuleForm =
  paths['/v1/cohorts/{id}/reminder-rules/{key}/trial']['post']['requestBody']['content']['application/json']

export const rulesQuery = (cohortId: string) =>
  queryOptions({
    queryKey: ['reminder-rules', cohortId],
    queryFn: () => answer(api.GET('/v1/cohorts/{id}/reminder-rules', { params: { path: { id: cohortId } } })),
  })

const at = (id: string, key: string) => ({ params: { path: { id, key } } })

export const tryRule = (cohortId: string, key: string, body: RuleForm) =>
  answer(api.POST('/v1/cohorts/{id}/reminder-rules/{key}/trial', { ...at(cohortId, key), body }))

export const changeRule = (
  cohortId: string,
  key: string,
  version: number,
  body: RuleForm & { reason: string },
) =>
  answer(
    api.PUT('/v1/cohorts/{id}/reminder-rules/{key}', {
      ...at(cohortId, key),
      headers: onlyIf(`"${version}"`),
      body,
    }),
  )

export const backToStandard = (cohortId: string, key: string, version: number, reason: string) =>
  answer(
    api.POST('/v1/cohorts/{id}/reminder-rules/{key}/standard', {
      ...at(cohortId, key),
      headers: onlyIf(`"${version}"`),
      body: { reason },
    }),
  )
