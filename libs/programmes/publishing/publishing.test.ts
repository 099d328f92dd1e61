import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { AuthoredVersion } from '../authoring/version.dto'
import { Authors, codeOf, first, on, request, texts } from '../test-authoring'

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

describe('publishing', () => {
  const tagOf = async (path: string): Promise<string> =>
    ((await instructor.get(`${path}/readiness`)).body as { version: string }).version

  it('makes the version immutable, and the log says who did it', async () => {
    const { programme } = await authors.published()
    const { path, draft } = await authors.draftOf(programme)
    const answer = await administrator.post(`${path}/publication`, undefined, on(await tagOf(path)))
    expect(answer.body).toMatchObject({ draft: false, publishedAt: expect.stringMatching(/Z$/) })
    const reading = first(draft)
    const { version } = answer.body as AuthoredVersion
    const module = { kind: 'core', title: texts('Ny'), theme: texts('') }
    const tries = [
      await instructor.put(`${path}/activities/${reading.id}`, request(reading), on(reading.version)),
      await instructor.delete(`${path}/activities/${reading.id}`, on(reading.version)),
      await instructor.patch(path, { preworkDays: 1, postworkDays: 1 }, on(version)),
      await instructor.post(`${path}/modules`, module),
      await instructor.delete(path, on(version)),
      await instructor.post(`${path}/publication`, undefined, on(await tagOf(path))),
    ]
    expect(tries.map(codeOf)).toEqual(tries.map(() => [409, 'programme.published']))
    const past = api.world.sql(`update activities set minutes = 99 where programme_version_id = $1`, [
      draft.id,
    ])
    await expect(past).rejects.toThrow('a published version never changes')
    const log = await api.owner<{ action: string }>(
      `select action from change_log where subject_id = $1 and actor_id is not null order by at, id`,
      [draft.id],
    )
    expect(log).toEqual([{ action: 'programme.version-published' }])
  })

  it('is refused until everything is mended, and the list says what and where', async () => {
    const { programme } = await authors.published()
    const { path, draft } = await authors.draftOf(programme)
    const reading = first(draft)
    const empty = request(reading, { body: { nb: '', nn: '', en: 'Only here' } })
    await instructor.put(`${path}/activities/${reading.id}`, empty, on(1))
    const readiness = await instructor.get(`${path}/readiness`, { 'accept-language': 'nn' })
    expect(readiness.body).toMatchObject({
      ready: false,
      findings: [
        {
          level: 'error',
          text: 'Teksten manglar på bokmål.',
          place: { activityId: reading.id, field: 'body', name: expect.stringContaining('Modul 1 · ') },
        },
        {
          level: 'warning',
          code: 'language-incomplete',
          text: expect.stringContaining('1 tekst manglar på nynorsk'),
        },
      ],
      missing: [{ language: 'nb' }, { language: 'nn', place: { activityId: reading.id } }],
    })
    const refused = await instructor.post(`${path}/publication`, undefined, on(await tagOf(path)))
    expect(codeOf(refused)).toEqual([409, 'programme.not-ready'])
  })

  it('publishes what was read: a change since then must be read first', async () => {
    const { programme } = await authors.published()
    const { path, draft } = await authors.draftOf(programme)
    const tag = await tagOf(path)
    const reading = first(draft)
    await administrator.put(`${path}/activities/${reading.id}`, request(reading, { minutes: 11 }), on(1))
    expect((await instructor.post(`${path}/publication`, undefined, on(tag))).status).toBe(412)
    expect((await authors.read(path)).draft).toBe(true)
  })

  it('moves no cohort: it follows the version that it followed', async () => {
    const { programme, version, group } = await authors.published()
    const { path } = await authors.draftOf(programme)
    await instructor.post(`${path}/publication`, undefined, on(await tagOf(path)))
    expect(await authors.read(version)).toMatchObject({ cohorts: [{ id: group.cohort.id }] })
    expect(await authors.read(path)).toMatchObject({ cohorts: [], draft: false })
  })
})
