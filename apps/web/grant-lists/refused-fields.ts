import { ApiProblem } from '../api/problem'

/** Fields whose ids end otherwise than the API calls them. */
const ENDS: Readonly<Record<string, string>> = {
  filledBy: 'filled',
  plannedOn: 'planned',
  heldOn: 'held',
  enteredValue: 'value',
  enteredOn: 'on',
  enteredSource: 'source',
}

/** A sentence of the API and the place of the line that it is about. */
export interface Refused {
  readonly at: number
  readonly detail: string
}

/**
 * The API's sentences by the ids of the fields that they are about, such as `budget-3-title-nb`.
 *
 * @param keys of the lines in the order in which they were sent
 */
export function refusedFields(
  error: unknown,
  id: string,
  keys: readonly number[],
): Readonly<Record<string, Refused>> {
  if (!(error instanceof ApiProblem)) return {}
  const told = error.errors.flatMap(({ pointer, detail }) => {
    const [, place, field = ''] = /^\/(?:items|parts)\/(\d+)\/(.+)$/.exec(pointer) ?? []
    const key = keys[Number(place)]
    if (place === undefined || key === undefined) return []
    const end = ENDS[field] ?? field.replaceAll('/', '-')
    return [[`${id}-${key}-${end}`, { at: Number(place), detail }] as const]
  })
  return Object.fromEntries(told)
}
