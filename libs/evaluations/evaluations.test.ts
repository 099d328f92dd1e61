import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldGroup, WorldPerson } from '../testing/world'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())
beforeEach(() => api.clock.moveTo(new Date('2026-11-22T09:00:00Z')))

const as = async (person: WorldPerson | undefined): Promise<ApiClient> =>
  api.client.as(await api.signIn(person?.id ?? ''))
const chosen = (first: number | null = 4, second: number | null = 5) => ({
  answers: [
    { question: 1, value: first },
    { question: 2, value: second },
  ],
})

interface Held {
  readonly group: WorldGroup
  readonly gatheringId: string
  readonly path: string
  readonly people: readonly WorldPerson[]
}

/** A gathering that ended two days ago, with a group of six or more who were there. */
async function held(participants = 4, marked: string | null = 'present'): Promise<Held> {
  const group = await api.world.group({ participants })
  return join(await api.world.gathering(group, 1, '2026-11-20T08:00:00Z', 'held'), group, marked)
}

async function join(
  gatheringId: string,
  group: WorldGroup,
  marked: string | null = 'present',
): Promise<Held> {
  await api.world.joinGathering(gatheringId, group)
  for (const enrolmentId of group.enrolments.values())
    if (marked) await mark({ group, gatheringId }, enrolmentId, marked)
  const people = [group.chiefExecutive, group.facilitator, ...group.participants]
  return { group, gatheringId, path: `/v1/groups/${group.id}/gatherings/${gatheringId}/evaluation`, people }
}

async function mark(
  { group, gatheringId }: Pick<Held, 'group' | 'gatheringId'>,
  enrolmentId: string | undefined,
  status: string,
): Promise<void> {
  await api.world.sql(
    `insert into attendances (gathering_id, enrolment_id, group_id, status) values ($1, $2, $3, $4)
     on conflict (gathering_id, enrolment_id) do update set status = excluded.status`,
    [gatheringId, enrolmentId, group.id, status],
  )
}

async function answer({ path, people }: Held, count: number, from = 0, body = chosen()): Promise<void> {
  for (const person of people.slice(from, from + count))
    expect((await (await as(person)).post(`${path}/answers`, body)).status).toBe(201)
}

describe('the evaluation of a gathering', () => {
  it('asks two questions in the reader’s language, from the end of the gathering for two weeks', async () => {
    const { path, people } = await held()
    const me = await as(people[2])
    const at = async (now: string): Promise<string> => {
      api.clock.moveTo(new Date(now))
      return (await me.get(path)).body.state as string
    }
    expect(await at('2026-11-20T14:29:00Z')).toBe('not-yet')
    expect((await me.post(`${path}/answers`, chosen())).body.code).toBe('evaluation.not-yet')
    expect(await at('2026-11-20T14:31:00Z')).toBe('open')
    // The fourteenth day after, in Oslo, one can still answer; when it is over there, one cannot.
    expect(await at('2026-12-04T22:59:00Z')).toBe('open')
    expect(await at('2026-12-04T23:00:00Z')).toBe('over')
    expect((await me.post(`${path}/answers`, chosen())).body.code).toBe('evaluation.over')
    await api.world.sql(`update people set language = 'nn' where id = $1`, [people[2]?.id])
    const { body } = await (await as(people[2])).get(path)
    expect(body).toMatchObject({ closesOn: '2026-12-04', result: { answered: 0, shown: 0, questions: [] } })
    expect(body.questions[1].statement).toBe('Eg veit kva eg skal gjere før neste samling.')
  })

  it('is not shown before five have answered, and then all five at once', async () => {
    const place = await held()
    await answer(place, 4, 0, chosen(4, null))
    const me = await as(place.group.representative)
    expect((await me.get(place.path)).body.result).toEqual({ answered: 4, shown: 0, questions: [] })
    await answer(place, 1, 4, chosen(1, 5))
    const { result } = (await me.get(place.path)).body
    expect(result).toMatchObject({ answered: 5, shown: 5 })
    expect(result.questions).toMatchObject([
      { position: 1, counts: [1, 0, 0, 4, 0], dontKnow: 0 },
      { position: 2, counts: [0, 0, 0, 0, 1], dontKnow: 4 },
    ])
    await answer(place, 1, 5, chosen(1, 1))
    expect((await me.get(place.path)).body.result).toEqual({ ...result, answered: 6 })
  })

  it('counts each person once, also when they send twice at the same moment', async () => {
    const { path, people } = await held()
    const me = await as(people[3])
    const both = await Promise.all([1, 2].map(() => me.post(`${path}/answers`, chosen())))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    const again = await me.post(`${path}/answers`, chosen(1, 1))
    expect([again.status, again.body.code]).toEqual([409, 'evaluation.answered'])
    expect((await me.get(path)).body).toMatchObject({ state: 'answered', result: { answered: 1 } })
  })

  it('loses no answer when everybody sends at once', async () => {
    const place = await held(6)
    const clients = await Promise.all(place.people.map(as))
    const sent = await Promise.all(clients.map((client) => client.post(`${place.path}/answers`, chosen())))
    expect(sent.map(({ status }) => status)).toEqual(place.people.map(() => 201))
    expect((await clients[0]?.get(place.path))?.body.result).toMatchObject({ answered: 8, shown: 5 })
  })

  it('wants each question answered once, and takes "don’t know" for an answer', async () => {
    const { path, people } = await held()
    const me = await as(people[1])
    const wrong = [
      [{ question: 1, value: 3 }],
      [1, 1].map((question) => ({ question, value: 3 })),
      [1, 2, 3].map((question) => ({ question, value: 3 })),
    ]
    for (const answers of wrong)
      expect((await me.post(`${path}/answers`, { answers })).body.code).toBe('evaluation.incomplete')
    for (const value of [0, 6, 2.5, 'x'])
      expect((await me.post(`${path}/answers`, { answers: [{ question: 1, value }] })).status).toBe(400)
    expect((await me.post(`${path}/answers`, chosen(null, null))).status).toBe(201)
  })

  it('asks who was there, and who may have been as long as nobody has marked it', async () => {
    const place = await held(4, null)
    const enrolment = place.group.enrolments.get(place.people[2]?.id ?? '')
    const me = await as(place.people[2])
    const state = async (): Promise<string> => (await me.get(place.path)).body.state as string
    expect(await state()).toBe('open')
    for (const [status, asked] of [
      ['partly', 'open'],
      ['excused', 'not-asked'],
      ['absent', 'not-asked'],
      ['stand-in', 'not-asked'],
    ] as const) {
      await mark(place, enrolment, status)
      expect(await state()).toBe(asked)
    }
    const refused = await me.post(`${place.path}/answers`, chosen())
    expect([refused.status, refused.body.code]).toEqual([403, 'evaluation.not-asked'])
    expect((await (await as(place.group.representative)).get(place.path)).body.state).toBe('not-asked')
  })

  it('stands among what is open to me until I have answered', async () => {
    const place = await held()
    const me = await as(place.people[4])
    const list = `/v1/groups/${place.group.id}/evaluations`
    expect((await me.get(list)).body.items).toEqual([
      {
        gatheringId: place.gatheringId,
        module: { number: 1, title: 'Modul 1' },
        startsAt: '2026-11-20T08:00:00Z',
        closesOn: '2026-12-04',
      },
    ])
    await answer(place, 1, 4)
    expect((await me.get(list)).body.items).toEqual([])
  })
})

