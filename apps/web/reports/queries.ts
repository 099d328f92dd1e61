import { queryOptions } from '@tanstack/react-query'
import type {
  DeskSection,
  Narrative,
  NarrativeFinding,
  Report,
  ReportAction,
  ReportComments,
} from '../api/answers'
import { answer, api, onlyIf, versioned, type Versioned } from '../api/client'

export type SectionKey = DeskSection['section']
export type Count = 'value' | 'base' | 'in' | 'out'

export const deskQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id, 'desk'],
    queryFn: async () =>
      (await answer(api.GET('/v1/reports/{id}/desk', { params: { path: { id } } }))).sections,
  })

export const narrativeQuery = (id: string, section: SectionKey) =>
  queryOptions({
    queryKey: ['report', id, 'narrative', section],
    queryFn: () =>
      versioned(api.GET('/v1/reports/{id}/narratives/{section}', { params: { path: { id, section } } })),
  })

export const commentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id, 'comments'],
    queryFn: () => answer(api.GET('/v1/reports/{id}/comments', { params: { path: { id } } })),
  })

export const candidatesQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id, 'candidates'],
    queryFn: async () =>
      (await answer(api.GET('/v1/reports/{id}/candidates', { params: { path: { id } } }))).items,
  })

export const figureQuery = (id: string, key: string) =>
  queryOptions({
    queryKey: ['report', id, 'figure', key],
    queryFn: () => answer(api.GET('/v1/reports/{id}/figures/{key}', { params: { path: { id, key } } })),
  })

export const differenceQuery = (id: string, other: string) =>
  queryOptions({
    queryKey: ['report', id, 'difference', other],
    queryFn: () =>
      answer(api.GET('/v1/reports/{id}/differences', { params: { path: { id }, query: { with: other } } })),
  })

export function readRows(id: string, key: string, query: { part: string; of: Count; cursor?: string }) {
  return answer(api.GET('/v1/reports/{id}/figures/{key}/rows', { params: { path: { id, key }, query } }))
}

export function writeNarrative(
  id: string,
  section: SectionKey,
  text: string,
  version: string | null,
): Promise<Versioned<Narrative>> {
  return versioned(
    api.PUT('/v1/reports/{id}/narratives/{section}', {
      params: { path: { id, section }, header: onlyIf(version) },
      body: { text },
    }),
  )
}

export function releaseFinding(
  id: string,
  section: SectionKey,
  { kind, words }: NarrativeFinding,
  reason: string,
): Promise<Narrative> {
  return answer(
    api.POST('/v1/reports/{id}/narratives/{section}/releases', {
      params: { path: { id, section } },
      body: { kind, words, reason },
    }),
  )
}

/** One key for one wish: a lost answer on a phone does not say it twice. */
export function comment(id: string, section: SectionKey, text: string, key: string): Promise<ReportComments> {
  return answer(
    api.POST('/v1/reports/{id}/comments', {
      params: { path: { id } },
      headers: { 'Idempotency-Key': key },
      body: { section, text },
    }),
  )
}

export function resolveComment(id: string, commentId: string): Promise<ReportComments> {
  const path = { id, commentId }
  return answer(api.POST('/v1/reports/{id}/comments/{commentId}/resolution', { params: { path } }))
}

export function assign(id: string, section: SectionKey, personId: string | null) {
  return answer(
    api.PUT('/v1/reports/{id}/assignments/{section}', {
      params: { path: { id, section } },
      body: { personId },
    }),
  )
}

/** Takes a step of the report’s life. */
export function takeStep(id: string, action: ReportAction, reason: string): Promise<Report> {
  const params = { path: { id } }
  const body = reason === '' ? {} : { reason }
  switch (action) {
    case 'freeze':
      return answer(api.POST('/v1/reports/{id}/freezing', { params }))
    case 'give-up':
      return answer(api.POST('/v1/reports/{id}/withdrawal', { params, body: { reason } }))
    case 'send-back':
      return answer(api.POST('/v1/reports/{id}/review-return', { params, body: { reason } }))
    case 'approve':
      return answer(api.POST('/v1/reports/{id}/approval', { params, body }))
    case 'submit':
      return answer(api.POST('/v1/reports/{id}/submission', { params, body }))
    case 'record-return':
      return answer(api.POST('/v1/reports/{id}/funder-return', { params, body: { reason } }))
    case 'record-acceptance':
      return answer(api.POST('/v1/reports/{id}/acceptance', { params, body }))
  }
}
