import type { Response } from 'supertest'
import type { ApiClient } from '../../testing/api-client'
import { startFundingDemo, type FundingDemo } from '../test-demo'

let demo: FundingDemo
let host: ApiClient
let id: string
/** Somebody who is enrolled, so that a test names nobody that it invents. */
let enrolled: string

beforeAll(async () => {
  demo = await startFundingDemo('funding_narratives')
  host = await demo.as('facilitator', '3201')
  const [person] = await demo.owner<{ name: string }>(`
    select p.name from people p join enrolments e on e.person_id = p.id join grant_cohorts c on c.cohort_id = e.cohort_id
    order by p.name limit 1`)
  enrolled = person?.name ?? ''
}, 120_000)
beforeEach(async () => {
  id = await demo.draft('part')
})
afterAll(() => demo.close())

const read = (section: string, client = demo.administrator): Promise<Response> =>
  client.get(`/v1/reports/${id}/narratives/${section}`)
async function write(section: string, text: string, client = demo.administrator): Promise<Response> {
  const { headers } = await read(section)
  return client.put(`/v1/reports/${id}/narratives/${section}`, { text }, { 'if-match': headers.etag ?? '' })
}
const codeOf = ({ status, body }: Response): [number, string] => [status, (body as { code: string }).code]
const release = (section: string, words: string, reason = 'Offentlig kjent rolle'): Promise<Response> =>
  demo.administrator.post(`/v1/reports/${id}/narratives/${section}/releases`, { kind: 'name', words, reason })
const give = async (section: string, client: ApiClient): Promise<Response> => {
  const { body } = await client.get('/v1/me')
  return demo.administrator.put(`/v1/reports/${id}/assignments/${section}`, { personId: body.id })
}
interface Told {
  key: string
  paragraphs: string[]
  written?: number
}
const sectionsOf = async (): Promise<Told[]> =>
  ((await demo.administrator.get(`/v1/reports/${id}`)).body as { sections: Told[] }).sections

