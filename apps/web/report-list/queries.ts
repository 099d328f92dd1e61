import { queryOptions } from '@tanstack/react-query'
import type { Me, ReportLine } from '../api/answers'
import { answer, api } from '../api/client'
import { carries } from '../app/landing'
import { hasRole } from '../session/me'

export const reportPage = (cursor: string | undefined) =>
  answer(api.GET('/v1/reports', { params: { query: cursor === undefined ? {} : { cursor } } }))

/** The newest reports that somebody reads: whether there are any, and which wait for them. */
export const myReportsQuery = queryOptions({
  queryKey: ['reports', 'mine'],
  queryFn: async (): Promise<ReportLine[]> => (await reportPage(undefined)).items,
  staleTime: 60_000,
})

/**
 * Those of whom one has to ask whether there is a report for them: whoever carries a group may be in a host municipality,
 * and instructors are given sections. Administrators read them all.
 */
export function mayReadSome(me: Me): boolean {
  return hasRole(me, 'instructor') || me.groups.some(carries)
}
