import { definedJob, runJob, type Job } from '../../platform/jobs'
import { MailNotSent, MailRefused, type Mail } from '../../platform/mail'
import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import { cloneDatabase } from '../../testing/cluster'
import { startWorker, type TestWorker } from '../../testing/worker'
import type { WorldGroup } from '../../testing/world'
import { findReminders } from './reminder-job-names'

let api: TestApi
let worker: TestWorker
let administrator: ApiClient

beforeAll(async () => {
  api = await startApi(new Date('2026-11-09T09:00:00Z'), await cloneDatabase('sending'))
  worker = await startWorker(api)
  administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
})
afterAll(async () => {
  await worker.close()
  await api.close()
})
afterEach(() => jest.restoreAllMocks())

/** A chief executive's calling to a gathering, claimed and not yet sent. */
async function claimed(): Promise<{ group: WorldGroup; mailId: string; email: string }> {
  const group = await api.world.group({ participants: 0 })
  await api.world.gathering(group, 1, '2026-12-09T08:00:00Z')
  await runJob(worker.app, findReminders, {})
  const { id, email } = group.chiefExecutive
  const [mail] = await api.world.sql<{ id: string }>(`select id from mails where person_id = $1`, [id])
  return { group, mailId: mail?.id ?? '', email }
}

const send = (mailId: string): Promise<void> =>
  runJob(worker.app, definedJob('mails.send') as Job, { mailId })

async function logged({ group }: { group: WorldGroup }): Promise<Record<string, unknown>> {
  const { body } = await administrator.get(`/v1/reminders/log?group=${group.id}`)
  return body.items.find((item: { person: { id: string } }) => item.person.id === group.chiefExecutive.id)
}

const begun = (mailId: string): Promise<unknown> =>
  api.world.sql(`update mails set state = 'sending', sending_at = now() where id = $1`, [mailId])

describe('a mail whose sending was interrupted', () => {
  it('is closed when the transport knows that it went', async () => {
    const one = await claimed()
    await send(one.mailId)
    await api.world.sql(`update mails set state = 'sending', sent_at = null where id = $1`, [one.mailId])
    await send(one.mailId)
    expect(worker.mailbox.to(one.email)).toHaveLength(1)
    expect(await logged(one)).toMatchObject({ state: 'sent' })
  })

  it('is sent when the transport knows that it did not go', async () => {
    const one = await claimed()
    await begun(one.mailId)
    await send(one.mailId)
    expect(worker.mailbox.to(one.email)).toHaveLength(1)
    expect(await logged(one)).toMatchObject({
      state: 'sent',
      messageId: `<mail-${one.mailId}@kompetanseloftet.example>`,
    })
  })

  it('is shown as uncertain, and never sent again, when nobody can know', async () => {
    const one = await claimed()
    await begun(one.mailId)
    jest.spyOn(worker.mailbox, 'wasSent').mockResolvedValue(null as unknown as boolean)
    await send(one.mailId)
    await send(one.mailId)
    expect(worker.mailbox.to(one.email)).toEqual([])
    expect(await logged(one)).toMatchObject({
      state: 'uncertain',
      sentAt: null,
      why: 'Sendingen ble avbrutt, og vi vet ikke om e-posten kom fram. Den sendes ikke på nytt.',
    })
  })
})

describe('a mail that a server does not take', () => {
  it('is tried again when it certainly did not go', async () => {
    const one = await claimed()
    const refusal = jest.spyOn(worker.mailbox, 'send').mockRejectedValueOnce(new MailNotSent('Try later'))
    await expect(send(one.mailId)).rejects.toThrow('Try later')
    expect(await logged(one)).toMatchObject({ state: 'claimed' })
    refusal.mockRestore()
    await send(one.mailId)
    expect(await logged(one)).toMatchObject({ state: 'sent' })
  })

  it('is closed when the address is refused, and so are later ones to it', async () => {
    const one = await claimed()
    jest.spyOn(worker.mailbox, 'send').mockRejectedValueOnce(new MailRefused('No such person'))
    await send(one.mailId)
    expect(await logged(one)).toMatchObject({
      state: 'refused',
      why: 'Mottakerens e-postserver avviste e-posten.',
    })
    const logs = await administrator.get(`/v1/mails/${one.mailId}`)
    expect(logs.body).toMatchObject({ state: 'refused', said: 'No such person' })
    const { body } = await administrator.get(`/v1/reminders/plan?group=${one.group.id}&days=60`)
    const own = body.items.filter(
      (item: { person: { id: string } }) => item.person.id === one.group.chiefExecutive.id,
    )
    expect(own.length).toBeGreaterThan(2)
    for (const item of own)
      expect(item).toMatchObject({
        state: 'withheld',
        why: 'E-postadressen er avvist av mottakerens server.',
      })
  })
})

describe('the address that stops reminders', () => {
  const stopOf = (mail: Mail | undefined): string =>
    new URL(mail?.headers['List-Unsubscribe']?.slice(1, -1) ?? '').pathname

  it('is in each mail, for people to open and for mail programs to post to', async () => {
    const one = await claimed()
    await send(one.mailId)
    const [mail] = worker.mailbox.to(one.email)
    expect(mail?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    expect(mail?.text).toContain(stopOf(mail))
    expect(mail?.html).toContain(stopOf(mail))
    const older = stopOf(mail).replace('/v1/', '/v1/reminders/')
    expect((await api.client.raw('get', older)).status).toBe(200)
    const page = await api.client.raw('get', stopOf(mail))
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.text).toContain('Vil du slutte å få påminnelser om samlinger?')
    expect(JSON.stringify(await logged(one))).not.toContain(stopOf(mail).split('/').at(-1))
  })

  it('stops that kind at once, without signing in, and no other kind', async () => {
    const one = await claimed()
    await send(one.mailId)
    const post = api.client.raw('post', stopOf(worker.mailbox.to(one.email)[0]))
    const page = await post.type('form').send('List-Unsubscribe=One-Click')
    expect(page.text).toContain('Du får ikke lenger påminnelser om samlinger.')
    const { body } = await administrator.get(`/v1/reminders/plan?group=${one.group.id}&days=60`)
    const own = body.items.filter(
      (item: { person: { id: string } }) => item.person.id === one.group.chiefExecutive.id,
    )
    const states = Object.fromEntries(
      own.map((item: { rule: { key: string }; state: string }) => [item.rule.key, item.state]),
    )
    expect(states).toMatchObject({ 'gathering-tomorrow': 'withheld', 'prework-first': 'planned' })
  })

  it('stops nothing when it is not one of ours', async () => {
    const one = await claimed()
    const forged = `/v1/unsubscriptions/${one.mailId}.${'A'.repeat(43)}`
    expect((await api.client.raw('post', forged)).status).toBe(404)
    expect((await api.client.raw('get', '/v1/unsubscriptions/nonsense')).status).toBe(404)
    expect(
      await api.world.sql(`select from mail_stops where person_id = $1`, [one.group.chiefExecutive.id]),
    ).toEqual([])
  })
})
