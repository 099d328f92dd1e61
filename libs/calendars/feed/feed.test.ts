import type { ApiClient } from '../../testing/api-client'
import { startApi, type TestApi } from '../../testing/api'
import type { WorldGroup, WorldPerson } from '../../testing/world'
import { fetchCalendar, seenCalendar } from '../../testing/calendar/seen-calendar'
import { feedToken, keyOf } from './feed-token'

const SECRET = 'only-for-tests-only-for-tests-only-for-tests'
const PERSON = '0197a000-0000-7000-8000-000000000001'

describe('a token', () => {
  it('is the same each time it is shown, and opens what it was made for', () => {
    const key = { personId: PERSON, generation: 7 }
    expect(feedToken(SECRET, key)).toBe(feedToken(SECRET, key))
    expect(keyOf(SECRET, feedToken(SECRET, key))).toEqual(key)
  })

  it('that is changed in any letter, or made with another secret, is none', () => {
    const token = feedToken(SECRET, { personId: PERSON, generation: 1 })
    for (let place = 0; place < token.length; place++) {
      const other = token[place] === 'A' ? 'B' : 'A'
      expect(keyOf(SECRET, token.slice(0, place) + other + token.slice(place + 1))).toBeNull()
    }
    expect(keyOf('another-secret-another-secret-another', token)).toBeNull()
    for (const none of [
      '',
      'x',
      token.slice(1),
      `${token}A`,
      `${token}=`,
      '../../etc/passwd',
      '*'.repeat(59),
    ]) {
      expect(keyOf(SECRET, none)).toBeNull()
    }
  })
})

