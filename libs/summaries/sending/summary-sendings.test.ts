import { randomUUID } from 'node:crypto'
import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import { cloneDatabase } from '../../testing/cluster'
import { startWorker, type TestWorker } from '../../testing/worker'
import type { WorldGroup, WorldPerson } from '../../testing/world'

/** A Tuesday at noon, so that nothing waits for the morning. */
const TUESDAY = '2026-11-24T11:00:00Z'

let api: TestApi
let worker: TestWorker
beforeAll(async () => {
  api = await startApi(new Date(TUESDAY), await cloneDatabase('summaries'))
  worker = await startWorker(api)
})
afterAll(async () => {
  await worker.close()
  await api.close()
})

const as = async (person: WorldPerson | undefined): Promise<ApiClient> =>
  api.client.as(await api.signIn(person?.id ?? ''))
const first = { 'if-none-match': '*' }
const on = (version: unknown) => ({ 'if-match': `"${String(version)}"` })

interface Place {
  readonly group: WorldGroup
  readonly path: string
  readonly facilitator: ApiClient
}

async function gathered(): Promise<Place> {
  const group = await api.world.group()
  const gatheringId = await api.world.gathering(group, 2, '2026-11-23T08:00:00Z', 'held')
  const path = `/v1/groups/${group.id}/gatherings/${gatheringId}`
  return { group, path, facilitator: await as(group.facilitator) }
}

async function decide({ path, facilitator }: Place, text: string, rest: object = {}): Promise<string> {
  const id = randomUUID()
  const words = { text, personId: null, dueOn: null, ...rest }
  expect((await facilitator.put(`${path}/decisions/${id}`, words, first)).status).toBe(200)
  return id
}

async function send({ path, facilitator }: Place): Promise<number> {
  const { headers } = await facilitator.get(`${path}/summary/letters`)
  const sent = await facilitator.post(`${path}/summary/sendings`, undefined, {
    'if-match': String(headers.etag),
  })
  await worker.drain()
  return sent.status
}

const mailsTo = (person: WorldPerson | undefined) => worker.mailbox.to(person?.email ?? '')

