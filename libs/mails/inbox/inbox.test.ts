import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemActor } from '../../platform/actor'
import { Database } from '../../platform/database'
import { runJob } from '../../platform/jobs'
import { startApi, type TestApi } from '../../testing/api'
import { cloneDatabase } from '../../testing/cluster'
import { startWorker, type TestWorker } from '../../testing/worker'
import type { WorldPerson } from '../../testing/world'
import { Post } from '../posting/post'
import { InboxReaders, type CalendarReply } from './inbox-readers'
import { readInbox } from './read-inbox.job'
import { report } from './test-report'

let api: TestApi
let worker: TestWorker
let folder: string
let delivered = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kl-inbox-'))
  await mkdir(join(folder, 'new'))
  api = await startApi(new Date('2026-11-09T09:00:00Z'), await cloneDatabase('inbox'))
  worker = await startWorker(api, { KL_INBOX_DIR: folder })
})
afterAll(async () => {
  await worker.close()
  await api.close()
})
afterEach(() => jest.restoreAllMocks())

const read = (): Promise<void> => runJob(worker.app, readInbox, {})
const inFolder = (name: string): Promise<string[]> => readdir(join(folder, name))

async function deliver(content: string | Buffer): Promise<string> {
  const name = `1700000000.${++delivered}.host`
  await writeFile(join(folder, 'new', name), content)
  return name
}

/** A mail that went, and its id as mail servers know it. */
async function sent(): Promise<{ person: WorldPerson; mailId: string; messageId: string }> {
  const { id: groupId, chiefExecutive: person } = await api.world.group({ participants: 0 })
  const [mailId = ''] = await api.app.get(Database).transaction(systemActor('test'), () =>
    api.app.get(Post).claim([
      {
        key: `inbox/${person.id}`,
        kind: 'membership',
        about: { kind: 'welcome', groupId, role: '' },
        personId: person.id,
        groupIds: [],
        letter: { language: 'nb', subject: 'Hei', body: [], footer: [] },
        because: { nb: 'En prøve', nn: 'Ein prøve', en: 'A test' },
        urgent: true,
      },
    ]),
  )
  await worker.drain()
  return { person, mailId, messageId: worker.mailbox.to(person.email)[0]?.messageId ?? '' }
}

async function states(mailId: string): Promise<{ mail: string; address: string }> {
  const [row] = await api.world.sql<{ mail: string; address: string }>(
    `select m.state as mail, p.mail_state as address from mails m join people p on p.id = m.person_id where m.id = $1`,
    [mailId],
  )
  return row ?? { mail: '', address: '' }
}

const kinds = (): Promise<{ kind: string; n: number }[]> =>
  api.world.sql(`select kind, count(*)::int as n from inbox_mails group by kind order by kind`)

describe('a report that a mail did not arrive', () => {
  it('marks the mail and the address, once, and is put aside', async () => {
    const { person, mailId, messageId } = await sent()
    const name = await deliver(report({ messageId, recipient: person.email.toUpperCase() }))
    await read()
    expect(await states(mailId)).toEqual({ mail: 'bounced', address: 'bounced' })
    expect(await inFolder('new')).toEqual([])
    expect(await inFolder('cur')).toContain(`${name}:2,S`)
    await api.world.sql(`update people set mail_state = 'ok' where id = $1`, [person.id])
    await deliver(report({ messageId, recipient: person.email.toUpperCase() }))
    await read()
    expect(await states(mailId)).toEqual({ mail: 'bounced', address: 'ok' })
  })

  it('says in the log and beside the person what the server answered', async () => {
    const { person, mailId, messageId } = await sent()
    await deliver(report({ messageId, recipient: person.email }))
    await read()
    const administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
    const said = '5.1.1 smtp; 550 5.1.1 User unknown'
    expect((await administrator.get(`/v1/mails/${mailId}`)).body).toMatchObject({ state: 'bounced', said })
    const path = `/v1/people/${person.id}`
    expect((await administrator.get(path)).body).toMatchObject({ mailState: 'bounced', mailSaid: said })
    await administrator.post(`${path}/address-retry`)
    expect((await administrator.get(path)).body).toMatchObject({ mailState: 'ok', mailSaid: '' })
  })

  it('is known to be about a mail that signs somebody in, and about no other person', async () => {
    const { chiefExecutive: person } = await api.world.group({ participants: 0 })
    expect((await api.client.post('/v1/sign-in-links', { email: person.email })).status).toBe(202)
    await worker.drain()
    const { messageId = '' } = worker.mailbox.to(person.email).at(-1) ?? {}
    const address = () =>
      api.world.sql('select mail_state as state, mail_said as said from people where id = $1', [person.id])
    await deliver(report({ messageId: messageId.replace('@', 'x@'), recipient: person.email }))
    await deliver(report({ messageId, recipient: 'en.annen@prove.example' }))
    await read()
    expect(await address()).toEqual([{ state: 'ok', said: '' }])
    await deliver(report({ messageId, recipient: person.email }))
    await read()
    expect(await address()).toEqual([{ state: 'bounced', said: '5.1.1 smtp; 550 5.1.1 User unknown' }])
    // A full box may be empty by now: whoever asks for the way in still gets it.
    await api.client.post('/v1/sign-in-links', { email: person.email })
    await worker.drain()
    expect(worker.mailbox.to(person.email)).toHaveLength(2)
  })

  it('is only noted when the mail server goes on trying', async () => {
    const { person, mailId, messageId } = await sent()
    await deliver(report({ messageId, recipient: person.email, status: '4.4.1', action: 'delayed' }))
    await deliver(report({ messageId, recipient: person.email, status: '4.4.7', action: 'failed' }))
    await read()
    expect(await states(mailId)).toEqual({ mail: 'sent', address: 'ok' })
    expect(await kinds()).toContainEqual({ kind: 'delayed', n: 2 })
  })

  it('says nothing about an address that it does not name, such as behind a forwarding', async () => {
    const { mailId, messageId } = await sent()
    await deliver(report({ messageId, recipient: 'elsewhere@privat.example' }))
    await read()
    expect(await states(mailId)).toEqual({ mail: 'bounced', address: 'ok' })
  })

  it('waits while the mail is still being sent', async () => {
    const { person, mailId, messageId } = await sent()
    await api.world.sql(`update mails set state = 'sending', sent_at = null where id = $1`, [mailId])
    const name = await deliver(report({ messageId, recipient: person.email }))
    await read()
    expect(await inFolder('new')).toEqual([name])
    await api.world.sql(`update mails set state = 'sent', sent_at = now() where id = $1`, [mailId])
    await read()
    expect(await states(mailId)).toEqual({ mail: 'bounced', address: 'bounced' })
    expect(await inFolder('new')).toEqual([])
  })

  it('about a mail that is not ours changes nothing', async () => {
    const { person, mailId } = await sent()
    await deliver(report({ messageId: `<mail-${mailId}@elsewhere.example>`, recipient: person.email }))
    await read()
    expect(await states(mailId)).toEqual({ mail: 'sent', address: 'ok' })
  })
})

