import { startFundingDemo, type FundingDemo } from '../test-demo'

let demo: FundingDemo
beforeAll(async () => {
  demo = await startFundingDemo('funding_differences')
}, 120_000)
afterAll(() => demo.close())

interface Difference {
  before: { version: number | null; reportId: string | null }
  after: { version: number | null; reportId: string | null }
  figures: Record<string, unknown>[]
  texts: { section: string; before: string; after: string }[]
}
const compare = async (id: string, other: string, client = demo.administrator): Promise<Difference> =>
  (await client.get(`/v1/reports/${id}/differences?with=${other}`)).body as Difference
const write = (id: string, text: string, version: number): Promise<unknown> =>
  demo.administrator.put(`/v1/reports/${id}/narratives/summary`, { text }, { 'if-match': `"${version}"` })

it('two versions differ in what was changed between them, and in nothing else', async () => {
  const first = await demo.draft('part')
  await write(first, 'Kommunene leder omstillingen selv.', 0)
  await demo.administrator.post(`/v1/reports/${first}/freezing`)
  await demo.worker.drain()
  expect(await compare(first, 'today')).toMatchObject({ figures: [], texts: [] })
  const back = await demo.colleague.post(`/v1/reports/${first}/review-return`, { reason: 'Mer konkret' })
  const second = (back.body as { versions: { id: string }[] }).versions[0]?.id ?? ''
  await write(second, 'Kommunene leder endringene selv.', 1)
  await demo.owner(`update enrolments set to_on = '2024-01-01' where id in (
    select id from enrolments where category = 'top-leader' and from_on < '2024-01-01' and to_on is null order by id limit 6)`)
  const told = await compare(second, first)
  expect([told.before.version, told.after.version]).toEqual([1, 2])
  expect(told.texts.find(({ section }) => section === 'summary')).toMatchObject({
    before: expect.stringMatching(/^Kommunene leder omstillingen selv\.\n/),
    after: expect.stringMatching(/^Kommunene leder endringene selv\.\n/),
  })
  expect(told.figures).toContainEqual(
    expect.objectContaining({
      key: 'people.taking-part',
      line: null,
      before: { value: 281, base: null, percent: null },
      after: { value: 275, base: null, percent: null },
      change: -6,
      rowsIn: 0,
      rowsOut: 6,
      definitionChanged: false,
    }),
  )
  expect(told.figures.map(({ key }) => key)).not.toContain('municipalities.taking-part')
  expect(await compare(first, second)).toEqual(told)
  const host = await compare(second, first, await demo.as('chief-executive', '3201'))
  expect(host.figures.find(({ key }) => key === 'people.taking-part')).toMatchObject({
    rowsIn: null,
    rowsOut: null,
    change: -6,
  })
  const today = await compare(first, 'today')
  expect(today.after).toMatchObject({ reportId: null, version: null })
  expect(today.figures).toContainEqual(expect.objectContaining({ key: 'people.taking-part', change: -6 }))
})

it('another kind of report is not compared, and neither is one that nobody shows', async () => {
  const [part, final] = [await demo.draft('part'), await demo.draft('final')]
  const refused = await demo.administrator.get(`/v1/reports/${part}/differences?with=${final}`)
  expect([refused.status, refused.body.code]).toEqual([422, 'report.not-comparable'])
  expect((await demo.administrator.get(`/v1/reports/${part}/differences?with=yesterday`)).status).toBe(400)
  const neighbour = await demo.as('facilitator', '3203')
  expect((await neighbour.get(`/v1/reports/${part}/differences?with=today`)).status).toBe(404)
})
