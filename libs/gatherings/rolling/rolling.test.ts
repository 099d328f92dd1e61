import type { Response } from 'supertest'
import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup } from '../../testing/world'
import { rolledDay, rolledName, rolledPeriod, weeksBetween } from './roll-forward'
import type { RollForwardView } from './rolling.dto'

let api: TestApi
let administrator: ApiClient
let group: WorldGroup

beforeAll(async () => {
  api = await startApi()
  administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
})
beforeEach(async () => {
  group = await api.world.group()
})
afterAll(() => api.close())

const code = ({ status, body }: Response): [number, string] => [
  status,
  (body as { code?: string }).code ?? '',
]

describe('rolling forward', () => {
  it('keeps the weekday and the time on the wall, across summer time in both directions', () => {
    // Monday 29 March 2027 is summer time, Monday 20 December is not; 09.00 to 15.30 both times.
    const winter = { startsAt: '2027-03-22T08:00:00Z', endsAt: '2027-03-22T14:30:00Z' }
    expect(rolledPeriod(winter, 1)).toEqual({
      startsAt: '2027-03-29T07:00:00Z',
      endsAt: '2027-03-29T13:30:00Z',
    })
    expect(rolledPeriod({ startsAt: '2027-08-30T07:00:00Z', endsAt: '2027-08-30T13:30:00Z' }, 16)).toEqual({
      startsAt: '2027-12-20T08:00:00Z',
      endsAt: '2027-12-20T14:30:00Z',
    })
  })

  it('goes whole weeks, to the nearest', () => {
    expect(weeksBetween('2026-08-24', '2027-08-23')).toBe(52)
    expect(weeksBetween('2026-08-24', '2027-08-26')).toBe(52)
    expect(weeksBetween('2026-08-24', '2027-08-27')).toBe(53)
    expect(weeksBetween('2026-08-24', '2026-08-20')).toBe(-1)
    expect(rolledDay('2026-10-25', 1)).toBe('2026-11-01')
  })

  it('counts the years in a name on', () => {
    expect(rolledName('Kull 2026–2027', 52)).toBe('Kull 2027–2028')
    expect(rolledName('Kull 2026', 26)).toBe('Kull 2026')
    expect(rolledName('Prøvekull', 52)).toBe('Prøvekull')
  })
})

async function proposal(query = ''): Promise<RollForwardView> {
  return (await administrator.get(`/v1/cohorts/${group.cohort.id}/roll-forward${query}`))
    .body as RollForwardView
}

function request(view: RollForwardView, given: object = {}): object {
  const { name, programmeVersionId, startsOn, endsOn, enrolBy } = view
  return {
    name: `${name} igjen`,
    programmeVersionId,
    startsOn,
    endsOn,
    enrolBy,
    batches: view.batches.length,
    gatherings: view.gatherings.map(({ module, ...rest }) => ({ ...rest, moduleId: module.id })),
    groups: view.groups.map(({ id, batch }) => ({ groupId: id, batch })),
    ...given,
  }
}

