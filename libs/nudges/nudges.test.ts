import type { Response } from 'supertest'
import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import { cloneDatabase } from '../testing/cluster'
import { startWorker, type TestWorker } from '../testing/worker'
import type { WorldGroup, WorldPerson } from '../testing/world'
import type { NudgePreview, NudgeSent } from './nudge.dto'

/** A Monday, ten o'clock in Oslo. */
const MONDAY = '2026-11-23T09:00:00Z'

let api: TestApi
let worker: TestWorker
let group: WorldGroup
let facilitator: ApiClient

beforeAll(async () => {
  api = await startApi(new Date(MONDAY), await cloneDatabase('nudges'), { quiet: true })
  worker = await startWorker(api)
})
beforeEach(async () => {
  api.clock.moveTo(new Date(MONDAY))
  group = await api.world.group({ participants: 2 })
  await api.world.gathering(group, 1, '2026-12-03T08:00:00Z')
  facilitator = await signedIn(group.facilitator)
})
afterAll(async () => {
  await worker.close()
  await api.close()
})

const signedIn = async ({ id }: WorldPerson): Promise<ApiClient> => api.client.as(await api.signIn(id))
const prework = (...people: readonly WorldPerson[]) => ({
  ...{ group: group.id, subject: 'prework', about: '1' },
  ...(people.length > 0 ? { people: people.map(({ id }) => id) } : {}),
})
const first = (): WorldPerson => group.participants[0] as WorldPerson
const received = (person = first()) => worker.mailbox.to(person.email)
const refusal = ({ status, body }: Response): unknown[] => [status, (body as { code?: string }).code]

async function send(request: object, client = facilitator): Promise<NudgeSent> {
  const { status, body } = await client.post('/v1/nudges', request)
  expect(status).toBe(201)
  return body as NudgeSent
}

async function preview(request: object, client = facilitator): Promise<NudgePreview> {
  const { status, body } = await client.post('/v1/nudges/preview', request)
  expect(status).toBe(200)
  return body as NudgePreview
}

async function at(instant: string): Promise<void> {
  api.clock.moveTo(new Date(instant))
  await worker.drain()
}

async function finish(person: WorldPerson): Promise<void> {
  const activities = group.cohort.programme.modules[0]?.activities
  for (const activity of [activities?.reading, activities?.reflection]) {
    await api.world.sql(
      'insert into activity_completions (enrolment_id, activity_id, group_id, done_at) values ($1, $2, $3, $4)',
      [group.enrolments.get(person.id), activity, group.id, new Date(MONDAY)],
    )
  }
}

