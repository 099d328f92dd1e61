import { startApi, type TestApi } from '../../testing/api'
import { anonymous, systemActor } from '../actor'
import { withClient } from '../postgres'
import { Database } from './index'

let api: TestApi
const reader = systemActor('reader')

beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

/** What two counts in one transaction say when somebody else adds a row between them. */
async function countTwice(oneInstant: boolean): Promise<number[]> {
  const database = api.app.get(Database)
  return database.transaction(
    reader,
    async (tx) => {
      const count = async (): Promise<number> => {
        const [row] = await tx.query<{ n: number }[]>('select count(*)::int as n from people')
        return row?.n ?? 0
      }
      const first = await count()
      await addElsewhere()
      return [first, await count()]
    },
    { oneInstant },
  )
}

/** On a connection of its own: a statement through the same database would join the open transaction. */
function addElsewhere(): Promise<unknown> {
  const person = `insert into people (name, email) values ('En annen', gen_random_uuid() || '@prove.example')`
  return withClient(api.databaseUrl, async (client) => {
    await client.query('begin')
    await client.query(`select app.enter(null, null, 0, '{system}', '{elsewhere}')`)
    await client.query(person)
    await client.query('commit')
  })
}

describe('a transaction', () => {
  it('of one instant sees the database as it stood at its beginning', async () => {
    const [first, second] = await countTwice(true)
    expect(second).toBe(first)
  })

  it('sees what others commit meanwhile when nothing else is asked for', async () => {
    const [first = 0, second = 0] = await countTwice(false)
    expect(second).toBe(first + 1)
  })

  it('of one instant cannot begin inside another', async () => {
    const database = api.app.get(Database)
    const inner = (): Promise<unknown> =>
      database.transaction(reader, () =>
        database.transaction(reader, () => Promise.resolve(), { oneInstant: true }),
      )
    await expect(inner()).rejects.toThrow('inside an open transaction')
  })

  it('is read again as its own actor after a piece of work as another one failed', async () => {
    const database = api.app.get(Database)
    const visible = await database.transaction(anonymous, async (tx) => {
      await database
        .transaction(reader, () => Promise.reject(new Error('as the system')))
        .catch(() => undefined)
      return tx.query<{ n: number }[]>('select count(*)::int as n from people')
    })
    expect(visible).toEqual([{ n: 0 }])
  })

  it('is tried again after a serialisation failure, from its beginning, and not for ever', async () => {
    const database = api.app.get(Database)
    let tries = 0
    const failing = (times: number) => async () => {
      tries++
      if (tries <= times) throw Object.assign(new Error('could not serialize access'), { code: '40001' })
      return Promise.resolve(tries)
    }
    expect(await database.transaction(reader, failing(2))).toBe(3)
    tries = 0
    await expect(database.transaction(reader, failing(99))).rejects.toThrow('could not serialize access')
    expect(tries).toBe(4)
  })

  it('is undone as a whole when its work fails', async () => {
    const database = api.app.get(Database)
    const email = 'angret@prove.example'
    const attempt = database.transaction(reader, async (tx) => {
      await tx.query(`insert into people (name, email) values ('Angret', $1)`, [email])
      throw new Error('regretted')
    })
    await expect(attempt).rejects.toThrow('regretted')
    expect(await api.world.sql('select from people where email = $1', [email])).toEqual([])
  })
})

describe('a change of one statement', () => {
  const ADD = {
    name: 'test_add_person',
    text: `insert into people (name, email) values ('Én', $1) returning email`,
  }
  const known = (email: string) => api.world.sql('select email from people where email = $1', [email])

  it('is committed when it is answered, as who acts', async () => {
    const [one, nobody] = ['en.runde@prove.example', 'ingen@prove.example']
    const database = api.app.get(Database)
    expect(await database.change(reader, ADD, [one])).toEqual([{ email: one }])
    expect(await known(one)).toEqual([{ email: one }])
    await expect(database.change(anonymous, ADD, [nobody])).rejects.toThrow('row-level security')
    expect(await known(nobody)).toEqual([])
    await expect(database.change(reader, ADD, [one])).rejects.toThrow('duplicate key')
    expect(await database.change(reader, ADD, ['etterpaa@prove.example'])).toHaveLength(1)
  })

  it('is part of the transaction that is open', async () => {
    const email = 'i.en.annen@prove.example'
    const database = api.app.get(Database)
    const attempt = database.transaction(reader, async () => {
      await database.change(reader, ADD, [email])
      throw new Error('regretted')
    })
    await expect(attempt).rejects.toThrow('regretted')
    expect(await known(email)).toEqual([])
  })
})