describe('a cohort made from an earlier one', () => {
  it('has its batches, its gatherings as drafts on the same weekdays, and its groups invited without people', async () => {
    const first = await api.world.gathering(group, 1, '2026-12-10T08:00:00Z', 'held')
    await api.world.gathering(group, 2, '2027-04-15T07:00:00Z')
    const cancelled = await api.world.gathering(group, 3, '2027-05-20T07:00:00Z', 'cancelled')
    expect(cancelled).not.toBe('')
    const view = await proposal('?firstOn=2027-12-11')
    expect(view).toMatchObject({ weeks: 52, startsOn: '2027-07-31', batches: [1] })
    expect(view.gatherings).toMatchObject([
      { module: { number: 1 }, startsAt: '2027-12-09T08:00:00Z', place: 'Rådhuset' },
      { module: { number: 2 }, startsAt: '2028-04-13T07:00:00Z', endsAt: '2028-04-13T13:30:00Z' },
    ])
    const made = await administrator.post('/v1/cohorts', request(view))
    expect(made.status).toBe(201)
    expect(made.headers.location).toMatch(/^\/v1\/cohorts\//)
    expect(made.body).toMatchObject({
      state: 'planned',
      batches: [{ number: 1, groups: 1, gatherings: 2, firstOn: '2027-12-09' }],
      groups: [{ name: group.name, state: 'invited', people: 0, roles: [], batch: { number: 1 } }],
    })
    const { id } = made.body as { id: string }
    const drafts = await api.world.sql('select state, place, mode from gatherings where cohort_id = $1', [id])
    expect(drafts).toEqual(drafts.map(() => ({ state: 'draft', place: 'Rådhuset', mode: 'physical' })))
    const [old] = await api.world.sql<{ at: string; state: string }>(
      `select starts_at::text as at, state from gatherings where id = $1`,
      [first],
    )
    expect(old).toMatchObject({ state: 'held', at: expect.stringContaining('2026-12-10') })
  })

  it('is proposed a year later when nobody says when, on the newest published version', async () => {
    const { id, versionId: first } = group.cohort.programme
    await api.world.sql('update programme_versions set published_at = now() where id = $1', [first])
    const versionId = await api.world.insert('programme_versions', { programme_id: id, number: 2 })
    expect(await proposal()).toMatchObject({
      weeks: 52,
      programmeVersionId: group.cohort.programme.versionId,
    })
    await api.world.sql('update programme_versions set published_at = now() where id = $1', [versionId])
    await api.world.gathering(group, 1, '2026-12-10T08:00:00Z')
    expect(await proposal()).toMatchObject({ programmeVersionId: versionId, gatherings: [] })
  })

  it('is made whole or not at all', async () => {
    await api.world.gathering(group, 1, '2026-12-10T08:00:00Z')
    const view = await proposal()
    const other = await api.world.cohort()
    const [gathering] = view.gatherings.map(({ module, ...rest }) => ({ ...rest, moduleId: module.id }))
    const wrong: [object, string][] = [
      [{ programmeVersionId: group.id }, 'cohort.version-unknown'],
      [
        { gatherings: [{ ...gathering, moduleId: other.programme.modules[0]?.id }] },
        'cohort.gathering-unplaced',
      ],
      [{ gatherings: [{ ...gathering, batch: 2 }] }, 'cohort.gathering-unplaced'],
      [{ gatherings: [{ ...gathering, endsAt: gathering?.startsAt }] }, 'gathering.period'],
      [{ groups: [{ groupId: other.id }] }, 'cohort.group-unplaced'],
      [{ groups: [{ groupId: group.id, batch: 7 }] }, 'cohort.group-unplaced'],
      [{ endsOn: '2020-01-01' }, 'cohort.period'],
    ]
    for (const [given, expected] of wrong) {
      expect(code(await administrator.post('/v1/cohorts', request(view, given)))).toEqual([422, expected])
    }
    const name = `${view.name} igjen`
    expect(await api.world.sql('select from cohorts where name = $1', [name])).toHaveLength(0)
    const both = await Promise.all([0, 1].map(() => administrator.post('/v1/cohorts', request(view))))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  it('is made by administrators alone', async () => {
    const view = await proposal()
    const instructor = await api.world.instructor(group.cohort)
    for (const { id } of [instructor, group.facilitator]) {
      const client = api.client.as(await api.signIn(id))
      expect((await client.post('/v1/cohorts', request(view))).status).toBe(403)
      expect((await client.get(`/v1/cohorts/${group.cohort.id}/roll-forward`)).status).toBe(403)
    }
  })
})

describe('a group that changes batch', () => {
  const batch = (number: number): Promise<string> =>
    api.world.insert('batches', { cohort_id: group.cohort.id, number })
  const called = (batchId: string, module: number, startsAt: string): Promise<string> =>
    api.world.insert('gatherings', {
      cohort_id: group.cohort.id,
      module_id: group.cohort.programme.modules[module - 1]?.id,
      batch_id: batchId,
      starts_at: startsAt,
      ends_at: new Date(new Date(startsAt).getTime() + 3_600_000),
      mode: 'physical',
      state: 'called',
    })

  it('keeps the day that was held with it and gets the other batch’s days to come', async () => {
    const held = await api.world.gathering(group, 1, '2026-11-20T08:00:00Z', 'held')
    await api.world.sql('update attendance_sheets set marked_at = now() where gathering_id = $1', [held])
    await api.world.sql(
      `insert into attendances (gathering_id, enrolment_id, group_id, status) values ($1, $2, $3, 'present')`,
      [held, group.enrolments.get(group.facilitator.id), group.id],
    )
    await api.world.gathering(group, 2, '2027-01-11T08:00:00Z')
    const second = await batch(2)
    await called(second, 1, '2026-11-27T08:00:00Z')
    const theirs = await called(second, 2, '2027-01-13T08:00:00Z')
    const path = `/v1/groups/${group.id}/batch`
    const preview = await administrator.get(`${path}?batch=${second}`)
    expect((preview.body as { modules: object[] }).modules.slice(0, 3)).toMatchObject([
      { number: 1, before: '2026-11-20', after: '2026-11-20', held: true },
      { number: 2, before: '2027-01-11', after: '2027-01-13', held: false },
      { number: 3, before: null, after: null },
    ])
    expect((await administrator.get(`/v1/groups/${group.id}`)).body).toMatchObject({ batch: { number: 1 } })
    const moved = await administrator.put(path, { batchId: second }, { 'if-match': '"1"' })
    expect(moved.body).toMatchObject({ batch: { number: 2 }, version: 2 })
    const sheets = await api.world.sql<{ id: string }>(
      'select gathering_id as id from attendance_sheets where group_id = $1',
      [group.id],
    )
    expect(new Set(sheets.map(({ id }) => id))).toEqual(new Set([held, theirs]))
    expect((await administrator.put(path, { batchId: null }, { 'if-match': '"1"' })).status).toBe(412)
  })

  it('is not moved to a batch of another cohort, nor by somebody who only facilitates it', async () => {
    const elsewhere = await api.world.cohort()
    const path = `/v1/groups/${group.id}/batch`
    const strange = await administrator.put(path, { batchId: elsewhere.batchId }, { 'if-match': '"1"' })
    expect(code(strange)).toEqual([422, 'batch.elsewhere'])
    const client = api.client.as(await api.signIn(group.facilitator.id))
    expect((await client.put(path, { batchId: null }, { 'if-match': '"1"' })).status).toBe(403)
  })
})
