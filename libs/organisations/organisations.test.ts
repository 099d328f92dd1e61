import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'

let api: TestApi
let administrator: ApiClient
let participant: ApiClient

beforeAll(async () => {
  api = await startApi()
  administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
  const group = await api.world.group()
  participant = api.client.as(await api.signIn(group.participants[0]?.id ?? ''))
})
afterAll(() => api.close())

const newOne = (organisationNumber: string, municipalityNumber: string): object => ({
  organisationNumber,
  municipalityNumber,
  kind: 'municipality',
  name: 'Ny kommune',
  languageForm: 'nn',
})

describe('organisations', () => {
  it('are read by everybody who is signed in, and by nobody else', async () => {
    const { id } = await api.world.organisation('Åskollen')
    expect((await participant.get(`/v1/organisations/${id}`)).body).toMatchObject({ id, name: 'Åskollen' })
    const answer = await api.client.get(`/v1/organisations/${id}`)
    expect(answer.status).toBe(401)
    expect(answer.body).toMatchObject({
      code: 'session.missing',
      detail: expect.stringContaining('logget inn'),
    })
  })

  it('are listed a page at a time in Norwegian order, with Å after Z', async () => {
    const key = `Sortert${Math.random()}`
    for (const name of ['Åsen', 'Zoo', 'Ås', 'Aasen', 'Ørn']) await api.world.organisation(`${key} ${name}`)
    const names: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const asked: string = `/v1/organisations?q=${key}&limit=2` + (cursor ? `&cursor=${cursor}` : '')
      const { body } = await participant.get(asked)
      const page = body as { items: { name: string }[]; page: { nextCursor: string | null } }
      expect(page.items.length).toBeLessThanOrEqual(2)
      names.push(...page.items.map((item) => item.name.slice(key.length + 1)))
      cursor = page.page.nextCursor
    }
    expect(names).toEqual(['Zoo', 'Ørn', 'Ås', 'Åsen', 'Aasen'])
  })

  it('take a % in the search for a character, not for anything', async () => {
    const { body } = await participant.get('/v1/organisations?q=%25')
    expect(body).toMatchObject({ items: [] })
  })

  it('are added by an administrator, with a number whose check digit is right', async () => {
    const added = await administrator.post('/v1/organisations', newOne('964969590', '4999'))
    expect(added.status).toBe(201)
    expect(added.body).toMatchObject({ countyNumber: '49', languageForm: 'nn', version: 1 })
    const wrong = await administrator.post('/v1/organisations', newOne('964969591', '4998'))
    expect([wrong.status, (wrong.body as { code: string }).code]).toEqual([
      422,
      'organisation.number-invalid',
    ])
    const again = await administrator.post('/v1/organisations', newOne('964969590', '4997'))
    expect([again.status, (again.body as { code: string }).code]).toEqual([409, 'organisation.exists'])
  })

  it('are changed only on the version that was seen', async () => {
    const { id } = await api.world.organisation()
    const seen = await administrator.get(`/v1/organisations/${id}`)
    const version = seen.headers.etag ?? ''
    const changed = await administrator.patch(
      `/v1/organisations/${id}`,
      { name: 'Nytt navn' },
      { 'if-match': version },
    )
    expect(changed.body).toMatchObject({ name: 'Nytt navn', version: 2 })
    expect(changed.headers.etag).toBe('"2"')
    const stale = await administrator.patch(
      `/v1/organisations/${id}`,
      { name: 'Et annet' },
      { 'if-match': version },
    )
    expect([stale.status, (stale.body as { code: string }).code]).toEqual([412, 'request.stale'])
    const blind = await administrator.patch(`/v1/organisations/${id}`, { name: 'Et annet' })
    expect(blind.status).toBe(428)
    expect((await administrator.get(`/v1/organisations/${id}`)).body).toMatchObject({ name: 'Nytt navn' })
  })

  it('are not changed by a participant', async () => {
    const { id, name } = await api.world.organisation()
    const answer = await participant.patch(`/v1/organisations/${id}`, { name: 'Mitt' }, { 'if-match': '"1"' })
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([403, 'access.denied'])
    expect((await administrator.get(`/v1/organisations/${id}`)).body).toMatchObject({ name })
  })

  it('that do not exist, or whose id is no id, are simply not found', async () => {
    for (const id of ['0197a000-0000-7000-8000-000000000000', 'nei', '1;drop']) {
      expect((await participant.get(`/v1/organisations/${id}`)).status).toBe(404)
    }
  })
})
