import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import { searchWords } from './search-words'

let api: TestApi
let administrator: ApiClient

beforeAll(async () => {
  api = await startApi()
  administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
})
afterAll(() => api.close())

const found = async (query: string): Promise<string[]> => {
  const { body } = await administrator.get(`/v1/people?${query}`)
  return (body as { items: { name: string }[] }).items.map(({ name }) => name)
}
const code = ({ body }: { body: unknown }): string => (body as { code?: string }).code ?? ''

describe('the register', () => {
  it('finds people by beginnings of words of their name and address, in any order and case', async () => {
    await api.world.person({ name: 'Åsa Øyen-Fjellheim' })
    await api.world.person({ name: 'Fjellheim Åsne' })
    expect(await found(`q=${encodeURIComponent('ØYEN ås')}`)).toEqual(['Åsa Øyen-Fjellheim'])
    expect(await found('q=fjellh')).toEqual(['Fjellheim Åsne', 'Åsa Øyen-Fjellheim'])
    const { email, name } = await api.world.person()
    expect(await found(`q=${encodeURIComponent(email)}`)).toEqual([name])
    expect(await found('q=%25')).toEqual([])
  })

  it('finds those who belong to an organisation by its name', async () => {
    const group = await api.world.group({ participants: 1 })
    const names = await found(`q=${encodeURIComponent(group.name)}&limit=100`)
    expect(names).toContain(group.representative.name)
    expect(names).toHaveLength(4)
    expect(names).toContain(group.facilitator.name)
  })

  it('is read a page at a time, and by role', async () => {
    const key = `Sidevis${Math.random().toString(36).slice(2, 8)}`
    for (const name of ['Ø', 'A', 'Å', 'B']) await api.world.person({ name: `${key} ${name}` })
    const first = await administrator.get(`/v1/people?q=${key}&limit=3`)
    const { items, page } = first.body as { items: { name: string }[]; page: { nextCursor: string } }
    expect(items.map(({ name }) => name.slice(-1))).toEqual(['A', 'B', 'Ø'])
    expect(await found(`q=${key}&limit=3&cursor=${page.nextCursor}`)).toEqual([`${key} Å`])
    expect((await found('role=administrator&limit=100')).length).toBeGreaterThan(0)
    expect(await found(`q=${key}&role=administrator`)).toEqual([])
  })

  it('says what somebody is now, in the reader’s language, and that mails to them come back', async () => {
    const group = await api.world.group()
    await api.world.sql(`update people set mail_state = 'refused' where id = $1`, [group.facilitator.id])
    const { body } = await administrator.get(`/v1/people?q=${group.facilitator.email}`)
    expect(body).toMatchObject({
      items: [
        {
          mailState: 'refused',
          standings: [
            { role: 'facilitator', label: 'Lokal fasilitator', place: group.name },
            { role: 'participant', label: 'Deltaker', place: group.name },
          ],
        },
      ],
    })
  })

  it('parts a search into few words, each once', () => {
    expect(searchWords('  Kari.Nordmann@Bærum  kari ')).toEqual(['kari', 'nordmann', 'bærum'])
    expect(searchWords('a b c d e f g h')).toHaveLength(5)
    expect(searchWords(' .@ ')).toEqual([])
  })

  it('uses the index of words among fifty thousand', async () => {
    await api.world.sql(`
      insert into people (name, email)
      select 'Mange Nummer' || n, 'mange' || n || '@tusen.example' from generate_series(1, 50000) n`)
    await api.owner('analyze people')
    await api.owner('analyze person_words')
    const plan = await api.world.sql<{ 'QUERY PLAN': string }>(
      `explain select p.id from people p join person_words w on w.person_id = p.id
       where w.word >= 'nummer4999' collate "C" and w.word < 'nummer4999~' collate "C" order by p.name limit 51`,
    )
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toMatch(/pk_person_words/)
    const begin = process.hrtime.bigint()
    expect(await found('q=mange%20nummer4999&limit=20')).toHaveLength(11)
    expect(await found('q=tusen&limit=20')).toHaveLength(20)
    expect(await found('limit=20')).toHaveLength(20)
    expect(Number(process.hrtime.bigint() - begin) / 1e6).toBeLessThan(5_000)
  })
})

