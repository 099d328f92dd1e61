import { ActorSource } from '../platform/access'
import { systemActor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { Database } from '../platform/database'
import { startApi, type TestApi } from '../testing/api'
import type { ApiClient, Identity } from '../testing/api-client'
import { ImportHandlers } from './imports.jobs'
import { ImportsStore } from './imports.store'
import { fileOf, HEADINGS, refused, TestLists } from './list/test-lists'
import { workbook } from './list/test-workbook'

let api: TestApi
let administrator: ApiClient
let lists: TestLists

beforeAll(async () => {
  api = await startApi()
  administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
  lists = new TestLists(api, administrator)
})
afterAll(() => api.close())

/** What somebody's own actor reads when a mistake lets them past the two first locks. */
async function seenPast({ cookie }: Identity): Promise<unknown[]> {
  const sessionToken = cookie.slice(cookie.indexOf('=') + 1)
  const actor = await api.app.get(ActorSource).find({ sessionToken })
  if (!actor) throw new Error('No actor')
  const both = 'select from imports union all select from import_rows'
  return api.app.get(Database).transaction(actor, (tx) => tx.query<unknown[]>(both))
}

describe('a file with participants', () => {
  it('comes as a form with a file, or as a workbook', async () => {
    const group = await api.world.group()
    const rows = (await lists.membersOf(group)).map((one) => one.line.split(';'))
    const bytes = workbook([HEADINGS.split(';'), ...rows])
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    const form = await administrator
      .raw('post', `/v1/imports?cohort=${group.cohort.id}`)
      .attach('file', bytes, { filename: 'C:\\lister\\høst.xlsx', contentType: type })
    expect([form.status, form.body]).toMatchObject([201, { fileName: 'høst.xlsx', counts: { unchanged: 4 } }])
    const whole = await administrator
      .raw('post', `/v1/imports?cohort=${group.cohort.id}`)
      .set('content-type', type)
      .send(bytes)
    expect([whole.status, whole.body]).toMatchObject([201, { counts: { unchanged: 4 } }])
  })

  it('that cannot be used is one clear problem, and leaves nothing behind', async () => {
    const cohort = await api.world.cohort()
    const path = `/v1/imports?cohort=${cohort.id}`
    const broken = await administrator.post(path, 'orgnr;navn\n1;2', {
      'content-type': 'text/csv',
      'accept-language': 'en',
    })
    expect(refused(broken)).toEqual([422, 'import.columns-missing'])
    expect((broken.body as { detail: string }).detail).toBe(
      'The first row lacks these headings: e-post, kategori.',
    )
    const large = await administrator
      .raw('post', path)
      .attach('file', Buffer.alloc(6_000_000, 'x'), 'stor.csv')
    expect(refused(large)).toEqual([413, 'import.file-too-large'])
    expect(refused(await administrator.post(path))).toEqual([400, 'import.file-missing'])
    const nowhere = `/v1/imports?cohort=0197a000-0000-7000-8000-000000000000`
    const lost = await administrator.post(nowhere, fileOf(['889640782;A;a@prove.example;toppleder;;']), {
      'content-type': 'text/csv',
    })
    expect(refused(lost)).toEqual([404, 'import.cohort-unknown'])
    const closed = await api.world.cohort({ state: 'closed' })
    const late = await administrator.post(
      `/v1/imports?cohort=${closed.id}`,
      fileOf(['889640782;A;a@x.example;toppleder;;']),
      {
        'content-type': 'text/csv',
      },
    )
    expect(refused(late)).toEqual([409, 'import.cohort-closed'])
    expect(
      await api.world.sql('select from imports where cohort_id = any ($1)', [[cohort.id, closed.id]]),
    ).toEqual([])
  })

  it('is nobody’s but the administrators’', async () => {
    const group = await api.world.group()
    const made = await lists.upload(
      group.cohort,
      (await lists.membersOf(group)).map((one) => one.line),
    )
    for (const person of [
      group.facilitator,
      group.chiefExecutive,
      group.participants[0],
      await api.world.instructor(group.cohort),
    ]) {
      const identity = await api.signIn(person?.id ?? '')
      const other = api.client.as(identity)
      expect((await other.get(`/v1/imports/${made.id}`)).status).toBe(403)
      expect((await other.post(`/v1/imports/${made.id}/application`)).status).toBe(403)
      expect(await seenPast(identity)).toEqual([])
    }
    expect((await administrator.get('/v1/imports/nei')).status).toBe(404)
  })

  it('has an empty file to begin with', async () => {
    const answer = await administrator.get('/v1/imports/template?format=csv')
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(answer.text).toBe(`\uFEFF${HEADINGS}\r\n`)
  })

  it('of ten thousand people takes seconds, and comes back unchanged', async () => {
    const cohort = await api.world.cohort()
    const organisations = [await api.world.organisation()]
    while (organisations.length < 40) organisations.push(await api.world.organisation())
    const lines = Array.from({ length: 10_000 }, (_, at) => {
      const number = organisations[at % 40]?.organisationNumber
      return `${number};Person Nummer ${at};p${at}.${number}@prove.example;toppleder;Leder ${at};`
    })
    const began = performance.now()
    const made = await lists.upload(cohort, lines)
    expect(made.counts).toMatchObject({ rows: 10_000, new: 10_000 })
    expect((await lists.apply(made)).status).toBe(200)
    expect((await lists.upload(cohort, lines)).counts).toMatchObject({ unchanged: 10_000 })
    const seconds = (performance.now() - began) / 1000
    expect(seconds).toBeLessThan(30)
  }, 60_000)

  it('is forgotten after 30 days, and then no longer applied', async () => {
    const group = await api.world.group()
    const made = await lists.upload(
      group.cohort,
      (await lists.membersOf(group)).slice(1).map((one) => one.line),
    )
    const jobs = await api.world.sql(`select name, run_at from outbox where data ->> 'importId' = $1`, [
      made.id,
    ])
    expect(jobs).toEqual([{ name: 'imports.forget-rows', run_at: new Date('2026-12-22T09:00:00Z') }])
    const [database, store, clock] = [api.app.get(Database), api.app.get(ImportsStore), api.app.get(Clock)]
    const run = {
      jobId: 'j',
      attempt: 1,
      actor: systemActor('imports.forget-rows'),
      signal: new AbortController().signal,
    }
    await new ImportHandlers(database, store, clock).forget({ importId: made.id }, run)
    expect(await lists.rowsOf(made)).toEqual([])
    expect(refused(await lists.apply(made))).toEqual([409, 'import.expired'])
  })
})
