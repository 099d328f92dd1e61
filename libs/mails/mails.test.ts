import { systemActor } from '../platform/actor'
import { Database } from '../platform/database'
import { MailNotSent } from '../platform/mail'
import { startApi, type TestApi } from '../testing/api'
import { cloneDatabase } from '../testing/cluster'
import { startWorker, type TestWorker } from '../testing/worker'
import type { WorldPerson } from '../testing/world'
import { Post } from './posting/post'
import type { NewMail } from './posting/new-mail'
import { welcome } from './test-mail'

/** A Monday, ten o'clock in Oslo. */
const MONDAY = '2026-11-09T09:00:00Z'
const EVENING = '2026-11-14T20:00:00Z'

let api: TestApi
let worker: TestWorker
let person: WorldPerson
let groupId: string

beforeAll(async () => {
  api = await startApi(new Date(MONDAY), await cloneDatabase('mails'))
  worker = await startWorker(api)
})
beforeEach(async () => {
  api.clock.moveTo(new Date(MONDAY))
  const group = await api.world.group({ participants: 0 })
  groupId = group.id
  person = group.chiefExecutive
})
afterAll(async () => {
  await worker.close()
  await api.close()
})
afterEach(() => jest.restoreAllMocks())

function mail(rest: Partial<NewMail> = {}): NewMail {
  return welcome(person.id, groupId, rest)
}

function claim(...mails: NewMail[]): Promise<string[]> {
  return api.app.get(Database).transaction(systemActor('test'), () => api.app.get(Post).claim(mails))
}

async function stateOf(id: string | undefined): Promise<unknown> {
  const [row] = await api.world.sql(`select state, why from mails where id = $1`, [id])
  return row
}

const received = () => worker.mailbox.to(person.email)

describe('asking for a mail', () => {
  it('writes it once, however often it is asked for, and sends it once', async () => {
    const [id] = await claim(mail(), mail())
    expect(await claim(mail())).toEqual([])
    await worker.drain()
    await worker.drain()
    expect(received().map(({ subject }) => subject)).toEqual(['Les dette'])
    expect(await stateOf(id)).toEqual({ state: 'sent', why: '' })
  })

  it('is forgotten together with what it tells of', async () => {
    const failed = api.app.get(Database).transaction(systemActor('test'), async () => {
      await api.app.get(Post).claim([mail()])
      throw new Error('The change did not go through')
    })
    await expect(failed).rejects.toThrow('did not go through')
    await worker.drain()
    expect(received()).toEqual([])
    await expect(api.app.get(Post).claim([mail()])).rejects.toThrow('outside a transaction')
  })

  it('says which of many were new, and each goes at its own time', async () => {
    await claim(mail({ key: `old/${person.id}` }))
    const later = new Date('2026-11-10T12:00:00Z')
    const ids = await claim(
      mail({ key: `old/${person.id}` }),
      mail({ key: `now/${person.id}` }),
      mail({ key: `later/${person.id}`, sendAt: later }),
    )
    expect(ids).toHaveLength(2)
    await worker.drain()
    expect(received()).toHaveLength(2)
    api.clock.moveTo(later)
    await worker.drain()
    expect(received()).toHaveLength(3)
  })
})

describe('at night and on quiet days', () => {
  it('what can wait waits for Monday morning, and what cannot goes at once', async () => {
    api.clock.moveTo(new Date(EVENING))
    await claim(mail(), mail({ key: `urgent/${person.id}`, urgent: true }))
    await worker.drain()
    expect(received()).toHaveLength(1)
    api.clock.moveTo(new Date('2026-11-16T06:00:00Z'))
    await worker.drain()
    expect(received()).toHaveLength(2)
  })

  it('a mail that was held up by the mail server until the evening waits for the morning too', async () => {
    const [id] = await claim(mail())
    const server = jest.spyOn(worker.mailbox, 'send').mockRejectedValue(new MailNotSent('Try later'))
    await expect(worker.drain()).rejects.toThrow('Try later')
    server.mockRestore()
    api.clock.moveTo(new Date('2026-11-09T22:00:00Z'))
    await api.world.sql(`update outbox set delivered_at = null where data -> 'mailIds' ? $1`, [id])
    await worker.drain()
    expect(received()).toEqual([])
    api.clock.moveTo(new Date('2026-11-10T06:00:00Z'))
    await worker.drain()
    expect(received()).toHaveLength(1)
  })
})

describe('a mail is withheld', () => {
  it('from an address that does not take mails', async () => {
    const [id] = await claim(mail())
    await api.world.sql(`update people set mail_state = 'bounced' where id = $1`, [person.id])
    await worker.drain()
    expect(received()).toEqual([])
    expect(await stateOf(id)).toEqual({ state: 'withheld', why: 'address-bounced' })
  })

  it('from who has stopped everything that it brings, and not from who has stopped a part', async () => {
    await api.world.sql(`insert into mail_stops (person_id, kind) values ($1, 'nudge')`, [person.id])
    const [whole] = await claim(mail({ stops: ['nudge'] }))
    const [part] = await claim(mail({ key: `part/${person.id}`, stops: ['nudge', 'summary'] }))
    await worker.drain()
    expect(await stateOf(whole)).toEqual({ state: 'withheld', why: 'stopped' })
    expect(await stateOf(part)).toEqual({ state: 'sent', why: '' })
  })
})

describe('what a mail carries', () => {
  it('is an address that stops it, where it can be stopped, and none where it cannot', async () => {
    await claim(mail({ stops: ['nudge'] }), mail({ key: `firm/${person.id}` }))
    await worker.drain()
    const stoppable = received().filter(({ headers }) => 'List-Unsubscribe' in headers)
    expect(stoppable).toHaveLength(1)
    const stop = stoppable[0]?.headers['List-Unsubscribe']?.slice(1, -1) ?? ''
    expect(stoppable[0]?.text).toContain(stop)
    const page = await api.client.raw('post', new URL(stop).pathname)
    expect(page.text).toContain('Du får ikke lenger påminnelser som fasilitatoren sender.')
    const firm = received().find(({ headers }) => !('List-Unsubscribe' in headers))
    expect(firm?.text).not.toContain('unsubscriptions')
  })

  it('is what it tells the calendar', async () => {
    const calendar = { method: 'REQUEST', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' } as const
    await claim(mail({ calendar }))
    await worker.drain()
    expect(received()[0]?.calendar).toEqual(calendar)
  })
})