describe('a person', () => {
  it('is added once', async () => {
    const email = `ny${Math.random().toString(36).slice(2)}@prove.example`
    const added = await administrator.post('/v1/people', { name: ' Ny Leder ', email })
    expect([added.status, added.headers.etag]).toEqual([201, '"1"'])
    expect(added.body).toMatchObject({ name: 'Ny Leder', email, roles: [], enrolments: [] })
    const again = await administrator.post('/v1/people', { name: 'En annen', email: email.toUpperCase() })
    expect([again.status, code(again)]).toEqual([409, 'person.email-taken'])
  })

  it('is corrected on the version that was seen; a right address is tried again, old links are dead', async () => {
    const { id } = await api.world.person()
    await api.world.sql(`update people set mail_state = 'refused' where id = $1`, [id])
    await api.world.sql(
      `insert into sign_in_links (person_id, token_hash, code_hash, expires_at)
       values ($1, sha256($2::bytea), '\\x00', '2099-01-01')`,
      [id, id],
    )
    const email = `rett${Math.random().toString(36).slice(2)}@prove.example`
    const path = `/v1/people/${id}`
    const done = await administrator.patch(path, { email }, { 'if-match': '"1"' })
    expect(done.body).toMatchObject({ email, mailState: 'ok', version: 2 })
    expect((await administrator.patch(path, { name: 'Sen' }, { 'if-match': '"1"' })).status).toBe(412)
    const [link] = await api.world.sql<{ dead: boolean }>(
      `select expires_at < '2027-01-01' as dead from sign_in_links where person_id = $1`,
      [id],
    )
    expect(link?.dead).toBe(true)
    const log = await administrator.get(`/v1/log?person=${id}`)
    expect(log.body).toMatchObject({
      items: [{ action: 'person.email-corrected', text: 'E-postadressen ble rettet', subject: { id } }],
    })
  })
})

describe('the log', () => {
  it('says who did what to whom, newest first, and can be filtered by person, group and kind', async () => {
    const group = await api.world.group()
    const { id, name } = await api.world.person()
    await administrator.post(`/v1/people/${id}/roles`, { role: 'facilitator', groupId: group.id })
    await administrator.patch(`/v1/people/${id}`, { name: 'Nytt Navn' }, { 'if-match': '"1"' })
    const ofPerson = (await administrator.get(`/v1/log?person=${id}`)).body as { items: { text: string }[] }
    expect(ofPerson.items.map(({ text }) => text)).toEqual([
      'Navnet ble rettet',
      'Fikk rollen Lokal fasilitator',
    ])
    expect(name).not.toBe('Nytt Navn')
    const ofGroup = await administrator.get(`/v1/log?group=${group.id}&kind=role`)
    expect(ofGroup.body).toMatchObject({
      items: [{ subject: { type: 'role', name: 'Nytt Navn' }, group: { name: group.name } }],
    })
    expect((await administrator.get(`/v1/log?person=${id}&kind=cohort`)).body).toMatchObject({ items: [] })
    const kinds = (await administrator.get('/v1/log/kinds')).body as { items: { kind: string }[] }
    expect(kinds.items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['person', 'role']))
  })

  it('goes on where a page ended, also among entries of the same moment', async () => {
    const { id } = await api.world.person()
    await api.world.sql(
      `insert into change_log (at, actor_name, action, subject_type, subject_id)
       select '2026-01-01', 'system', 'person.added', 'person', $1 from generate_series(1, 5)`,
      [id],
    )
    const seen = new Set<string>()
    let cursor: string | null = ''
    while (cursor !== null) {
      const { body } = await administrator.get(
        `/v1/log?person=${id}&limit=2${cursor ? `&cursor=${cursor}` : ''}`,
      )
      const page = body as { items: { id: string }[]; page: { nextCursor: string | null } }
      page.items.forEach((item) => seen.add(item.id))
      cursor = page.page.nextCursor
    }
    expect(seen.size).toBe(5)
  })
})
