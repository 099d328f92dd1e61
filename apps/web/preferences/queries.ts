import { queryOptions } from '@tanstack/react-query'
import { answer, api, onlyIf } from '../api/client'

export interface PreferencesChange {
  readonly hour: number
  readonly weekday: number | null
  readonly off: string[]
}

export const preferencesQuery = queryOptions({
  queryKey: ['mail-preferences'],
  queryFn: () => answer(api.GET('/v1/me/mail-preferences')),
})

export const changePreferences = (version: string, body: PreferencesChange) =>
  answer(api.PUT('/v1/me/mail-preferences', { headers: onlyIf(`"${version}"`), body }))