describe('the text of a section', () => {
  it('comes with guidance in the reader’s language and beginnings made of the figures', async () => {
    const { body } = await demo.administrator.get(`/v1/reports/${id}/narratives/participation`, {
      'accept-language': 'nn',
    })
    expect(body).toMatchObject({ title: 'Deltakelse', version: 0, text: '', mayWrite: true, findings: [] })
    expect(body.guidance).toMatch(/^Forklar oppmøte og fråfall/)
    expect(body.suggestions.join(' ')).toContain('1 av 28 kommuner har ikke fullført ennå')
    expect((await read('project')).status).toBe(404)
  })

  it('stands first in its section of the draft, and before the facts', async () => {
    const facts = (await sectionsOf()).find(({ key }) => key === 'summary')?.paragraphs ?? []
    await write('summary', 'Første avsnitt.\r\n\r\nAndre avsnitt.  \n')
    const summary = (await sectionsOf()).find(({ key }) => key === 'summary')
    expect(summary).toMatchObject({ paragraphs: ['Første avsnitt.', 'Andre avsnitt.', ...facts], written: 2 })
    expect((await sectionsOf()).map(({ key }) => key)).not.toContain('benefits')
    await write('benefits', 'Spart tid er anslått.')
    expect((await sectionsOf()).find(({ key }) => key === 'benefits')?.paragraphs).toEqual([
      'Spart tid er anslått.',
    ])
  })

  it('is not written over by who did not see the newest', async () => {
    const first = await write('summary', 'En')
    expect(first.headers.etag).toBe('"1"')
    const path = `/v1/reports/${id}/narratives/summary`
    const stale = await demo.colleague.put(path, { text: 'To' }, { 'if-match': '"0"' })
    expect(codeOf(stale)).toEqual([412, 'request.stale'])
    expect((await demo.colleague.put(path, { text: 'To' })).status).toBe(428)
    const same = await demo.colleague.put(path, { text: 'En' }, { 'if-match': '"1"' })
    expect(same.headers.etag).toBe('"1"')
    expect((await read('summary')).body.text).toBe('En')
  })

  it('has its room and no more', async () => {
    expect(codeOf(await write('summary', 'å'.repeat(1501)))).toEqual([422, 'report.text-too-long'])
    expect((await write('summary', '😀'.repeat(1500))).status).toBe(200)
  })

  it('is the host’s to write only where it was given to them', async () => {
    expect(codeOf(await write('results', 'Vårt', host))).toEqual([403, 'access.denied'])
    expect((await give('results', host)).body.assignee.name).toMatch(/\S/)
    const written = await write('results', 'Vårt', host)
    expect(written.body).toMatchObject({ text: 'Vårt', version: 1, mayWrite: true })
    expect(codeOf(await write('summary', 'Ikke vårt', host))).toEqual([403, 'access.denied'])
    await demo.administrator.put(`/v1/reports/${id}/assignments/results`, { personId: null })
    expect((await write('results', 'Ikke lenger', host)).status).toBe(403)
  })

  it('may be given to who teaches the cohort, who then sees the report, and to nobody else', async () => {
    const instructor = await demo.as('instructor')
    expect((await read('evaluation', instructor)).status).toBe(404)
    expect((await give('evaluation', instructor)).status).toBe(200)
    expect((await write('evaluation', 'Deltakerne ville ha mer tid.', instructor)).status).toBe(200)
    const other = await demo.as('facilitator', '3203')
    expect(codeOf(await give('evaluation', other))).toEqual([422, 'report.not-a-candidate'])
  })

  it('is closed when the report is frozen, goes into it, and goes on in the next version', async () => {
    await write('conclusion', 'Arbeidet fortsetter i nettverket.')
    await demo.administrator.post(`/v1/reports/${id}/freezing`)
    expect(codeOf(await write('conclusion', 'For sent'))).toEqual([409, 'report.not-a-draft'])
    await demo.worker.drain()
    expect(codeOf(await write('conclusion', 'For sent'))).toEqual([409, 'report.not-a-draft'])
    expect((await sectionsOf()).find(({ key }) => key === 'conclusion')?.paragraphs).toEqual([
      'Arbeidet fortsetter i nettverket.',
    ])
    const [kept] = await demo.owner<{ published: string }>(
      'select published from report_snapshots where report_id = $1',
      [id],
    )
    const snapshot = JSON.parse(kept?.published ?? '') as {
      form: number
      narratives: object
      definitions: object
    }
    expect(snapshot).toMatchObject({
      form: 3,
      narratives: { conclusion: 'Arbeidet fortsetter i nettverket.' },
    })
    expect(Object.keys(snapshot.definitions)).toContain('attendance.total')
    const back = await demo.colleague.post(`/v1/reports/${id}/review-return`, { reason: 'Mangler noe' })
    id = (back.body as { versions: { id: string }[] }).versions[0]?.id ?? ''
    expect((await read('conclusion')).body).toMatchObject({
      text: 'Arbeidet fortsetter i nettverket.',
      version: 1,
    })
  })

  it('makes its writer somebody who does not approve', async () => {
    await write('summary', 'Skrevet av kollegaen.', demo.colleague)
    await demo.administrator.post(`/v1/reports/${id}/freezing`)
    await demo.worker.drain()
    const own = await demo.colleague.post(`/v1/reports/${id}/approval`, {})
    expect(codeOf(own)).toEqual([403, 'report.four-eyes'])
    const { body } = await demo.colleague.get('/v1/me')
    const past =
      demo.owner(`set app.system = 'test'; insert into report_steps (report_id, position, stage, taken_at, taken_by)
      values ('${id}', 0, 'approved', now(), '${(body as { id: string }).id}')`)
    await expect(past).rejects.toThrow('somebody else than who wrote in it')
  })
})

