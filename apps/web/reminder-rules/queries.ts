import { queryOptions } from '@tanstack/react-query'
import { answer, api, onlyIf } from '../api/client'
import type { paths } from '../api/schema'

export type RuleForm =
  paths['/v1/cohorts/{id}/reminder-rules/{key}/trial']['post']['requestBody']['content']['application/json']

/** Where rules stand: in a cohort, or in a version of the programme. */
export interface RulePlace {
  readonly kind: 'cohort' | 'version'
  readonly id: string
}

const PATHS = {
  cohort: {
    all: '/v1/cohorts/{id}/reminder-rules',
    one: '/v1/cohorts/{id}/reminder-rules/{key}',
    standard: '/v1/cohorts/{id}/reminder-rules/{key}/standard',
  },
  version: {
    all: '/v1/programme-versions/{id}/reminder-rules',
    one: '/v1/programme-versions/{id}/reminder-rules/{key}',
    standard: '/v1/programme-versions/{id}/reminder-rules/{key}/standard',
  },
} as const

export const rulesQuery = ({ kind, id }: RulePlace) =>
  queryOptions({
    queryKey: ['reminder-rules', id],
    queryFn: () => answer(api.GET(PATHS[kind].all, { params: { path: { id } } })),
  })

export const rulesDifferenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['reminder-rules', id, 'difference'],
    queryFn: () =>
      answer(api.GET('/v1/programme-versions/{id}/reminder-rules/difference', { params: { path: { id } } })),
  })

const at = (id: string, key: string) => ({ params: { path: { id, key } } })

export const tryRule = (cohortId: string, key: string, body: RuleForm) =>
  answer(api.POST('/v1/cohorts/{id}/reminder-rules/{key}/trial', { ...at(cohortId, key), body }))

export const changeRule = (
  { kind, id }: RulePlace,
  key: string,
  version: number,
  body: RuleForm & { reason: string },
) =>
  answer(
    api.PUT(PATHS[kind].one, {
      ...at(id, key),
      headers: onlyIf(`"${version}"`),
      body,
    }),
  )

export const backToStandard = ({ kind, id }: RulePlace, key: string, version: number, reason: string) =>
  answer(
    api.POST(PATHS[kind].standard, {
      ...at(id, key),
      headers: onlyIf(`"${version}"`),
      body: { reason },
    }),
  )
