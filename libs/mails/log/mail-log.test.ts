import { systemActor } from '../../platform/actor'
import { Database } from '../../platform/database'
import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import { cloneDatabase } from '../../testing/cluster'
import { startWorker, type TestWorker } from '../../testing/worker'
import type { WorldGroup, WorldPerson } from '../../testing/world'
import type { NewMail } from '../posting/new-mail'
import { Post } from '../posting/post'

let api: TestApi
let worker: TestWorker
let administrator: ApiClient
let group: WorldGroup

beforeAll(async () => {
  api = await startApi(new Date('2026-11-09T09:00:00Z'), await cloneDatabase('mail_log'))
  worker = await startWorker(api)
  administrator = await as(await api.world.administrator())
})
beforeEach(async () => {
  group = await api.world.group({ participants: 1 })
})
afterAll(async () => {
  await worker.close()
  await api.close()
})
afterEach(() => jest.restoreAllMocks())

async function as({ id }: WorldPerson): Promise<ApiClient> {
  return api.client.as(await api.signIn(id))
}

let made = 0
async function mailTo(person: WorldPerson, rest: Partial<NewMail> = {}): Promise<string> {
  const mail: NewMail = {
    key: `log/${++made}`,
    // One that is still true when it is looked at a last time.
    kind: 'membership',
    about: { kind: 'welcome', groupId: group.id, role: '' },
    personId: person.id,
    groupIds: [group.id],
    letter: {
      language: 'nb',
      subject: `Les side 100 % av «boka» ${made}`,
      body: [{ kind: 'paragraph', text: 'Hei <b>du</b>!' }],
      footer: [{ kind: 'paragraph', text: 'Fordi du er med.' }],
    },
    because: { nb: 'Fasilitatoren minnet om det.', nn: 'Fasilitatoren minte om det.', en: 'A nudge.' },
    urgent: false,
    stops: ['summary'],
    ...rest,
  }
  const ids = await api.app
    .get(Database)
    .transaction(systemActor('test'), () => api.app.get(Post).claim([mail]))
  return ids[0] ?? ''
}

async function seen(client: ApiClient, query = ''): Promise<{ id: string; [name: string]: unknown }[]> {
  const { status, body } = await client.get(`/v1/mails?group=${group.id}${query}`)
  expect(status).toBe(200)
  return body.items
}

const member = (): WorldPerson => group.participants[0] as WorldPerson