describe('a calendar that is subscribed to', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await startApi()
  })
  afterAll(() => api.close())

  const as = async ({ id }: WorldPerson): Promise<ApiClient> => api.client.as(await api.signIn(id))
  const addressOf = async (person: WorldPerson): Promise<string> =>
    ((await (await as(person)).post('/v1/me/calendar-feed')).body as { address: string }).address
  const calendarOf = async (person: WorldPerson) => fetchCalendar(api.client, await addressOf(person))
  const fetched = (address: string, version = '') =>
    api.client.as(null).raw('get', new URL(address).pathname).set('if-none-match', version)
  const uids = async (person: WorldPerson): Promise<string[]> =>
    (await calendarOf(person)).entries.map(({ uid }) => uid)

  async function groupWithGathering(startsAt = '2026-12-10T08:00:00Z'): Promise<[WorldGroup, string]> {
    const group = await api.world.group()
    return [group, await api.world.gathering(group, 2, startsAt)]
  }

  it('has no address until its owner makes one, and shows it again', async () => {
    const person = await as((await groupWithGathering())[0].facilitator)
    expect((await person.get('/v1/me/calendar-feed')).body).toEqual({ address: null, madeAt: null })
    const made = (await person.post('/v1/me/calendar-feed')).body as { address: string }
    expect((await person.get('/v1/me/calendar-feed')).body).toEqual(made)
    expect(made.address).toMatch(/\/v1\/calendar-feeds\/[\w-]{59}\.ics$/)
    expect(
      (await api.owner<{ text: string }>('select calendar_feeds::text as text from calendar_feeds')).some(
        ({ text }) => made.address.includes(text),
      ),
    ).toBe(false)
  })

  it('holds the gatherings of the own group with the time in UTC, and the day the postwork is due', async () => {
    const [group, id] = await groupWithGathering()
    await groupWithGathering()
    const { entries } = await calendarOf(group.facilitator)
    expect(entries).toHaveLength(2)
    expect(entries[0]).toMatchObject({
      uid: id,
      summary: 'Samling i modul 2 – Modul 2',
      location: 'Rådhuset',
      status: 'CONFIRMED',
      starts: '2026-12-10T08:00:00Z',
      ends: '2026-12-10T14:30:00Z',
      url: expect.stringMatching(new RegExp(`/samlinger/${id}$`)) as string,
      attendee: '',
    })
    expect(entries[1]).toMatchObject({
      summary: 'Frist: etterarbeid i modul 2 – Modul 2',
      starts: '2027-01-07',
      ends: '2027-01-08',
    })
  })

  it('speaks the language of its owner', async () => {
    const [group] = await groupWithGathering()
    await api.world.sql(`update people set language = 'nn' where id = $1`, [group.facilitator.id])
    const [entry] = (await calendarOf(group.facilitator)).entries
    expect(entry?.summary).toBe('Samling i modul 2 – Modul 2 (nn)')
    expect(entry?.description).toContain('Program og førebuingar: ')
  })

  it('shows a moved gathering once, at its new time, as the same entry', async () => {
    const [group, id] = await groupWithGathering()
    const planner = await as(await api.world.instructor(group.cohort))
    const moved = await planner.post(
      `/v1/gatherings/${id}/move`,
      { startsAt: '2026-12-17T08:00:00Z', endsAt: '2026-12-17T14:30:00Z', reason: 'Snøstorm' },
      { 'if-match': '"1"' },
    )
    expect(moved.status).toBe(201)
    const { entries } = await calendarOf(group.facilitator)
    const gatherings = entries.filter(({ uid }) => !uid.startsWith('postwork'))
    expect(gatherings).toMatchObject([{ uid: id, starts: '2026-12-17T08:00:00Z' }])
    expect(gatherings[0]?.url).toContain((moved.body as { id: string }).id)
  })

  it('says of a cancelled gathering that it is off, and why', async () => {
    const [group, id] = await groupWithGathering()
    const planner = await as(await api.world.administrator())
    await planner.post(
      `/v1/gatherings/${id}/cancellation`,
      { reason: 'For få påmeldte' },
      { 'if-match': '"1"' },
    )
    expect((await calendarOf(group.facilitator)).entries).toMatchObject([
      { uid: id, status: 'CANCELLED', description: 'Avlyst. For få påmeldte' },
    ])
  })

  it('is that of everybody who belongs to the group, and of those who teach the cohort', async () => {
    const [group, id] = await groupWithGathering()
    const instructor = await api.world.instructor(group.cohort)
    for (const person of [group.chiefExecutive, group.representative, instructor]) {
      expect(await uids(person)).toContain(id)
    }
    expect(await uids(await api.world.administrator())).toEqual([])
  })

  it('is not fetched again by who has it already', async () => {
    const [group, id] = await groupWithGathering()
    const address = await addressOf(group.facilitator)
    const first = await fetched(address)
    const version = String(first.headers.etag)
    expect(first.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(first.headers['cache-control']).toBe('private, max-age=900')
    expect(seenCalendar(first.text).entries).toHaveLength(2)
    const again = await fetched(address, `"x", W/${version}`)
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', version])
    await api.world.sql(`update gatherings set place = 'Kulturhuset' where id = $1`, [id])
    const changed = await fetched(address, version)
    expect(changed.status).toBe(200)
    expect(changed.headers.etag).not.toBe(version)
    expect(seenCalendar(changed.text).entries[0]?.location).toBe('Kulturhuset')
  })

  it('writes the same bytes for the same content', async () => {
    const [group] = await groupWithGathering()
    const address = await addressOf(group.facilitator)
    const before = (await fetched(address)).text
    api.clock.moveTo(new Date('2026-11-22T09:07:00Z'))
    expect((await fetched(address)).text).toBe(before)
  })

  it('stops at its old address when there is a new one, and altogether when its owner says so', async () => {
    const [group] = await groupWithGathering()
    const old = await addressOf(group.facilitator)
    const now = await addressOf(group.facilitator)
    expect(now).not.toBe(old)
    const never = now.replace(/[\w-]{10}\.ics$/, 'AAAAAAAAAA.ics')
    const refused = await Promise.all([fetched(old), fetched(never), fetched(now.replace('.ics', ''))])
    const [stopped, ...others] = refused.map(({ status, body }) => {
      const { requestId, ...rest } = body as { requestId: string }
      return { status, rest, known: requestId !== '' }
    })
    expect(stopped?.status).toBe(404)
    expect(others).toEqual([stopped, stopped])
    await (await as(group.facilitator)).delete('/v1/me/calendar-feed')
    expect((await fetched(now)).status).toBe(404)
    expect((await fetched(await addressOf(group.facilitator))).status).toBe(200)
    expect((await fetched(now)).status).toBe(404)
  })

  it('shows nothing more of a group to who has left it, from the next time it is fetched', async () => {
    const [group, id] = await groupWithGathering()
    const [leaver] = group.participants as [WorldPerson, ...WorldPerson[]]
    const address = await addressOf(leaver)
    expect((await fetchCalendar(api.client, address)).entries.map(({ uid }) => uid)).toContain(id)
    await api.world.sql(`update enrolments set to_on = '2026-11-22' where person_id = $1`, [leaver.id])
    expect((await fetchCalendar(api.client, address)).entries).toEqual([])
  })

  it('ends with the last day of a stand-in', async () => {
    const [group, id] = await groupWithGathering()
    const standIn = await api.world.person()
    await api.world.insert('role_assignments', {
      person_id: standIn.id,
      role: 'facilitator',
      group_id: group.id,
      cohort_id: group.cohort.id,
      until_on: '2026-11-24',
    })
    expect(await uids(standIn)).toEqual([id])
    api.clock.moveTo(new Date('2026-11-25T09:00:00Z'))
    expect(await uids(standIn)).toEqual([])
  })

  it('is fetched by one subscriber thirty times a minute at most', async () => {
    const [group] = await groupWithGathering()
    const address = await addressOf(group.facilitator)
    const statuses: number[] = []
    for (let nth = 1; nth <= 31; nth++) statuses.push((await fetched(address)).status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(30)
    expect(statuses.at(-1)).toBe(429)
  })

  it('can be had as a file of one gathering, by those who see it', async () => {
    const [group, id] = await groupWithGathering()
    const path = `/v1/gatherings/${id}/calendar-entry`
    const file = await (await as(group.facilitator)).raw('get', path)
    expect(file.headers['content-disposition']).toBe('attachment; filename="samling.ics"')
    expect(seenCalendar(file.text)).toMatchObject({ method: 'PUBLISH', entries: [{ uid: id, attendee: '' }] })
    const stranger = await as((await groupWithGathering())[0].facilitator)
    expect((await stranger.get(path)).status).toBe(404)
    expect((await api.client.as(null).get(path)).status).toBe(401)
  })
})
