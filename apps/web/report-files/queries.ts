import type { Report } from '../api/answers'
import { answer, api } from '../api/client'

export function cancelMaking(id: string): Promise<Report> {
  return answer(api.POST('/v1/reports/{id}/cancellation', { params: { path: { id } } }))
}

export function makeAgain(id: string): Promise<Report> {
  return answer(api.POST('/v1/reports/{id}/making', { params: { path: { id } } }))
}
