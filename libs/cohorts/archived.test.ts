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

  it('refuses new words in its conversations, and lets words and names be taken away', async () => {
    const other = await api.world.group()
    const { id: moduleId } = other.cohort.programme.modules[0] ?? { id: '' }
    const post = `insert into discussion_posts (module_id, cohort_id, group_id, author_id, author_name, text, written_at)
      values ($1, $2, $3, $4, 'Navn', 'Ord', now()) returning id`
    const params = [moduleId, other.cohort.id, other.id, other.facilitator.id]
    const [written] = await api.world.sql<{ id: string }>(post, params)
    await api.world.sql(`update cohorts set state = 'archived' where id = $1`, [other.cohort.id])
    await expect(api.world.sql(post, params)).rejects.toThrow('an archived cohort is only read')
    const change = (values: string): Promise<unknown[]> =>
      api.world.sql(
        `with changed as (update discussion_posts set ${values} where id = $1 returning id) select from changed`,
        [written?.id],
      )
    const sentence = (text: string): Promise<unknown[]> =>
      api.world.sql(
        `insert into module_openings (group_id, module_id, person_id, person_name, sentence, written_at)
         values ($1, $2, $3, 'Navn', $4, now())
         on conflict (group_id, module_id) do update set sentence = $4 returning sentence`,
        [other.id, moduleId, other.chiefExecutive.id, text],
      )
    await expect(sentence('Vi begynner')).rejects.toThrow('an archived cohort is only read')
    await api.world.sql(`update cohorts set state = 'running' where id = $1`, [other.cohort.id])
    await sentence('Vi begynner')
    await api.world.sql(`update cohorts set state = 'archived' where id = $1`, [other.cohort.id])
    await expect(sentence('Vi begynner igjen')).rejects.toThrow('an archived cohort is only read')
    expect(await change(`author_name = '–'`)).toHaveLength(1)
    expect(await change(`text = '', removed_at = now(), removed_by = 'author'`)).toHaveLength(1)
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
