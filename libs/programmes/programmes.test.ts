import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldPerson } from '../testing/world'
import { Authors, codeOf, first, on, request, texts } from './test-authoring'

let api: TestApi
let authors: Authors
let instructor: ApiClient
beforeAll(async () => {
  api = await startApi(new Date())
  authors = await Authors.of(api)
  instructor = authors.instructor
})
afterAll(() => api.close())

describe('a new programme', () => {
  it('begins with an empty draft that says what it lacks', async () => {
    const added = await instructor.post('/v1/programmes', { title: texts('Kortprogram') })
    expect(added.status).toBe(201)
    const { id, version, versions } = added.body as {
      id: string
      version: number
      versions: { id: string }[]
    }
    expect(versions).toMatchObject([{ number: 1, draft: true, modules: 0 }])
    const readiness = await instructor.get(`/v1/programme-versions/${versions[0]?.id}/readiness`)
    expect(readiness.body).toMatchObject({ ready: false, findings: [{ code: 'no-core-module' }] })
    const renamed = await instructor.patch(`/v1/programmes/${id}`, { title: texts('Nytt navn') }, on(version))
    expect(renamed.body).toMatchObject({ title: { nb: 'Nytt navn' }, version: 2 })
    const nameless = await instructor.post('/v1/programmes', { title: texts('  ') })
    expect(codeOf(nameless)).toEqual([422, 'programme.title-missing'])
  })

  it('is compared with no other programme', async () => {
    const [one, other] = [await authors.published(), await authors.published()]
    const against = other.version.split('/').at(-1)
    expect(codeOf(await instructor.get(`${one.version}/difference?against=${against}`))).toEqual([
      422,
      'programme.other-programme',
    ])
  })
})

describe('whoever is no author', () => {
  it('reads and changes nothing of it, not even those who carry a group', async () => {
    const { group, programme } = await authors.published()
    const { path, draft } = await authors.draftOf(programme)
    const activity = `${path}/activities/${first(draft).id}`
    for (const person of [
      group.participants[0],
      group.facilitator,
      group.chiefExecutive,
      group.representative,
    ]) {
      const client = await authors.as(person as WorldPerson)
      const answers = [
        await client.get('/v1/programmes'),
        await client.get(path),
        await client.get(`${path}/readiness`),
        await client.get(`${path}/difference`),
        await client.put(activity, request(first(draft), { minutes: 99 }), on(1)),
        await client.delete(activity, on(1)),
        await client.delete(path, on(draft.version)),
        await client.post(`${programme}/versions`),
        await client.post(`${path}/publication`, undefined, on('x')),
      ]
      expect(answers.map(codeOf)).toEqual(answers.map(() => [403, 'access.denied']))
    }
    expect(first(await authors.read(path)).minutes).toBe(10)
  })

  it('is also who was an instructor a moment ago', async () => {
    const { programme } = await authors.published()
    const { path, draft } = await authors.draftOf(programme)
    const former = await api.world.instructor(await api.world.cohort())
    const client = await authors.as(former)
    expect((await client.get(path)).status).toBe(200)
    await api.world.sql('update role_assignments set to_at = now() where person_id = $1', [former.id])
    expect((await client.get(path)).status).toBe(403)
    expect((await client.delete(path, on(draft.version))).status).toBe(403)
  })
})
