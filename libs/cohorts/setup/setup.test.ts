import type { Response } from 'supertest'
import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldCohort } from '../../testing/world'

let api: TestApi
let administrator: ApiClient
/** Files share a database, and the log of the network is everybody's: it is asked for what this one did. */
let administratorId: string

beforeAll(async () => {
  api = await startApi()
  administratorId = (await api.world.administrator()).id
  administrator = api.client.as(await api.signIn(administratorId))
})
afterAll(() => api.close())

const code = ({ status, body }: Response): [number, string] => [
  status,
  (body as { code?: string }).code ?? '',
]

async function step(
  cohort: WorldCohort,
  to: string,
  reason?: string,
  who = administrator,
): Promise<Response> {
  const seen = await administrator.get(`/v1/cohorts/${cohort.id}/setup`)
  const body = reason === undefined ? { to } : { to, reason }
  return who.post(`/v1/cohorts/${cohort.id}/state`, body, { 'if-match': seen.headers.etag ?? '' })
}

async function planned(): Promise<WorldCohort> {
  const cohort = await api.world.cohort({ state: 'planned' })
  await api.world.sql('update programme_versions set published_at = now() where id = $1', [
    cohort.programme.versionId,
  ])
  await api.world.sql(`update cohorts set enrol_by = '2026-12-01' where id = $1`, [cohort.id])
  return cohort
}

describe('the state of a cohort', () => {
  it('goes from planned to running when what is missing is there, and says what is missing', async () => {
    const cohort = await api.world.cohort({ state: 'planned' })
    const { body } = await administrator.get(`/v1/cohorts/${cohort.id}/setup`)
    expect(body).toMatchObject({
      next: {
        to: 'enrolling',
        obstacles: [
          { text: 'Programversjonen er ikke publisert.' },
          { text: 'Kullet mangler påmeldingsfrist.' },
        ],
      },
      back: null,
    })
    expect(code(await step(cohort, 'enrolling'))).toEqual([409, 'cohort.unpublished'])
    const ready = await planned()
    expect((await step(ready, 'enrolling')).body).toMatchObject({ state: 'enrolling', deadlinePassed: false })
    expect(code(await step(ready, 'running'))).toEqual([409, 'cohort.no-active-group'])
    const group = await api.world.group({ cohort: ready })
    await api.world.sql(
      `update role_assignments set to_at = now() where group_id = $1 and role = 'facilitator'`,
      [group.id],
    )
    const lacking = await step(ready, 'running')
    expect(code(lacking)).toEqual([409, 'cohort.group-lacks-facilitator'])
    expect(lacking.body).toMatchObject({ detail: `${group.name} mangler fasilitator.` })
    await api.world.insert('role_assignments', {
      person_id: group.facilitator.id,
      role: 'facilitator',
      group_id: group.id,
      cohort_id: ready.id,
    })
    expect((await step(ready, 'running')).body).toMatchObject({ state: 'running', next: { to: 'closed' } })
  })

  it('goes back one step with a reason, which stands in the log', async () => {
    const cohort = await planned()
    await step(cohort, 'enrolling')
    expect(code(await step(cohort, 'planned'))).toEqual([422, 'state.reason'])
    expect((await step(cohort, 'planned', 'Åpnet for tidlig')).body).toMatchObject({ state: 'planned' })
    const log = await administrator.get(`/v1/log?person=${administratorId}&kind=cohort&limit=1`)
    expect(log.body).toMatchObject({
      items: [
        {
          text: 'Kullet gikk fra «påmelding» til «planlagt»',
          reason: 'Åpnet for tidlig',
          subject: { id: cohort.id },
        },
      ],
    })
  })

  it('never jumps, and never builds on what somebody else has changed', async () => {
    const cohort = await planned()
    expect(code(await step(cohort, 'running'))).toEqual([409, 'cohort.step'])
    const seen = await administrator.get(`/v1/cohorts/${cohort.id}/setup`)
    const send = () =>
      administrator.post(
        `/v1/cohorts/${cohort.id}/state`,
        { to: 'enrolling' },
        { 'if-match': seen.headers.etag ?? '' },
      )
    const both = await Promise.all([send(), send()])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
    const blind = await administrator.post(`/v1/cohorts/${cohort.id}/state`, { to: 'running' })
    expect(blind.status).toBe(428)
  })

  it('does not close while called gatherings lie ahead', async () => {
    const group = await api.world.group()
    await api.world.gathering(group, 1, '2026-12-10T08:00:00Z')
    expect(code(await step(group.cohort, 'closed'))).toEqual([409, 'cohort.gatherings-ahead'])
  })

  it('is no business of an instructor or a facilitator', async () => {
    const group = await api.world.group()
    const instructor = await api.world.instructor(group.cohort)
    for (const { id } of [instructor, group.facilitator]) {
      const client = api.client.as(await api.signIn(id))
      expect((await client.get(`/v1/cohorts/${group.cohort.id}/setup`)).status).toBe(403)
      expect((await step(group.cohort, 'closed', undefined, client)).status).toBe(403)
      expect((await client.post(`/v1/cohorts/${group.cohort.id}/batches`, {})).status).toBe(403)
    }
    expect((await administrator.get('/v1/cohorts/0197a000-0000-7000-8000-000000000000/setup')).status).toBe(
      404,
    )
  })
})