describe('who reads what of an evaluation', () => {
  it('is the group for its own result; no other group, no instructor, no administrator', async () => {
    const place = await held()
    const stranger = await api.world.group()
    const readers = [
      stranger.facilitator,
      stranger.participants[0],
      await api.world.instructor(place.group.cohort),
      await api.world.administrator(),
    ]
    for (const reader of readers) expect((await (await as(reader)).get(place.path)).status).toBe(404)
    const foreign = await as(stranger.participants[0])
    expect((await foreign.post(`${place.path}/answers`, chosen())).status).toBe(404)
    const mixed = `/v1/groups/${stranger.id}/gatherings/${place.gatheringId}/evaluation`
    expect((await foreign.get(mixed)).status).toBe(404)
    expect((await foreign.get(`/v1/groups/${place.group.id}/evaluations`)).status).toBe(404)
  })

  it('is nobody who has left the group, a second later', async () => {
    const { path, group, people } = await held()
    const me = await as(people[5])
    expect((await me.get(path)).status).toBe(200)
    const enrolment = group.enrolments.get(people[5]?.id ?? '')
    await api.world.sql(`update enrolments set to_on = '2026-11-21' where id = $1`, [enrolment])
    expect((await me.get(path)).status).toBeGreaterThanOrEqual(403)
    expect((await me.post(`${path}/answers`, chosen())).status).toBeGreaterThanOrEqual(403)
  })

  it('is those who teach and the network for all groups together, from two groups with five each', async () => {
    const one = await held()
    const other = await join(
      one.gatheringId,
      await api.world.group({ cohort: one.group.cohort, participants: 4 }),
    )
    const instructor = await as(await api.world.instructor(one.group.cohort))
    const administrator = await as(await api.world.administrator())
    const total = `/v1/gatherings/${one.gatheringId}/evaluation`
    await answer(one, 6)
    await answer(other, 4, 0, chosen(2, 2))
    const hidden = { open: true, groups: 0, result: { answered: 10, shown: 0, questions: [] } }
    expect((await instructor.get(total)).body).toEqual(hidden)
    await answer(other, 1, 4, chosen(2, 2))
    for (const reader of [instructor, administrator]) {
      const { body } = await reader.get(total)
      expect(body).toMatchObject({ groups: 2, result: { answered: 11, shown: 10 } })
      expect(body.result.questions[0].counts).toEqual([0, 5, 0, 5, 0])
    }
    const elsewhere = await as(await api.world.instructor(await api.world.cohort()))
    expect((await elsewhere.get(total)).status).toBe(404)
    expect((await (await as(one.group.facilitator)).get(total)).status).toBe(403)
  })

  it('is for who has answered the person alone: not a colleague, not an administrator, not the system', async () => {
    const place = await held()
    await answer(place, 3)
    const count = 'select count(*) from evaluation_receipts where gathering_id = $1'
    const seen = await api.world.sql<{ count: string }>(count, [place.gatheringId])
    expect(seen).toEqual([{ count: '0' }])
  })

  it('is in the database from five people on, whoever writes there', async () => {
    const place = await held()
    await answer(place, 4)
    const show = `update evaluation_counts set shown = pending, pending = '{0,0,0,0,0,0}' where gathering_id = $1`
    await expect(api.owner(show, [place.gatheringId])).rejects.toThrow('fewer than five answers')
  })

  it('forgets who answered when the person’s data goes, and keeps the counts', async () => {
    const place = await held()
    await answer(place, 5)
    const gone = place.people[2]
    await api.world.sql('update people set anonymised_at = now() where id = $1', [gone?.id])
    const who = 'select person_id from evaluation_receipts where gathering_id = $1'
    const receipts = await api.owner<{ person_id: string }>(who, [place.gatheringId])
    expect(receipts.map((row) => row.person_id)).not.toContain(gone?.id)
    expect(receipts).toHaveLength(4)
    const { result } = (await (await as(place.group.facilitator)).get(place.path)).body
    expect(result.shown).toBe(5)
  })
})
