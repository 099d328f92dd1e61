import { systemActor } from '../platform/actor'
import { Database } from '../platform/database'
import { MailNotSent, MailRefused } from '../platform/mail'
import { startApi, type TestApi } from '../testing/api'
import { cloneDatabase } from '../testing/cluster'
import { startWorker, type TestWorker } from '../testing/worker'
import type { WorldGroup, WorldPerson } from '../testing/world'
import type { NewMail } from './posting/new-mail'
import { Post } from './posting/post'
import { welcome } from './test-mail'

let api: TestApi
let worker: TestWorker
let group: WorldGroup

beforeAll(async () => {
  api = await startApi(new Date('2026-11-09T09:00:00Z'), await cloneDatabase('mails_handfuls'))
  worker = await startWorker(api)
})
beforeEach(() => api.clock.moveTo(new Date('2026-11-09T09:00:00Z')))
afterEach(() => jest.restoreAllMocks())
afterAll(async () => {
  await worker.close()
  await api.close()
})

async function others(participants: number): Promise<readonly WorldPerson[]> {
  group = await api.world.group({ participants })
  return group.participants
}
const to = ({ id }: WorldPerson): NewMail => welcome(id, group.id)
function claim(...mails: NewMail[]): Promise<string[]> {
  return api.app.get(Database).transaction(systemActor('test'), () => api.app.get(Post).claim(mails))
}
/** Of everybody's mails in the group. */
async function states(): Promise<string[]> {
  const rows = await api.world.sql<{ state: string }>(
    `select state from mails where about ->> 'groupId' = $1 order by state`,
    [group.id],
  )
  return rows.map(({ state }) => state)
}

describe('mails that are one job', () => {
  const jobs = () =>
    api.world.sql<{ n: number }>(
      `select jsonb_array_length(data -> 'mailIds') as n from outbox where name = 'mails.send' and done_at is null order by 1 desc`,
    )

  it('are a handful, no two of them to the same person', async () => {
    const people = await others(23)
    const { chiefExecutive: chief } = group
    await claim(...people.map(to), to(chief), { ...to(chief), key: `second/${chief.id}` })
    expect(await jobs()).toEqual([{ n: 20 }, { n: 4 }, { n: 1 }])
    await worker.drain()
    expect(worker.mailbox.to(chief.email)).toHaveLength(2)
    for (const one of people) expect(worker.mailbox.to(one.email)).toHaveLength(1)
  })

  it('do not wait for each other: what does not go is tried again alone', async () => {
    const people = await others(5)
    await claim(...people.map(to))
    const really = worker.mailbox.send.bind(worker.mailbox)
    const [busy, gone] = [people[0]?.email, people[1]?.email]
    jest.spyOn(worker.mailbox, 'send').mockImplementation(async (one) => {
      if (one.to === busy) throw new MailNotSent('Try later')
      if (one.to === gone) throw new MailRefused('Nobody of that name')
      await really(one)
    })
    await expect(worker.drain()).rejects.toThrow('Try later')
    expect(await states()).toEqual(['claimed', 'refused', 'sent', 'sent', 'sent'])
    jest.restoreAllMocks()
    api.clock.moveTo(new Date('2026-11-09T09:01:00Z'))
    await worker.drain()
    expect(await states()).toEqual(['refused', 'sent', 'sent', 'sent', 'sent'])
    for (const one of people.slice(2)) expect(worker.mailbox.to(one.email)).toHaveLength(1)
  })

  it('are looked at again where the first of them took long: what is not true any more does not go', async () => {
    const people = await others(5)
    await claim(...people.map(to))
    const [really, gone] = [worker.mailbox.send.bind(worker.mailbox), [] as string[]]
    jest.spyOn(worker.mailbox, 'send').mockImplementation(async (one) => {
      await really(one)
      if (gone.push(one.to) < 2) return
      api.clock.moveTo(new Date('2026-11-09T09:00:30Z'))
      await api.world.sql(
        `update enrolments e set to_on = '2026-11-09' from people p
         where p.id = e.person_id and e.group_id = $1 and p.email <> all ($2)`,
        [group.id, gone],
      )
    })
    await worker.drain()
    expect(gone).toHaveLength(2)
    expect(await states()).toEqual(['sent', 'sent', 'withheld', 'withheld', 'withheld'])
  })

  it('are begun two at a time, and what went is written down before the next two are', async () => {
    const people = await others(5)
    const ids = await claim(...people.map(to))
    const seen: unknown[] = []
    jest.spyOn(worker.mailbox, 'send').mockImplementation(async () => {
      seen.push(
        await api.world.sql(
          `select count(*) filter (where state = 'sending')::int as open, count(*) filter (where state = 'sent')::int as gone
         from mails where id = any ($1::uuid[])`,
          [ids],
        ),
      )
    })
    await worker.drain()
    const at = (open: number, gone: number) => [{ open, gone }]
    expect(seen).toEqual([at(2, 0), at(2, 0), at(2, 2), at(2, 2), at(1, 4)])
  })
})
