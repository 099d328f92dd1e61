import type { Response } from 'supertest'
import { runJob } from '../../platform/jobs'
import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldCohort } from '../../testing/world'
import { startWorker, type TestWorker } from '../../testing/worker'
import { endLapsedRoles } from '../lapsed-roles.job'

let api: TestApi
let worker: TestWorker
let administrator: ApiClient
let cohort: WorldCohort

beforeAll(async () => {
  api = await startApi()
  worker = await startWorker(api)
  administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
})
beforeEach(async () => {
  cohort = await api.world.cohort({ state: 'enrolling' })
})
afterAll(async () => {
  await worker?.close()
  await api?.close()
})

const code = ({ status, body }: Response): [number, string] => [
  status,
  (body as { code?: string }).code ?? '',
]

async function invited(name?: string, organisationId?: string): Promise<Response> {
  const organisation = organisationId ?? (await api.world.organisation()).id
  return administrator.post('/v1/groups', {
    cohortId: cohort.id,
    organisationId: organisation,
    ...(name ? { name } : {}),
  })
}

const change = async (id: string, body: object, version?: string, who = administrator): Promise<Response> =>
  who.patch(`/v1/groups/${id}`, body, {
    'if-match': version ?? (await administrator.get(`/v1/groups/${id}/setup`)).headers.etag ?? '',
  })

describe('a group', () => {
  it('is invited, gets its people, and is active only with a chief executive and a facilitator', async () => {
    const { id } = (await invited()).body as { id: string }
    expect((await change(id, { state: 'enrolled' })).body).toMatchObject({
      state: 'enrolled',
      lacks: ['chief-executive', 'facilitator'],
      steps: [
        {
          to: 'active',
          obstacles: ['Gruppa mangler kommunedirektør.', 'Gruppa mangler en fast fasilitator.'],
        },
        { to: 'invited' },
        { to: 'withdrawn', needsReason: true },
      ],
    })
    expect(code(await change(id, { state: 'active' }))).toEqual([409, 'group.lacks-owner'])
    const [owner, facilitator] = [await api.world.person(), await api.world.person()]
    await administrator.post(`/v1/people/${owner.id}/roles`, { role: 'chief-executive', groupId: id })
    const standIn = { role: 'facilitator', groupId: id, untilOn: '2026-12-24' }
    await administrator.post(`/v1/people/${facilitator.id}/roles`, standIn)
    expect(code(await change(id, { state: 'active' }))).toEqual([409, 'group.lacks-facilitator'])
    await administrator.post(`/v1/people/${facilitator.id}/roles`, { role: 'facilitator', groupId: id })
    expect((await change(id, { state: 'active' })).body).toMatchObject({ state: 'active', lacks: [] })
  })

  it('of one organisation can be several, each with its own name', async () => {
    const { id: organisation, name } = await api.world.organisation()
    expect((await invited(undefined, organisation)).body).toMatchObject({ name, state: 'invited' })
    expect(code(await invited(undefined, organisation))).toEqual([409, 'group.name-taken'])
    expect((await invited('Samferdsel', organisation)).body).toMatchObject({ name: 'Samferdsel' })
  })

  it('withdraws with a reason, keeps what was done, and can come back', async () => {
    const group = await api.world.group({ cohort })
    expect(code(await change(group.id, { state: 'withdrawn' }))).toEqual([422, 'state.reason'])
    const gone = await change(group.id, { state: 'withdrawn', reason: 'Kommunen slås sammen' })
    expect(gone.body).toMatchObject({ state: 'withdrawn', reason: 'Kommunen slås sammen', people: 4 })
    expect(code(await change(group.id, { state: 'active' }))).toEqual([409, 'group.step'])
    expect((await change(group.id, { state: 'invited', reason: 'De vil likevel' })).status).toBe(200)
  })

  it('is changed only on the version that was seen, and by administrators alone', async () => {
    const group = await api.world.group({ cohort })
    expect((await change(group.id, { name: 'Nytt navn' }, '"1"')).body).toMatchObject({ name: 'Nytt navn' })
    expect((await change(group.id, { name: 'Et annet' }, '"1"')).status).toBe(412)
    const other = await api.world.group({ cohort })
    const refused: [string, number][] = [
      [group.facilitator.id, 403],
      [group.chiefExecutive.id, 403],
      [other.facilitator.id, 404],
    ]
    for (const [id, status] of refused) {
      const client = api.client.as(await api.signIn(id))
      expect((await change(group.id, { name: 'Mitt' }, undefined, client)).status).toBe(status)
      expect((await client.get(`/v1/groups/${group.id}/setup`)).status).toBe(status)
    }
    const ended = await api.world.administrator()
    const client = api.client.as(await api.signIn(ended.id))
    expect((await client.get(`/v1/groups/${group.id}/setup`)).status).toBe(200)
    await api.world.sql('update role_assignments set to_at = now() where person_id = $1', [ended.id])
    expect((await change(group.id, { name: 'Mitt' }, undefined, client)).status).toBe(404)
  })

  it('is not invited into a cohort that is over, nor from an organisation that does not exist', async () => {
    await api.world.sql(`update cohorts set state = 'closed' where id = $1`, [cohort.id])
    expect(code(await invited())).toEqual([409, 'group.cohort-over'])
    cohort = await api.world.cohort()
    expect(code(await invited(undefined, '0197a000-0000-7000-8000-000000000000'))).toEqual([
      422,
      'group.organisation-unknown',
    ])
  })
})

describe('a stand-in', () => {
  it('whose last day has passed is taken off the lists, with the midnight after it as the end', async () => {
    const group = await api.world.group({ cohort })
    const { id } = await api.world.person()
    await administrator.post(`/v1/people/${id}/roles`, {
      role: 'facilitator',
      groupId: group.id,
      untilOn: '2026-11-22',
    })
    api.clock.moveTo(new Date('2026-11-23T06:00:00Z'))
    await runJob(worker.app, endLapsedRoles, {})
    api.clock.moveTo(new Date('2026-11-22T09:00:00Z'))
    const { body } = await administrator.get(`/v1/people/${id}`)
    expect(body).toMatchObject({ roles: [{ toAt: '2026-11-22T23:00:00Z', holds: false }] })
  })
})
