import { WorklistDigest } from '../../reminders'
import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import { cloneDatabase } from '../../testing/cluster'
import { startWorker, type TestWorker } from '../../testing/worker'
import type { WorldGroup, WorldPerson } from '../../testing/world'
import type { WorklistView } from '../worklist.dto'

/** A Monday, ten o'clock in Oslo. */
const NOW = '2026-11-23T09:00:00Z'

let api: TestApi
let worker: TestWorker
let group: WorldGroup
let facilitator: ApiClient
let successor: WorldPerson

beforeAll(async () => {
  api = await startApi(new Date(NOW), await cloneDatabase('taking_over'))
  worker = await startWorker(api)
})
beforeEach(async () => {
  api.clock.moveTo(new Date(NOW))
  group = await api.world.group({ participants: 1 })
  successor = group.participants[0] as WorldPerson
  facilitator = await signedIn(group.facilitator)
})
afterAll(async () => {
  await worker.close()
  await api.close()
})

const signedIn = async ({ id }: WorldPerson): Promise<ApiClient> => api.client.as(await api.signIn(id))
const list = (client: ApiClient) => client.get(`/v1/worklist?group=${group.id}`)

async function change(path: string, request: object, client = facilitator) {
  const version = (await client.get(`/v1/groups/${group.id}/members`)).headers.etag ?? ''
  return client.post(`/v1/groups/${group.id}/${path}`, request, { 'if-match': version })
}

describe('whoever takes over', () => {
  it('is told by mail what waits, in their language; whoever leaves sees nothing more', async () => {
    await api.world.sql(`update people set language = 'nn' where id = $1`, [successor.id])
    await api.world.gathering(group, 1, '2026-11-20T08:00:00Z')
    const request = { role: 'facilitator', from: group.facilitator.id, to: successor.id }
    expect((await change('hand-overs', request)).status).toBe(200)
    expect((await list(facilitator)).status).toBe(403)
    await worker.drain()
    const [mail] = worker.mailbox.to(successor.email)
    expect(mail?.text).toContain('DETTE VENTAR I GRUPPA')
    expect(mail?.text).toContain('- Oppmøtet på samlinga 20. november er ikkje registrert.')
    expect(mail?.text).toContain(`/gruppe/${group.id}/arbeidsliste`)
    const theirs = (await list(await signedIn(successor))).body as WorklistView
    expect(theirs.groups[0]?.tookOver).toContain(group.facilitator.name)
  })

  it('reads no more than ten things in the mail, and how many more there are', async () => {
    for (let n = 0; n < 12; n++) {
      const batch = await api.world.insert('batches', { cohort_id: group.cohort.id, number: n + 2 })
      const elsewhere = { ...group, cohort: { ...group.cohort, batchId: batch } }
      await api.world.gathering(elsewhere, 1, `2026-11-${String(n + 10)}T08:00:00Z`, 'held')
    }
    await change('hand-overs', { role: 'facilitator', from: group.facilitator.id, to: successor.id })
    await worker.drain()
    const text = worker.mailbox.to(successor.email)[0]?.text ?? ''
    expect(text.match(/^- .*\.$/gm)).toHaveLength(10)
    expect(text).toMatch(/^- og \d+ til på arbeidslista$/m)
  })

  it('reads nothing about nothing', async () => {
    await change('hand-overs', { role: 'facilitator', from: group.facilitator.id, to: successor.id })
    await worker.drain()
    expect(worker.mailbox.to(successor.email)[0]?.text).not.toContain('DETTE VENTER')
  })
})

describe('the weekly mail to facilitators', () => {
  it('is told how much waits in each group, and at most the three most urgent things', async () => {
    await api.world.gathering(group, 1, '2026-11-20T08:00:00Z')
    const calm = await api.world.group()
    const told = await worker.app.get(WorklistDigest).of([group.id, calm.id], 'nn')
    expect(told.get(group.id)?.open).toBe(2)
    expect(told.get(group.id)?.sentences[1]).toMatch(
      /^Oppmøtet på samlinga 20\. november er ikkje registrert\. Modul 1\./,
    )
    expect(told.get(calm.id)).toEqual({ open: 0, sentences: [] })
  })
})

describe('a stand-in', () => {
  it('is appointed by who carries the group, hears of it, and is out after the last day', async () => {
    const answer = await change('stand-ins', { to: successor.id, untilOn: '2026-11-25' })
    expect(answer.status).toBe(200)
    await worker.drain()
    const [mail] = worker.mailbox.to(successor.email)
    expect(mail?.subject).toBe(`Du er stedfortreder i ${group.name}`)
    expect(mail?.text).toContain(
      `til og med 25. november 2026 er du stedfortreder for ${group.facilitator.name}`,
    )
    expect((await list(await signedIn(successor))).status).toBe(200)
    expect((await list(facilitator)).status).toBe(200)
    api.clock.moveTo(new Date('2026-11-25T23:00:01Z'))
    expect((await list(await signedIn(successor))).status).toBe(403)
  })

  it('may be somebody from outside, gets another last day by being appointed again, and is no facilitator already', async () => {
    const outside = { email: `vikar.${group.id}@prove.example`, name: 'Vera Vikar' }
    expect((await change('stand-ins', { ...outside, untilOn: '2026-11-25' })).status).toBe(200)
    expect((await change('stand-ins', { ...outside, untilOn: '2026-12-01' })).status).toBe(200)
    const held = await api.world.sql<{ until: string }>(
      `select r.until_on::text as until from role_assignments r join people p on p.id = r.person_id
       where p.email = $1 and r.to_at is null`,
      [outside.email],
    )
    expect(held).toEqual([{ until: '2026-12-01' }])
    const self = await change('stand-ins', { to: group.facilitator.id, untilOn: '2026-12-01' })
    expect((self.body as { code: string }).code).toBe('member.role-held')
    const passed = await change('stand-ins', { to: successor.id, untilOn: '2026-11-22' })
    expect((passed.body as { code: string }).code).toBe('member.day-passed')
  })

  it('is appointed by nobody else', async () => {
    const request = { to: successor.id, untilOn: '2026-12-01' }
    const participant = await signedIn(successor)
    const stranger = await signedIn((await api.world.group()).facilitator)
    const path = `/v1/groups/${group.id}/stand-ins`
    expect((await participant.post(path, request, { 'if-match': '"x"' })).status).toBe(403)
    expect((await stranger.post(path, request, { 'if-match': '"x"' })).status).toBe(404)
    expect((await facilitator.post(path, request, { 'if-match': '"x"' })).status).toBe(412)
  })
})