describe('a nudge', () => {
  it('is seen first as each of its readers will see it, and nothing is sent by that', async () => {
    const nynorsk = group.participants[1] as WorldPerson
    await api.world.sql(`update people set language = 'nn' where id = $1`, [nynorsk.id])
    const seen = await preview({ ...prework(), line: '  Dette  gleder\njeg meg til! ' })
    expect(seen).toMatchObject({
      sendAt: '2026-11-23T09:00:10.000Z',
      when: expect.stringContaining('ti sekunder'),
    })
    // Whoever sends it is not among them, though they lack it too.
    expect(seen.recipients.map(({ gets }) => gets)).toEqual([true, true, true])
    const letters = new Map(seen.letters.map((letter) => [letter.language, letter]))
    expect([...letters.keys()].sort()).toEqual(['nb', 'nn'])
    expect(letters.get('nb')?.subject).toBe('Gjør ferdig forarbeidet til modul 1')
    const told = letters.get('nn')?.body.map(({ text }) => text)
    expect(told).toEqual([
      `Hei, ${nynorsk.name}!`,
      `${group.facilitator.name} minner deg om førearbeidet i modul 1. Samlinga er 3. desember, og da byggjer vi vidare på det du har gjort.`,
      'Dette gleder jeg meg til!',
      'Gå til førearbeidet',
    ])
    await at('2026-11-23T10:00:00Z')
    expect(received()).toEqual([])
  })

  it('goes after ten seconds, as it was seen, to those who were chosen', async () => {
    const sent = await send({ ...prework(first()), line: 'Ring meg gjerne.' })
    expect(sent.people).toEqual([{ id: first().id, name: first().name }])
    await at('2026-11-23T09:00:09Z')
    expect(received()).toEqual([])
    await at('2026-11-23T09:00:11Z')
    const [mail] = received()
    expect(mail?.subject).toBe('Gjør ferdig forarbeidet til modul 1')
    expect(mail?.text).toContain('Ring meg gjerne.')
    expect(mail?.text).toContain(`/gruppe/${group.id}/lopet`)
    expect(received(group.participants[1])).toEqual([])
  })

  it('can be taken back until it goes, and not a moment later', async () => {
    const early = await send(prework(first()))
    api.clock.moveTo(new Date('2026-11-23T09:00:09.900Z'))
    expect((await facilitator.delete(`/v1/nudges/${early.id}`)).status).toBe(204)
    expect((await facilitator.delete(`/v1/nudges/${early.id}`)).status).toBe(204)
    await at('2026-11-23T09:01:00Z')
    expect(received()).toEqual([])
    const late = await send(prework(first()))
    api.clock.moveTo(new Date('2026-11-23T09:01:10.100Z'))
    expect(refusal(await facilitator.delete(`/v1/nudges/${late.id}`))).toEqual([409, 'nudge.gone'])
    await worker.drain()
    expect(received()).toHaveLength(1)
  })

  it('is not sent to who has done it meanwhile', async () => {
    await send(prework(first()))
    await finish(first())
    await at('2026-11-23T09:01:00Z')
    expect(received()).toEqual([])
    expect(refusal(await facilitator.post('/v1/nudges', prework(first())))).toEqual([409, 'nudge.done'])
  })

  it('waits for daytime on a working day, and can be taken back until then', async () => {
    api.clock.moveTo(new Date('2026-11-28T20:30:00Z'))
    facilitator = await signedIn(group.facilitator)
    const seen = await preview(prework())
    expect(seen.when).toBe(
      'Går mandag 30. november kl. 07.00, fordi folk får være i fred nå. Du kan angre til da.',
    )
    await send(prework(first()))
    const other = await send(prework(group.participants[1] as WorldPerson))
    await at('2026-11-29T12:00:00Z')
    expect(received()).toEqual([])
    expect((await facilitator.delete(`/v1/nudges/${other.id}`)).status).toBe(204)
    await at('2026-11-30T06:00:01Z')
    expect(received()).toHaveLength(1)
    expect(received(group.participants[1])).toEqual([])
  })

  it('is not sent to an address that refuses mail, nor to who has stopped nudges, and says so', async () => {
    const [refused, stopped] = group.participants as [WorldPerson, WorldPerson]
    await api.world.sql(`update people set mail_state = 'refused' where id = $1`, [refused.id])
    await api.world.sql(`insert into mail_stops (person_id, kind) values ($1, 'nudge')`, [stopped.id])
    const { recipients } = await preview(prework())
    const note = (person: WorldPerson) => recipients.find(({ id }) => id === person.id)
    expect(note(refused)).toMatchObject({ gets: false, note: expect.stringContaining('avvist') })
    expect(note(stopped)).toMatchObject({ gets: false, note: expect.stringContaining('slått av') })
    const { people, left } = await send(prework())
    expect(people.map(({ id }) => id)).toEqual([group.chiefExecutive.id])
    expect(left.map(({ id }) => id).sort()).toEqual([refused.id, stopped.id].sort())
    expect(refusal(await facilitator.post('/v1/nudges', prework(refused)))).toEqual([409, 'nudge.nobody'])
  })

  it('asks for agreement to an answer, and the chief executive for the words of a module', async () => {
    const activity = group.cohort.programme.modules[0]?.activities.task ?? ''
    await api.world.insert('submissions', {
      ...{ group_id: group.id, activity_id: activity, state: 'draft', text: 'Fordi vi vil.', version: 1 },
      ...{ updated_at: new Date(MONDAY), updated_by: group.facilitator.id },
    })
    const answer = await preview({ group: group.id, subject: 'answer', about: activity })
    expect(answer.letters[0]?.body[1]?.text).toContain('«why 1» i modul 1. 0 av 2 er enige så langt.')
    const opening = await preview({ group: group.id, subject: 'opening', about: '1' })
    expect(opening.recipients.map(({ id }) => id)).toEqual([group.chiefExecutive.id])
  })
})

