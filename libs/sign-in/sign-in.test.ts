import { startApi, type TestApi } from '../testing/api'
import { startWorker, type TestWorker } from '../testing/worker'

let api: TestApi
let worker: TestWorker

const NOW = new Date('2026-11-22T09:00:00Z')

beforeAll(async () => {
  api = await startApi(NOW)
  worker = await startWorker(api)
})
beforeEach(() => api.clock.moveTo(NOW))
afterAll(async () => {
  await worker.close()
  await api.close()
})

async function mailTo(email: string): Promise<{ token: string; code: string; text: string }> {
  const asked = await api.client.post('/v1/sign-in-links', { email })
  expect(asked.status).toBe(202)
  await worker.drain()
  const mail = worker.mailbox.to(email).at(-1)
  const text = mail?.text ?? ''
  return { token: /token=([\w-]+)/.exec(text)?.[1] ?? '', code: /\b(\d{6})\b/.exec(text)?.[1] ?? '', text }
}

async function open(body: object): Promise<[number, string]> {
  const answer = await api.client.post('/v1/sessions', body)
  return [answer.status, (answer.body as { code?: string }).code ?? '']
}

describe('signing in by mail', () => {
  it('works once with the link, in the language of the person', async () => {
    const person = await api.world.person({ language: 'nn' })
    const { token, text } = await mailTo(person.email)
    expect(text).toContain('Opne lenkja')
    const answer = await api.client.post('/v1/sessions', { token })
    expect(answer.status).toBe(201)
    const cookie = String(answer.headers['set-cookie'])
    expect(cookie).toMatch(/HttpOnly.*SameSite=Lax/)
    const me = await api.client.as({ cookie: cookie.split(';')[0] ?? '', csrfToken: '' }).get('/v1/me')
    expect(me.body).toMatchObject({ id: person.id, roles: [] })
    expect(await open({ token })).toEqual([401, 'sign-in.refused'])
  })

  it('works with the six digits, but not after five wrong tries', async () => {
    const person = await api.world.person()
    const first = await mailTo(person.email)
    expect(await open({ email: person.email.toUpperCase(), code: first.code })).toEqual([201, ''])
    const { code } = await mailTo(person.email)
    const wrong = code === '000000' ? '000001' : '000000'
    for (let i = 0; i < 5; i++)
      expect(await open({ email: person.email, code: wrong })).toEqual([401, 'sign-in.refused'])
    expect(await open({ email: person.email, code })).toEqual([401, 'sign-in.refused'])
  })

  it('is refused after fifteen minutes', async () => {
    const person = await api.world.person()
    const { token } = await mailTo(person.email)
    api.clock.moveTo(new Date(NOW.getTime() + 15 * 60_000 + 1))
    expect(await open({ token })).toEqual([401, 'sign-in.refused'])
  })

  it('answers the same for an unknown address, and sends nothing', async () => {
    const answer = await api.client.post('/v1/sign-in-links', { email: 'ingen@ukjent.example' })
    expect([answer.status, answer.text]).toEqual([202, ''])
    await worker.drain()
    expect(worker.mailbox.to('ingen@ukjent.example')).toEqual([])
  })

  it('goes to whose mail came back, and not to an address that was refused', async () => {
    const [returned, unknown] = [await api.world.person(), await api.world.person()]
    for (const [{ id }, state] of [
      [returned, 'bounced'],
      [unknown, 'refused'],
    ] as const)
      await api.world.sql('update people set mail_state = $2 where id = $1', [id, state])
    expect((await mailTo(returned.email)).code).toMatch(/^\d{6}$/)
    expect((await mailTo(unknown.email)).code).toBe('')
  })

  it('sends at most five links an hour to one person', async () => {
    const person = await api.world.person()
    for (let i = 0; i < 7; i++)
      await api.client.post('/v1/sign-in-links', { email: person.email }).then(() => worker.drain())
    expect(worker.mailbox.to(person.email)).toHaveLength(5)
  })

  it('needs a token, or an address with a code', async () => {
    expect(await open({})).toEqual([400, 'request.invalid'])
    expect(await open({ email: 'a@b.example' })).toEqual([400, 'request.invalid'])
    expect(await open({ token: 7 })).toEqual([400, 'request.invalid'])
  })
})

describe('a session', () => {
  it('that was ended is refused at the next request, although it was cached', async () => {
    const group = await api.world.group()
    const identity = await api.signIn(group.facilitator.id)
    const client = api.client.as(identity)
    expect((await client.get('/v1/groups')).status).toBe(200)
    await api.world.sql('update sessions set ended_at = now() where person_id = $1', [group.facilitator.id])
    expect((await client.get('/v1/groups')).status).toBe(401)
  })

  it('loses a right with the next request after the role was taken away', async () => {
    const administrator = await api.world.administrator()
    const client = api.client.as(await api.signIn(administrator.id))
    expect((await client.get('/v1/jobs')).status).toBe(200)
    await api.world.sql('update role_assignments set to_at = now() where person_id = $1', [administrator.id])
    const answer = await client.get('/v1/jobs')
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([403, 'access.denied'])
  })

  it('cannot change anything without the token of the page', async () => {
    const identity = await api.signIn((await api.world.group()).facilitator.id)
    const answer = await api.client
      .as({ ...identity, csrfToken: 'guess' })
      .patch('/v1/me', { language: 'en' })
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([403, 'session.csrf'])
  })

  it('is ended by its person', async () => {
    const client = api.client.as(await api.signIn((await api.world.group()).facilitator.id))
    expect((await client.delete('/v1/session')).status).toBe(204)
    expect((await client.get('/v1/me')).status).toBe(401)
  })
})
