import { queryOptions } from '@tanstack/react-query'
import type { Agenda } from '../api/answers'
import { api, onlyIf, versioned, type Versioned } from '../api/client'
import type { paths } from '../api/schema'

export type NewAgenda =
  paths['/v1/gatherings/{id}/agenda']['put']['requestBody']['content']['application/json']

export const agendaQuery = (id: string) =>
  queryOptions({ queryKey: ['agenda', id], queryFn: () => readAgenda(id) })

export function readAgenda(id: string): Promise<Versioned<Agenda>> {
  return versioned(api.GET('/v1/gatherings/{id}/agenda', { params: { path: { id } } }))
}

export function writeAgenda(id: string, body: NewAgenda, version: string | null): Promise<Versioned<Agenda>> {
  return versioned(
    api.PUT('/v1/gatherings/{id}/agenda', { params: { path: { id } }, headers: onlyIf(version), body }),
  )
}