describe('a summary that is sent', () => {
  it('goes once to everybody in the group, each in their own language, and says what was decided', async () => {
    const place = await gathered()
    const { group, path, facilitator } = place
    const [nynorsk, left] = group.participants
    await api.world.sql(`update people set language = 'nn' where id = $1`, [nynorsk?.id])
    await decide(place, 'Én vei inn', { personId: nynorsk?.id, dueOn: '2026-12-12' })
    await facilitator.put(`${path}/summary`, { text: 'En god dag.\n\n<b>Takk</b>' }, first)
    await api.world.sql(`update enrolments set to_on = '2026-11-23' where id = $1`, [
      group.enrolments.get(left?.id ?? ''),
    ])
    const preview = (await facilitator.get(`${path}/summary/letters`)).body
    expect(preview.letters).toMatchObject([
      { language: 'nb', recipients: 3, subject: 'Oppsummering fra samlingen i modul 2' },
      { language: 'nn', recipients: 1, subject: 'Oppsummering frå samlinga i modul 2' },
    ])
    expect(await send(place)).toBe(201)
    const [mail] = mailsTo(nynorsk)
    expect(mail?.subject).toBe('Oppsummering frå samlinga i modul 2')
    expect(mail?.text).toContain(`Én vei inn (${nynorsk?.name} følgjer opp, innan 12. desember 2026)`)
    expect(mail?.text).toContain('En god dag.\n\n<b>Takk</b>')
    expect(mail?.html).toContain('&lt;b&gt;Takk&lt;/b&gt;')
    expect(mail?.text).toContain('/evaluering')
    expect(mail?.headers).toHaveProperty('List-Unsubscribe')
    for (const person of [group.chiefExecutive, group.facilitator, group.representative])
      expect(mailsTo(person)).toHaveLength(1)
    expect(mailsTo(left)).toEqual([])
    expect((await facilitator.get(`${path}/summary`)).body).toMatchObject({
      unsent: false,
      sent: { number: 1, recipients: 4, at: '2026-11-24T11:00:00Z' },
    })
  })

  it('is not sent again as it is, and a changed one says first what is different', async () => {
    const place = await gathered()
    const { group, path, facilitator } = place
    const [kept, gone] = [await decide(place, 'Felles mal'), await decide(place, 'Bort')]
    await send(place)
    const again = await facilitator.get(`${path}/summary/letters`)
    expect([again.status, again.body.code]).toEqual([409, 'summary.unchanged'])
    // That something is done is followed on the page, not by mail.
    await facilitator.put(`${path}/decisions/${kept}/completion`, { done: true })
    expect((await facilitator.get(`${path}/summary`)).body.unsent).toBe(false)
    const changed = { text: 'Felles mal for alle', personId: null, dueOn: null }
    await facilitator.put(`${path}/decisions/${kept}`, changed, on(1))
    await facilitator.delete(`${path}/decisions/${gone}`, on(1))
    api.clock.moveTo(new Date(api.clock.now().getTime() + 60_000))
    await decide(place, 'Noe nytt')
    expect(await send(place)).toBe(201)
    const mail = mailsTo(group.participants[0]).at(-1)
    expect(mail?.subject).toBe('Oppdatert oppsummering fra samlingen i modul 2')
    expect(mail?.text.slice(0, 200)).toContain(
      '- Endret: Felles mal for alle\n- Nytt: Noe nytt\n- Gjelder ikke lenger: Bort',
    )
    expect((await facilitator.get(`${path}/summary`)).body.sent.number).toBe(2)
  })

  it('is that of a session of the group’s own as well, which is called by its day', async () => {
    const group = await api.world.group()
    const gatheringId = await api.world.insert('gatherings', {
      cohort_id: group.cohort.id,
      group_id: group.id,
      title: 'Samling på hytta',
      starts_at: '2026-11-23T08:00:00Z',
      ends_at: '2026-11-23T12:00:00Z',
      mode: 'physical',
      state: 'held',
    })
    await api.world.joinGathering(gatheringId, group)
    const path = `/v1/groups/${group.id}/gatherings/${gatheringId}`
    const place = { group, path, facilitator: await as(group.facilitator) }
    await decide(place, 'Vi møtes oftere')
    expect(await send(place)).toBe(201)
    const member = await as(group.participants[0])
    expect(mailsTo(group.participants[0])[0]?.subject).toBe('Oppsummering fra samlingen 23. november 2026')
    const [open] = (await member.get(`/v1/groups/${group.id}/decisions`)).body.items
    expect(open.gathering).toMatchObject({ id: gatheringId, module: null })
    const [asked] = (await member.get(`/v1/groups/${group.id}/evaluations`)).body.items
    expect(asked).toMatchObject({ gatheringId, module: null })
  })

  it('can be read in the log by who carries the group, and by an administrator only that it went', async () => {
    const place = await gathered()
    await decide(place, 'Det blir mellom oss')
    await send(place)
    const list = `/v1/mails?kind=summary&group=${place.group.id}`
    const text = async (reader: ApiClient): Promise<string | null> => {
      const [mail] = (await reader.get(list)).body.items
      expect(mail).toMatchObject({ kind: 'summary', state: 'sent' })
      return (await reader.get(`/v1/mails/${mail.id}`)).body.text as string | null
    }
    expect(await text(await as(place.group.chiefExecutive))).toContain('Det blir mellom oss')
    expect(await text(await as(await api.world.administrator()))).toBeNull()
  })

  it('is what was looked at: when a colleague changed it meanwhile, nothing goes', async () => {
    const place = await gathered()
    const { group, path, facilitator } = place
    await decide(place, 'Det jeg så på')
    const seen = String((await facilitator.get(`${path}/summary/letters`)).headers.etag)
    const chief = { ...place, facilitator: await as(group.chiefExecutive) }
    await decide(chief, 'Kom til mens jeg leste')
    const refused = await facilitator.post(`${path}/summary/sendings`, undefined, { 'if-match': seen })
    expect(refused.status).toBe(412)
    await worker.drain()
    expect(mailsTo(group.participants[0])).toEqual([])
  })

  it('goes once although two send it at the same moment', async () => {
    const place = await gathered()
    const { group, path, facilitator } = place
    await decide(place, 'Én gang')
    const headers = { 'if-match': String((await facilitator.get(`${path}/summary/letters`)).headers.etag) }
    const both = await Promise.all(
      [facilitator, await as(group.chiefExecutive)].map((client) =>
        client.post(`${path}/summary/sendings`, undefined, headers),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    await worker.drain()
    expect(mailsTo(group.participants[1])).toHaveLength(1)
  })

  it('is nothing without a word or a decision, and nothing that a member, another group or the network can send', async () => {
    const place = await gathered()
    const { group, path, facilitator } = place
    expect((await facilitator.get(`${path}/summary/letters`)).body.code).toBe('summary.empty')
    await decide(place, 'Vårt')
    const stranger = await api.world.group({ cohort: group.cohort })
    for (const [person, status] of [
      [group.participants[0], 403],
      [stranger.facilitator, 404],
      [await api.world.administrator(), 403],
    ] as const) {
      const client = await as(person)
      expect((await client.get(`${path}/summary/letters`)).status).toBe(status)
      expect((await client.post(`${path}/summary/sendings`, undefined, on('x'))).status).toBe(status)
    }
  })
})
