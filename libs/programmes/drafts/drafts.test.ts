import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { AuthoredActivity, AuthoredVersion } from '../authoring/version.dto'
import { Authors, codeOf, first, moduleOf, on, request, texts, type Answer } from '../test-authoring'

let api: TestApi
let authors: Authors
let instructor: ApiClient
let administrator: ApiClient
beforeAll(async () => {
  api = await startApi(new Date())
  authors = await Authors.of(api)
  instructor = authors.instructor
  administrator = authors.administrator
})
afterAll(() => api.close())

describe('a draft', () => {
  it('is a copy of the newest published version with the same ids, and there is one at a time', async () => {
    const { programme, version, group } = await authors.published()
    const before = await authors.read(version)
    const { path, draft } = await authors.draftOf(programme)
    expect(draft).toMatchObject({
      number: 2,
      draft: true,
      publishedAt: null,
      previous: { number: 1 },
      cohorts: [],
    })
    expect(draft.modules).toEqual(before.modules)
    expect(codeOf(await administrator.post(`${programme}/versions`))).toEqual([409, 'programme.draft-exists'])
    const { versions } = (await instructor.get(programme)).body as { versions: object[] }
    expect(versions).toMatchObject([
      { number: 2, draft: true, modules: 5, activities: 15, cohorts: [] },
      { number: 1, draft: false, cohorts: [{ name: group.cohort.name }] },
    ])
    expect((await instructor.get(`${path}/difference`)).body).toMatchObject({ facts: [], modules: [] })
  })

  it('that two begin at once is one draft', async () => {
    const { programme } = await authors.published()
    const answers = await Promise.all([1, 2].map(() => administrator.post(`${programme}/versions`)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  it('is written by an instructor part by part, and what differs can be read', async () => {
    const { programme } = await authors.published()
    const { path, draft } = await authors.draftOf(programme)
    const module = moduleOf(draft)
    const reading = first(draft)
    const body = { nb: 'Nytt innhold', nn: 'Nytt innhald', en: 'Innhold (en)' }
    const changed = await instructor.put(
      `${path}/activities/${reading.id}`,
      request(reading, { body, minutes: 25 }),
      on(reading.version),
    )
    expect(changed.body).toMatchObject({ body, minutes: 25, version: 2 })
    expect(changed.headers['etag']).toBe('"2"')
    const given = { step: 'prework', kind: 'video', answeredBy: 'person', title: texts('Se filmen') }
    const added = await instructor.post(`${path}/modules/${module.id}/activities`, given)
    expect([added.status, added.body]).toMatchObject([
      201,
      { position: 4, kind: 'video', required: true, question: null, version: 1 },
    ])
    const renamed = { kind: 'core', title: texts('Ny modul'), theme: module.theme }
    expect((await instructor.put(`${path}/modules/${module.id}`, renamed, on(1))).body).toMatchObject({
      title: { nb: 'Ny modul' },
      version: 2,
    })
    const { version } = await authors.read(path)
    expect((await instructor.patch(path, { preworkDays: 14, postworkDays: 28 }, on(version))).body).toEqual({
      preworkDays: 14,
      postworkDays: 28,
      version: version + 1,
    })
    const difference = (await instructor.get(`${path}/difference`)).body
    expect(difference).toMatchObject({
      version: { number: 2 },
      against: { number: 1 },
      facts: [{ name: 'preworkDays', before: '21', after: '14' }],
      modules: [
        {
          change: 'changed',
          title: 'Ny modul',
          activities: [
            { id: reading.id, change: 'changed', facts: [{ name: 'minutes', before: '10', after: '25' }] },
            { title: 'Se filmen', change: 'added' },
          ],
        },
      ],
    })
  })

  it('keeps its order without holes when something is moved, added and removed', async () => {
    const { programme } = await authors.published()
    const { path, draft } = await authors.draftOf(programme)
    const [module, other] = [moduleOf(draft), moduleOf(draft, 2)]
    const [a, b, c] = module.activities.map(({ id }) => id)
    const move = (id: string | undefined, to: object, version: number): Promise<Answer> =>
      instructor.put(`${path}/activities/${id}/place`, to, on(version))
    const up = await move(c, { moduleId: module.id, step: 'prework', position: 1 }, draft.version)
    expect(placesIn(up, module.id)).toEqual([
      ['prework', 1, c],
      ['prework', 2, a],
      ['prework', 3, b],
    ])
    const { version } = up.body as { version: number }
    const away = await move(a, { moduleId: other.id, step: 'postwork', position: 60 }, version)
    expect(placesIn(away, module.id)).toEqual([
      ['prework', 1, c],
      ['prework', 2, b],
    ])
    expect(placesIn(away, other.id).at(-1)).toEqual(['postwork', 2, a])
    expect((await instructor.delete(`${path}/activities/${c}`, on(1))).status).toBe(204)
    const after = await authors.read(path)
    expect(moduleOf(after).activities.map(({ id, position }) => [id, position])).toEqual([[b, 1]])
    const last = await instructor.put(`${path}/modules/${module.id}/place`, { number: 3 }, on(after.version))
    expect((last.body as AuthoredVersion).modules.map(({ id }) => id)[2]).toBe(module.id)
    expect((await instructor.delete(`${path}/modules/${other.id}`, on(1))).status).toBe(204)
    expect((await authors.read(path)).modules.map(({ number }) => number)).toEqual([1, 2, 3, 4])
  })

  it('can be discarded, and another begun', async () => {
    const { programme } = await authors.published()
    const { path, draft } = await authors.draftOf(programme)
    expect((await instructor.delete(path, on(99))).status).toBe(412)
    expect((await instructor.delete(path, on(draft.version))).status).toBe(204)
    expect((await instructor.get(path)).status).toBe(404)
    expect((await authors.draftOf(programme)).draft.number).toBe(2)
  })

  it('takes no link but https, no field of another kind, no survey, and no reflection of a group', async () => {
    const { programme } = await authors.published()
    const { path, draft } = await authors.draftOf(programme)
    const reading = first(draft)
    const put = (given: object): Promise<Answer> =>
      instructor.put(`${path}/activities/${reading.id}`, request(reading, given), on(1))
    const unsafe = await put({
      body: { nb: 'Se [her](javascript:alert(1))', nn: '[x](http://x.example)', en: '' },
    })
    expect(unsafe.status).toBe(422)
    expect((unsafe.body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)).toEqual([
      '/body/nb',
      '/body/nn',
    ])
    expect((await put({ link: 'https://film.example' })).status).toBe(422)
    expect((await put({ link: 'http://film.example' })).status).toBe(400)
    expect((await put({ body: { nb: 'x'.repeat(20_001), nn: '', en: '' } })).status).toBe(400)
    const add = async (kind: string): Promise<unknown[]> => {
      const given = { step: 'prework', kind, answeredBy: 'group', title: texts('Ny') }
      return codeOf(await instructor.post(`${path}/modules/${moduleOf(draft).id}/activities`, given))
    }
    expect(await add('survey')).toEqual([422, 'programme.survey-made-elsewhere'])
    expect(await add('reflection')).toEqual([422, 'programme.answered-by-person'])
  })

  it('has bounds: sixty activities in a module, twenty modules', async () => {
    const { programme } = await authors.published()
    const { path, draft } = await authors.draftOf(programme)
    const { id } = moduleOf(draft)
    const given = { step: 'postwork', kind: 'reading', answeredBy: 'person', title: texts('Mer') }
    for (let count = 3; count < 60; count++) await instructor.post(`${path}/modules/${id}/activities`, given)
    expect(codeOf(await instructor.post(`${path}/modules/${id}/activities`, given))).toEqual([
      409,
      'programme.too-many-activities',
    ])
    const module = { kind: 'core', title: texts('Enda en'), theme: texts('') }
    for (let count = 5; count < 20; count++) await instructor.post(`${path}/modules`, module)
    expect(codeOf(await instructor.post(`${path}/modules`, module))).toEqual([
      409,
      'programme.too-many-modules',
    ])
  }, 30_000)
})

describe('two authors at once', () => {
  it('lose nothing: the second is told, and can go on from what the first saved', async () => {
    const { programme } = await authors.published()
    const { path, draft } = await authors.draftOf(programme)
    const reading = first(draft)
    const put = (by: ApiClient, nb: string, version: number): Promise<Answer> =>
      by.put(`${path}/activities/${reading.id}`, request(reading, { title: texts(nb) }), on(version))
    const both = await Promise.all([put(instructor, 'Min', 1), put(administrator, 'Din', 1)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
    expect((await put(administrator, 'Begge', 2)).status).toBe(200)
    expect(first(await authors.read(path)).title.nb).toBe('Begge')
  })

  it('write in different activities without being in each other’s way, but order only what they saw', async () => {
    const { programme } = await authors.published()
    const { path, draft } = await authors.draftOf(programme)
    const [a, b] = moduleOf(draft).activities
    const put = (by: ApiClient, one: AuthoredActivity | undefined): Promise<Answer> =>
      by.put(`${path}/activities/${one?.id}`, request(one as AuthoredActivity), on(1))
    expect((await put(instructor, a)).status).toBe(200)
    expect((await put(administrator, b)).status).toBe(200)
    const to = { moduleId: moduleOf(draft).id, step: 'gathering', position: 1 }
    const move = (by: ApiClient): Promise<Answer> =>
      by.put(`${path}/activities/${a?.id}/place`, to, on(draft.version))
    expect((await move(instructor)).status).toBe(200)
    expect((await move(administrator)).status).toBe(412)
    const blind = await administrator.put(`${path}/activities/${a?.id}/place`, to)
    expect(blind.status).toBe(428)
  })
})

/** Step, position and id of what stands in a module, as an answer to a move says it. */
function placesIn({ body }: Answer, moduleId: string): unknown[] {
  const { modules } = body as AuthoredVersion
  const activities = modules.find(({ id }) => id === moduleId)?.activities ?? []
  return activities.map(({ id, step, position }) => [step, position, id])
}