describe('personal data in a text', () => {
  it('is shown with its place, and keeps the report from being frozen until somebody answers for it', async () => {
    const text = `Ledet av ${enrolled.toUpperCase()}.`
    const { body } = await write('organisation', text)
    expect(body.findings).toEqual([
      { kind: 'name', from: 9, to: 9 + enrolled.length, words: enrolled.toUpperCase(), released: null },
    ])
    const refused = await demo.administrator.post(`/v1/reports/${id}/freezing`)
    expect(codeOf(refused)).toEqual([422, 'report.personal-data'])
    expect(refused.body.detail).toContain('Organisering og medvirkning')
    expect(codeOf(await release('organisation', 'Noen Andre'))).toEqual([422, 'report.nothing-to-release'])
    const released = await release('organisation', enrolled)
    expect(released.body.findings).toMatchObject([{ released: 'Offentlig kjent rolle' }])
    expect((await demo.administrator.post(`/v1/reports/${id}/freezing`)).status).toBe(202)
    await demo.worker.drain()
    const [kept] = await demo.owner('select reason, words from report_releases where report_id = $1', [id])
    expect(kept).toMatchObject({ reason: 'Offentlig kjent rolle', words: enrolled.toLowerCase() })
  })

  it('is looked for again before approval, because somebody may have joined since', async () => {
    await write('organisation', 'Framlegget kom fra Åse Kvernabekkmo.')
    await demo.administrator.post(`/v1/reports/${id}/freezing`)
    await demo.worker.drain()
    await demo.owner(`update people set name = 'Åse Kvernabekkmo' where name = $1`, [enrolled])
    expect(codeOf(await demo.colleague.post(`/v1/reports/${id}/approval`, {}))).toEqual([
      422,
      'report.personal-data',
    ])
    await demo.owner(`update people set name = $1 where name = 'Åse Kvernabekkmo'`, [enrolled])
    expect((await demo.colleague.post(`/v1/reports/${id}/approval`, {})).status).toBe(200)
  })

  it('is found for the host as well, who does not see the others’ names', async () => {
    await give('results', host)
    const { body } = await write('results', `Takk til ${enrolled}`, host)
    expect(body.findings).toHaveLength(1)
    const own = await host.post(`/v1/reports/${id}/narratives/results/releases`, {
      kind: 'name',
      words: enrolled,
      reason: 'x',
    })
    expect(own.status).toBe(403)
  })
})

describe('what is said about a report', () => {
  it('stands by its section, is dealt with once, and shows on the desk', async () => {
    // Sent again because the answer was lost: it is the same wish, and is said once.
    for (const key of ['one', 'one']) {
      const said = { section: 'accounts', text: 'Regnskapet kommer i mai.' }
      const headers = { 'idempotency-key': key }
      expect((await host.post(`/v1/reports/${id}/comments`, said, headers)).status).toBe(201)
    }
    const { body } = await demo.administrator.get(`/v1/reports/${id}/comments`)
    expect(body.items).toMatchObject([
      { section: 'accounts', text: 'Regnskapet kommer i mai.', resolvedAt: null },
    ])
    const open = async (): Promise<unknown> => {
      const { sections } = (await host.get(`/v1/reports/${id}/desk`)).body as {
        sections: { section: string }[]
      }
      return sections.find(({ section }) => section === 'accounts')
    }
    expect(await open()).toMatchObject({ comments: 1, findings: 0, length: 0, mayWrite: false })
    const path = `/v1/reports/${id}/comments/${body.items[0].id}/resolution`
    expect((await demo.administrator.post(path)).body.items[0].resolvedBy).toMatch(/\S/)
    expect(await open()).toMatchObject({ comments: 0 })
    const neighbour = await demo.as('facilitator', '3203')
    expect(
      (await neighbour.post(`/v1/reports/${id}/comments`, { section: 'accounts', text: 'Hei' })).status,
    ).toBe(404)
  })
})
