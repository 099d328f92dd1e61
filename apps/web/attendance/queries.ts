import { queryOptions } from '@tanstack/react-query'
import type { Attendance, Sheet } from '../api/answers'
import { api, onlyIf, versioned, type Versioned } from '../api/client'

export const sheetQuery = (id: string) =>
  queryOptions({ queryKey: ['attendance', id], queryFn: () => readSheet(id) })

export function readSheet(id: string): Promise<Versioned<Sheet>> {
  return versioned(api.GET('/v1/gatherings/{id}/attendance', { params: { path: { id } } }))
}

export interface NewMarks {
  readonly marks: { enrolmentId: string; status: Attendance }[]
  readonly reason?: string
}

export function writeSheet(id: string, body: NewMarks, version: string | null): Promise<Versioned<Sheet>> {
  return versioned(
    api.PUT('/v1/gatherings/{id}/attendance', { params: { path: { id } }, headers: onlyIf(version), body }),
  )
}
