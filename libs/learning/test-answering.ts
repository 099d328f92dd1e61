import type { TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldCohort, WorldGroup, WorldPerson } from '../testing/world'

export const first = { 'if-none-match': '*' }
export const on = (version: number): Record<string, string> => ({ 'if-match': `"${version}"` })
export const codeOf = (answer: { status: number; body: { code?: string } }): unknown[] => [
  answer.status,
  answer.body.code,
]

export interface Answering {
  readonly group: WorldGroup
  readonly task: string
  readonly path: string
  readonly ada: ApiClient
  readonly bo: ApiClient
  readonly facilitator: ApiClient
  readonly instructor: ApiClient
  readonly kari: WorldPerson
}

export async function as(api: TestApi, person: WorldPerson | undefined): Promise<ApiClient> {
  return api.client.as(await api.signIn(person?.id ?? ''))
}

/** Time passes, so that what came after can be told from what came before. */
export function later(api: TestApi, seconds = 60): void {
  api.clock.moveTo(new Date(api.clock.now().getTime() + seconds * 1000))
}

/** A group of four in the prework of module 1, two of its members, its facilitator, and an instructor of its cohort. */
export async function answering(api: TestApi, cohort?: WorldCohort): Promise<Answering> {
  const group = await api.world.group(cohort ? { cohort } : {})
  const [held] = cohort
    ? await api.world.sql<{ id: string }>('select id from gatherings where cohort_id = $1', [cohort.id])
    : []
  if (held) await api.world.joinGathering(held.id, group)
  else await api.world.gathering(group, 1, new Date(Date.now() + 10 * 86_400_000).toISOString())
  const task = group.cohort.programme.modules[0]?.activities.task ?? ''
  const [ada, bo] = [await as(api, group.participants[0]), await as(api, group.participants[1])]
  const facilitator = await as(api, group.facilitator)
  const kari = await api.world.instructor(group.cohort)
  const instructor = await as(api, kari)
  const path = `/v1/groups/${group.id}/activities/${task}/submission`
  return { group, task, path, ada, bo, facilitator, instructor, kari }
}

/** The same, with the answer agreed on and delivered as version 1. */
export async function delivered(api: TestApi, cohort?: WorldCohort): Promise<Answering> {
  const all = await answering(api, cohort)
  await all.ada.put(all.path, { text: 'Fordi innbyggerne går på tvers.' }, first)
  await all.bo.post(`${all.path}/agreements`, undefined, on(1))
  await all.ada.post(`${all.path}/delivery`, undefined, on(1))
  return all
}
