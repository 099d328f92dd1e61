import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import { cloneDatabase } from '../../testing/cluster'
import { startWorker, type TestWorker } from '../../testing/worker'
import { download, figureOf, tableOf, type Published, type Report } from '../test-demo'
import { workbookText } from '../files/test-files'

let api: TestApi
let worker: TestWorker
let administrator: ApiClient

beforeAll(async () => {
  api = await startApi(new Date('2026-11-22T09:00:00Z'), await cloneDatabase('small_numbers'))
  worker = await startWorker(api)
  administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
})
afterAll(async () => {
  await worker.close()
  await api.close()
})

/** A grant for one group: chief executive, facilitator and some participants, of whom all or so many came. */
async function grantFor(participants: number, came = participants + 2): Promise<string> {
  const group = await api.world.group({ participants })
  const gathering = await api.world.gathering(group, 1, '2026-11-10T08:00:00Z', 'held')
  for (const [at, enrolmentId] of [...group.enrolments.values()].entries()) {
    await api.world.sql(
      `insert into attendances (gathering_id, enrolment_id, group_id, status, mode)
       values ($1, $2, $3, $4, 'physical')`,
      [gathering, enrolmentId, group.id, at < came ? 'present' : 'absent'],
    )
  }
  const texts = JSON.stringify({ nb: 'Formål', nn: 'Føremål', en: 'Purpose' })
  const grantId = await api.world.insert('grants', {
    case_number: `2026/${Math.random()}`.slice(0, 20),
    name: 'Et lite tilskudd',
    purpose: texts,
    funder: texts,
    host_organisation_id: group.organisationId,
    state: 'granted',
    applied: 10,
    granted: 10,
    period_from: '2026-08-01',
    period_to: '2027-07-31',
    part_report_cut_on: '2026-12-31',
    part_report_due_on: '2027-01-15',
    final_report_due_on: '2027-09-01',
  })
  await api.world.sql('insert into grant_cohorts (grant_id, cohort_id) values ($1, $2)', [
    grantId,
    group.cohort.id,
  ])
  return grantId
}

async function reportOf(grantId: string, kind = 'part'): Promise<Report> {
  const asked = await administrator.post(`/v1/grants/${grantId}/reports`, { kind, language: 'nb' })
  await administrator.post(`/v1/reports/${asked.body.id}/freezing`)
  await worker.drain()
  return (await administrator.get(`/v1/reports/${asked.body.id}`)).body as Report
}

describe('fewer than five people', () => {
  it('are not counted aloud: not how many, not who of what kind, not who came', async () => {
    const report = await reportOf(await grantFor(2))
    for (const key of ['people.taking-part', 'attendance.total']) {
      expect(figureOf(report, key)).toMatchObject({
        value: null,
        text: expect.stringContaining('færre enn fem'),
      })
    }
    const hidden = 'vises ikke'
    expect(tableOf(report, 'people').map(([, count]) => count)).toEqual([hidden, hidden, hidden])
    expect(tableOf(report, 'attendance').map((row) => row.slice(1))).toEqual([
      [hidden, hidden, hidden],
      [hidden, hidden, hidden],
    ])
    const [row] = await api.world.sql<{ published: string }>(
      'select published from report_snapshots where report_id = $1',
      [report.id],
    )
    const { indicators } = JSON.parse(row?.published ?? '{}') as Published
    const ofPeople = indicators.filter(({ unit }) => unit === 'people' || unit === 'places')
    expect(ofPeople.length).toBe(4)
    for (const { parts } of ofPeople) {
      for (const part of parts)
        expect(part).toMatchObject({ value: null, base: null, percent: null, withheld: true })
    }
  })

  it('in one category hide the whole breakdown, and the sum is still told', async () => {
    const report = await reportOf(await grantFor(6))
    expect(figureOf(report, 'people.taking-part')).toMatchObject({ value: 8 })
    expect(tableOf(report, 'people').map(([, count]) => count)).toEqual(['vises ikke', 'vises ikke', 8])
    const xlsx = await download(administrator, `/v1/reports/${report.id}/files/xlsx`)
    expect(workbookText(xlsx)).toContain('færre enn fem personer')
  })

  it('who came since the report before are not told by the next one, and every word of it is silent', async () => {
    const grantId = await grantFor(18, 10)
    const first = await reportOf(grantId)
    expect(figureOf(first, 'attendance.total')).toMatchObject({ value: 50, text: '50 prosent' })
    await api.world.sql(
      `update attendances set status = 'present' where (gathering_id, enrolment_id) in (
         select a.gathering_id, a.enrolment_id from attendances a join enrolments e on e.id = a.enrolment_id
         join grant_cohorts c on c.cohort_id = e.cohort_id
         where c.grant_id = $1 and a.status = 'absent' order by a.enrolment_id limit 2)`,
      [grantId],
    )
    const second = await reportOf(grantId, 'final')
    expect(figureOf(second, 'people.taking-part')).toMatchObject({ value: 20 })
    expect(figureOf(second, 'attendance.total')).toMatchObject({ value: null })
    const hidden = 'vises ikke'
    expect(tableOf(second, 'attendance').map((row) => row.slice(1))).toEqual([
      [hidden, hidden, hidden],
      [hidden, hidden, hidden],
    ])
    const said = JSON.stringify(second.sections)
    for (const text of ['12 av 20', '60 prosent', 'Oppmøtet er']) expect(said).not.toContain(text)
  })

  it('who have not come at all are as few as those who have', async () => {
    const report = await reportOf(await grantFor(18, 17))
    expect(figureOf(report, 'attendance.total')).toMatchObject({ value: null })
    expect(figureOf(report, 'people.taking-part')).toMatchObject({ value: 20 })
  })

  it('are no reason to hide how many municipalities take part; before the cut day the report tells of today', async () => {
    const report = await reportOf(await grantFor(2))
    expect(figureOf(report, 'municipalities.taking-part')).toMatchObject({ value: 1, text: '1' })
    expect(figureOf(report, 'municipalities.completed')).toMatchObject({ value: 0, text: '0 av 1' })
    expect(JSON.stringify(report.sections)).toContain(
      '0 av 1 kommune har fullført alle kjernemodulene per 22.11.2026.',
    )
  })
})