describe('the log of mails', () => {
  it('says to whom, why, what became of it and what it said, without the address that stops it', async () => {
    const id = await mailTo(member())
    await worker.drain()
    const facilitator = await as(group.facilitator)
    const [first] = await seen(facilitator)
    expect(first).toMatchObject({
      id,
      kind: 'membership',
      title: 'Endring i gruppa',
      person: { name: member().name },
      groups: [{ name: group.name }],
      because: 'Fasilitatoren minnet om det.',
      state: 'sent',
      why: '',
      settles: false,
    })
    const { body } = await facilitator.get(`/v1/mails/${id}`)
    expect(body.text).toContain('Hei <b>du</b>!')
    expect(body.text).toContain('(personlig lenke)')
    expect(JSON.stringify(body)).not.toMatch(/unsubscriptions|stop\.invalid/)
  })

  it('shows the mail as a page that can do nothing', async () => {
    const id = await mailTo(member())
    const page = await (await as(group.facilitator)).raw('get', `/v1/mails/${id}/page`)
    expect(page.headers['content-security-policy']).toContain("sandbox; default-src 'none'")
    expect(page.headers['x-frame-options']).toBe('SAMEORIGIN')
    expect(page.text).toContain('Hei &lt;b&gt;du&lt;/b&gt;!')
    expect(page.text).not.toMatch(/unsubscriptions|stop\.invalid/)
  })

  it('is found by person, kind, state and words, whatever the words mean to a database', async () => {
    const id = await mailTo(member())
    await mailTo(group.chiefExecutive, { kind: 'invitation', stops: [] })
    const found = async (query: string): Promise<string[]> =>
      (await seen(administrator, query)).map((one) => one.id)
    expect(await found(`&person=${member().id}`)).toEqual([id])
    expect(await found('&kind=membership')).toEqual([id])
    expect(await found('&state=troubled')).toEqual([])
    expect(await found(`&q=${encodeURIComponent('100 % av')}&kind=membership`)).toEqual([id])
    expect(await found(`&q=${encodeURIComponent('1%_')}`)).toEqual([])
    expect((await administrator.get('/v1/mails?kind=gossip')).status).toBe(400)
  })

  it('goes on where the last page ended', async () => {
    const ids = [await mailTo(member()), await mailTo(member()), await mailTo(member())]
    const { body } = await administrator.get(`/v1/mails?group=${group.id}&limit=2`)
    const next = await administrator.get(`/v1/mails?group=${group.id}&limit=2&cursor=${body.page.nextCursor}`)
    const all = [...body.items, ...next.body.items].map((one: { id: string }) => one.id)
    expect(new Set(all)).toEqual(new Set(ids))
    expect(all).toHaveLength(3)
  })

  it('is closed to other municipalities and to those who only take part', async () => {
    const id = await mailTo(member())
    const other = await api.world.group()
    const foreigner = await as(other.facilitator)
    expect((await foreigner.get(`/v1/mails/${id}`)).status).toBe(404)
    expect((await foreigner.get(`/v1/mails/${id}/page`)).status).toBe(404)
    expect((await foreigner.get(`/v1/mails?group=${group.id}`)).status).toBe(403)
    expect((await (await as(member())).get('/v1/mails')).status).toBe(403)
    expect((await api.client.get('/v1/mails')).status).toBe(401)
  })

  it('hides what a mail says of another group too, also from a search', async () => {
    const other = await api.world.group()
    const id = await mailTo(member(), { groupIds: [group.id, other.id] })
    const facilitator = await as(group.facilitator)
    expect((await seen(facilitator))[0]).toMatchObject({ id, subject: null, groups: [{ name: group.name }] })
    expect(await seen(facilitator, '&q=boka')).toEqual([])
    expect((await facilitator.get(`/v1/mails/${id}`)).body.text).toBeNull()
    expect((await facilitator.get(`/v1/mails/${id}/page`)).status).toBe(403)
  })
})

describe('a mail that nobody knows about', () => {
  async function uncertain(): Promise<string> {
    const id = await mailTo(member())
    await api.world.sql(
      `update mails set state = 'uncertain', why = 'interrupted', sending_at = now() where id = $1`,
      [id],
    )
    return id
  }
  const settle = (client: ApiClient, id: string, outcome: string) =>
    client.post(`/v1/mails/${id}/settlement`, { outcome })

  it('is settled by an administrator who asked: it arrived', async () => {
    const id = await uncertain()
    expect((await seen(administrator, '&state=troubled'))[0]).toMatchObject({ id, settles: true })
    const { status, body } = await settle(administrator, id, 'arrived')
    expect([status, body.state, body.why]).toEqual([200, 'sent', ''])
    await worker.drain()
    expect(worker.mailbox.to(member().email)).toEqual([])
  })

  it('goes once more when an administrator says so, and only once', async () => {
    const id = await uncertain()
    const both = await Promise.all([
      settle(administrator, id, 'send-again'),
      settle(administrator, id, 'send-again'),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    await worker.drain()
    await worker.drain()
    expect(worker.mailbox.to(member().email)).toHaveLength(1)
    expect((await seen(administrator))[0]).toMatchObject({ id, state: 'sent' })
    expect((await settle(administrator, id, 'arrived')).status).toBe(409)
  })

  it('is not settled by a facilitator', async () => {
    expect((await settle(await as(group.facilitator), await uncertain(), 'arrived')).status).toBe(403)
  })
})

describe('an address that did not take mails', () => {
  const retry = (client: ApiClient, { id }: WorldPerson) => client.post(`/v1/people/${id}/address-retry`, {})

  it('is tried again by who carries the group, and by nobody else', async () => {
    await api.world.sql(`update people set mail_state = 'bounced' where id = $1`, [member().id])
    const other = await api.world.group()
    expect((await retry(await as(other.facilitator), member())).status).toBe(404)
    expect((await retry(await as(member()), member())).status).toBe(403)
    expect((await retry(await as(group.facilitator), member())).status).toBe(204)
    await mailTo(member())
    await worker.drain()
    expect(worker.mailbox.to(member().email)).toHaveLength(1)
  })
})