describe('an answer of a calendar', () => {
  const ICS = 'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n'
  const answer = (method: string): string =>
    [
      'From: Kari <kari@kommune.example>',
      'Subject: Godtatt: Samling',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Jeg kommer.',
      '--b',
      `Content-Type: text/calendar; charset=utf-8; method=${method}`,
      '',
      ICS,
      '--b--',
      '',
    ].join('\r\n')

  it('is handed on with who it claims to be from, once', async () => {
    const given: CalendarReply[] = []
    jest.spyOn(worker.app.get(InboxReaders), 'read').mockImplementation((reply) => {
      given.push(reply)
      return Promise.resolve()
    })
    await deliver(answer('REPLY'))
    await deliver(answer('REPLY'))
    await deliver(answer('REQUEST'))
    await read()
    expect(given).toEqual([
      {
        from: 'kari@kommune.example',
        ics: expect.stringContaining('METHOD:REPLY'),
        receivedAt: api.clock.now(),
      },
    ])
  })

  it('stays, and comes again, when whoever takes it fails', async () => {
    const failing = jest.spyOn(worker.app.get(InboxReaders), 'read').mockRejectedValue(new Error('Not now'))
    const name = await deliver(answer('REPLY').replace('Jeg kommer', 'Kanskje'))
    const { person, mailId, messageId } = await sent()
    await deliver(report({ messageId, recipient: person.email }))
    await read()
    expect(await inFolder('new')).toEqual([name])
    expect(await states(mailId)).toMatchObject({ mail: 'bounced' })
    failing.mockResolvedValue(undefined)
    await read()
    expect(await inFolder('new')).toEqual([])
  })
})

describe('whatever else comes in', () => {
  it('is counted and kept: letters, rubbish, a mail of fifty megabytes, a hundred boxes in boxes', async () => {
    const before = (await inFolder('cur')).length
    const nested = Array.from(
      { length: 100 },
      (_, n) => `Content-Type: multipart/mixed; boundary="n${n}"\r\n\r\n--n${n}\r\n`,
    ).join('')
    await deliver('From: a@x.example\r\nSubject: Hei\r\n\r\nKan noen hjelpe meg?')
    await deliver('')
    await deliver(Buffer.from([0, 255, 254, 13, 10, 0, 128]))
    await deliver(`MIME-Version: 1.0\r\n${nested}`)
    await deliver(`Subject: ${'x'.repeat(3_000_000)}`)
    await deliver(Buffer.concat([Buffer.from('Subject: stor\r\n\r\n'), Buffer.alloc(50_000_000, 'A')]))
    await read()
    expect(await inFolder('new')).toEqual([])
    expect((await inFolder('cur')).length).toBe(before + 6)
    const counted = Object.fromEntries((await kinds()).map(({ kind, n }) => [kind, n]))
    expect((counted['other'] ?? 0) + (counted['unreadable'] ?? 0)).toBeGreaterThanOrEqual(6)
  })

  it('cannot lead out of the folder', async () => {
    await mkdir(join(folder, 'new', 'a folder'), { recursive: true })
    await read()
    expect(await inFolder('new')).toEqual(['a folder'])
  })
})
