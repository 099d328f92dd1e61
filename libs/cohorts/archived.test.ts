import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldGroup } from '../testing/world'

let api: TestApi
let group: WorldGroup
let administrator: ApiClient
let gathering: string

beforeAll(async () => {
  api = await startApi()
  administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
  group = await api.world.group()
  gathering = await api.world.gathering(group, 1, '2026-11-21T08:00:00Z')
  await api.world.sql(`update cohorts set state = 'archived' where id = $1`, [group.cohort.id])
})
afterAll(() => api.close())

const code = ({ body }: { body: unknown }): string => (body as { code?: string }).code ?? ''

describe('an archived cohort', () => {
  it('is read as before', async () => {
    const facilitator = api.client.as(await api.signIn(group.facilitator.id))
    expect((await facilitator.get(`/v1/groups/${group.id}`)).status).toBe(200)
    expect((await facilitator.get(`/v1/gatherings/${gathering}/attendance`)).status).toBe(200)
  })

  it('refuses attendance, completions, answers and reflections, with a sentence', async () => {
    const facilitator = api.client.as(await api.signIn(group.facilitator.id))
    const sheet = await facilitator.get(`/v1/gatherings/${gathering}/attendance`)
    const enrolmentId = group.enrolments.get(group.facilitator.id)
    const marked = await facilitator.put(
      `/v1/gatherings/${gathering}/attendance`,
      { marks: [{ enrolmentId, status: 'present' }] },
      { 'if-match': sheet.headers.etag ?? '' },
    )
    expect([marked.status, code(marked)]).toEqual([409, 'cohort.archived'])
    expect(marked.body).toMatchObject({ detail: 'Kullet er arkivert og kan bare leses.' })
    const { reading, reflection, task } = group.cohort.programme.modules[0]?.activities ?? {}
    const at = (id: string | undefined): string => `/v1/groups/${group.id}/activities/${id ?? ''}`
    const first = { 'if-none-match': '*' }
    const answers = [
      await facilitator.put(`${at(reading)}/completion`, {}),
      await facilitator.put(`${at(task)}/submission`, { text: 'Sent' }, first),
      await facilitator.put(`${at(reflection)}/reflection`, { text: 'Sent', visibility: 'private' }, first),
    ]
    for (const answer of answers) expect([409, 403]).toContain(answer.status)
    const written = await api.world.sql(
      `select from activity_completions where group_id = $1 union all select from submissions where group_id = $1
       union all select from reflections where group_id = $1 union all select from attendances where group_id = $1`,
      [group.id],
    )
    expect(written).toHaveLength(0)
  })

  it('refuses new groups, batches, roles and other names', async () => {
    const path = `/v1/cohorts/${group.cohort.id}`
    const { id: organisationId } = await api.world.organisation()
    const { id } = await api.world.person()
    const answers = [
      await administrator.post('/v1/groups', { cohortId: group.cohort.id, organisationId }),
      await administrator.post(`${path}/batches`, {}),
      await administrator.post(`/v1/people/${id}/roles`, { role: 'facilitator', groupId: group.id }),
      await administrator.patch(`/v1/groups/${group.id}`, { name: 'Nytt' }, { 'if-match': '"1"' }),
      await administrator.patch(path, { name: 'Nytt' }, { 'if-match': '"1"' }),
    ]
    expect(answers.map((answer) => [answer.status, code(answer)])).toEqual(
      answers.map(() => [409, 'cohort.archived']),
    )
  })

  const enrolment = (): string => group.enrolments.get(group.facilitator.id) ?? ''
  it.each([
    ['enrolments', () => `update enrolments set title = 'Ny' where id = '${enrolment()}'`],
    ['gatherings', () => `update gatherings set place = 'Ny' where id = '${gathering}'`],
    ['attendance sheets', () => `delete from attendance_sheets where gathering_id = '${gathering}'`],
    ['batches', () => `update batches set number = 7 where id = '${group.cohort.batchId}'`],
  ])('refuses %s even from the system', async (_, statement) => {
    await expect(api.world.sql(statement())).rejects.toThrow('an archived cohort is only read')
  })

  it('lets somebody lose a role, and take away a reflection of their own', async () => {
    const other = await api.world.group()
    const activity = other.cohort.programme.modules[0]?.activities.reflection
    const author = other.participants[0]?.id ?? ''
    const client = api.client.as(await api.signIn(author))
    const path = `/v1/groups/${other.id}/activities/${activity ?? ''}/reflection`
    await api.world.sql(`update cohorts set state = 'running' where id = $1`, [other.cohort.id])
    await api.world.gathering(other, 1, '2026-11-21T08:00:00Z')
    const written = await client.put(path, { text: 'Mitt', visibility: 'private' }, { 'if-none-match': '*' })
    expect(written.status).toBe(200)
    await api.world.sql(`update cohorts set state = 'archived' where id = $1`, [other.cohort.id])
    const deleted = await api.owner<{ gone: string }>(
      `with inside as (select set_config('app.person', $1, false)),
        gone as (delete from reflections where author_id = $1::uuid and (select true from inside) returning 1)
       select count(*)::text as gone from gone`,
      [author],
    )
    expect(deleted).toEqual([{ gone: '1' }])
    const ended = await api.world.sql(
      'update role_assignments set to_at = now() where person_id = $1 returning id',
      [other.representative.id],
    )
    expect(ended).toHaveLength(2)
  })

  it('can be opened again one step, with a reason', async () => {
    const seen = await administrator.get(`/v1/cohorts/${group.cohort.id}/setup`)
    const back = await administrator.post(
      `/v1/cohorts/${group.cohort.id}/state`,
      { to: 'closed', reason: 'En feil i oppmøtet' },
      { 'if-match': seen.headers.etag ?? '' },
    )
    expect(back.body).toMatchObject({ state: 'closed' })
    await api.world.sql(`update enrolments set title = 'Ny' where id = $1`, [enrolment()])
  })
})