describe('a cohort', () => {
  it('is described anew on the version that was seen', async () => {
    const cohort = await api.world.cohort()
    const path = `/v1/cohorts/${cohort.id}`
    const change = { name: `Nytt ${cohort.name}`, enrolBy: '2026-11-01' }
    const done = await administrator.patch(path, change, { 'if-match': '"1"' })
    expect(done.body).toMatchObject({ ...change, deadlinePassed: true, version: 2 })
    expect((await administrator.patch(path, change, { 'if-match': '"1"' })).status).toBe(412)
    const backwards = await administrator.patch(path, { endsOn: '2020-01-01' }, { 'if-match': '"2"' })
    expect(code(backwards)).toEqual([422, 'cohort.period'])
    const other = await api.world.cohort()
    const taken = await administrator.patch(path, { name: other.name }, { 'if-match': '"2"' })
    expect(code(taken)).toEqual([409, 'cohort.name-taken'])
  })

  it('gets batches with the next number, renames them, and loses only empty ones', async () => {
    const group = await api.world.group()
    const path = `/v1/cohorts/${group.cohort.id}/batches`
    const both = await Promise.all([administrator.post(path, {}), administrator.post(path, {})])
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    const seen = await administrator.get(`/v1/cohorts/${group.cohort.id}/setup`)
    const { batches } = seen.body as { batches: { id: string; number: number; empty: boolean }[] }
    expect(batches.map(({ number, empty }) => [number, empty])).toEqual([
      [1, false],
      [2, true],
      [3, true],
    ])
    const match = { 'if-match': seen.headers.etag ?? '' }
    const taken = await administrator.patch(`${path}/${batches[2]?.id ?? ''}`, { number: 2 }, match)
    expect(code(taken)).toEqual([409, 'batch.taken'])
    const renamed = await administrator.patch(`${path}/${batches[2]?.id ?? ''}`, { number: 9 }, match)
    expect(renamed.status).toBe(200)
    await api.world.insert('gatherings', {
      cohort_id: group.cohort.id,
      module_id: group.cohort.programme.modules[0]?.id,
      batch_id: batches[1]?.id,
      starts_at: '2027-01-10T08:00:00Z',
      ends_at: '2027-01-10T14:00:00Z',
      mode: 'physical',
      state: 'draft',
    })
    expect((await administrator.delete(`${path}/${batches[1]?.id ?? ''}`)).status).toBe(200)
    expect(code(await administrator.delete(`${path}/${group.cohort.batchId}`))).toEqual([
      409,
      'batch.not-empty',
    ])
    const elsewhere = await api.world.cohort()
    expect((await administrator.delete(`${path}/${elsewhere.batchId}`)).status).toBe(404)
  })
})
