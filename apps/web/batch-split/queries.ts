import { answer, api } from '../api/client'

const of = (cohortId: string, batchId: string, groupIds: readonly string[]) => ({
  params: { path: { id: cohortId, batchId } },
  body: { groupIds: [...groupIds] },
})

export const previewSplit = (cohortId: string, batchId: string, groupIds: readonly string[]) =>
  answer(api.POST('/v1/cohorts/{id}/batches/{batchId}/split/preview', of(cohortId, batchId, groupIds)))

export const splitBatch = (cohortId: string, batchId: string, groupIds: readonly string[]) =>
  answer(api.POST('/v1/cohorts/{id}/batches/{batchId}/split', of(cohortId, batchId, groupIds)))