describe('the peace of three days', () => {
  it('holds about the same thing, whoever presses, and not about another', async () => {
    await send(prework(first()))
    await at('2026-11-24T09:00:00Z')
    const owner = await signedIn(group.chiefExecutive)
    expect((await preview(prework(first()), owner)).recipients[0]).toMatchObject({
      gets: false,
      note: 'Fikk påminnelse i går. Om samme sak sendes høyst én på tre dager.',
    })
    const { left } = await send(prework(), owner)
    expect(left.map(({ id }) => id)).toEqual([first().id])
    await at('2026-11-26T09:00:01Z')
    await send(prework(first()), owner)
    await at('2026-11-26T09:01:00Z')
    expect(received()).toHaveLength(2)
  })

  it('lets one mail through when two press in the same moment', async () => {
    const owner = await signedIn(group.chiefExecutive)
    const pressed = await Promise.all(
      [facilitator, owner, facilitator, owner].map((who) => who.post('/v1/nudges', prework(first()))),
    )
    expect(pressed.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    await at('2026-11-23T09:01:00Z')
    expect(received()).toHaveLength(1)
  })

  it('is not begun by what was taken back', async () => {
    const sent = await send(prework(first()))
    await facilitator.delete(`/v1/nudges/${sent.id}`)
    expect((await send(prework(first()))).people).toHaveLength(1)
  })
})

describe('who nudges', () => {
  it('is who carries the group, teaches it or administers the network', async () => {
    const instructor = await api.world.instructor(group.cohort)
    for (const one of [group.chiefExecutive, instructor, await api.world.administrator()])
      expect((await preview(prework(), await signedIn(one))).recipients.map(({ id }) => id)).toContain(
        group.facilitator.id,
      )
    for (const one of [first(), group.representative])
      expect((await (await signedIn(one)).post('/v1/nudges', prework())).status).toBe(403)
  })

  it('is nobody from another municipality, in any of its paths', async () => {
    const sent = await send(prework(first()))
    const stranger = await signedIn((await api.world.group()).facilitator)
    expect((await stranger.post('/v1/nudges/preview', prework())).status).toBe(404)
    expect((await stranger.post('/v1/nudges', prework())).status).toBe(404)
    expect((await stranger.delete(`/v1/nudges/${sent.id}`)).status).toBe(404)
  })

  it('reaches nobody outside the group, and nothing that is not under way', async () => {
    const other = await api.world.group()
    expect(refusal(await facilitator.post('/v1/nudges', prework(other.facilitator)))).toEqual([
      409,
      'nudge.done',
    ])
    const unknown = { ...prework(), about: '19' }
    expect((await facilitator.post('/v1/nudges/preview', unknown)).status).toBe(404)
  })

  it('is not who lost the role a second ago; whoever has it now can still take the nudge back', async () => {
    const sent = await send(prework(first()))
    const successor = group.participants[1] as WorldPerson
    const version = (await facilitator.get(`/v1/groups/${group.id}/members`)).headers.etag ?? ''
    const request = { role: 'facilitator', from: group.facilitator.id, to: successor.id }
    await facilitator.post(`/v1/groups/${group.id}/hand-overs`, request, { 'if-match': version })
    expect((await facilitator.delete(`/v1/nudges/${sent.id}`)).status).toBe(403)
    expect((await (await signedIn(successor)).delete(`/v1/nudges/${sent.id}`)).status).toBe(204)
  })
})
