import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup } from '../../testing/world'
import { whyNotEnd } from '../people.policy'

let api: TestApi
let administratorId: string
let administrator: ApiClient
let group: WorldGroup

beforeAll(async () => {
  api = await startApi()
  administratorId = (await api.world.administrator()).id
  await api.world.administrator()
  administrator = api.client.as(await api.signIn(administratorId))
})
beforeEach(async () => {
  group = await api.world.group()
})
afterAll(() => api.close())

interface Held {
  id: string
  role: string
  toAt: string | null
  untilOn: string | null
  holds: boolean
}

const signedIn = async (id: string): Promise<ApiClient> => api.client.as(await api.signIn(id))
const give = (id: string, body: object, who = administrator) => who.post(`/v1/people/${id}/roles`, body)
const code = ({ body }: { body: unknown }): string => (body as { code?: string }).code ?? ''

async function heldBy(personId: string): Promise<Held[]> {
  return ((await administrator.get(`/v1/people/${personId}`)).body as { roles: Held[] }).roles
}

async function end(personId: string, role: string, query = '') {
  const held = (await heldBy(personId)).find((one) => one.role === role && one.toAt === null)
  return administrator.delete(`/v1/people/${personId}/roles/${held?.id ?? ''}${query}`)
}

describe('a role', () => {
  it('that is given takes effect at the next request of somebody who is signed in already', async () => {
    const { id } = await api.world.person()
    const client = await signedIn(id)
    expect((await client.get(`/v1/groups/${group.id}`)).status).toBe(404)
    expect((await give(id, { role: 'facilitator', groupId: group.id })).status).toBe(201)
    expect((await client.get(`/v1/groups/${group.id}`)).status).toBe(200)
  })

  it('that ended is gone at the next request, and stays readable with its dates', async () => {
    const { id } = await api.world.person()
    await give(id, { role: 'facilitator', groupId: group.id })
    const client = await signedIn(id)
    expect((await client.get(`/v1/groups/${group.id}/progress`)).status).toBe(200)
    expect((await end(id, 'facilitator')).status).toBe(204)
    expect((await client.get(`/v1/groups/${group.id}/progress`)).status).toBe(404)
    expect(await heldBy(id)).toMatchObject([{ role: 'facilitator', holds: false, toAt: expect.any(String) }])
  })

  it('of a stand-in holds to its last day in Oslo and no longer, without anybody ending it', async () => {
    const { id } = await api.world.person()
    const given = await give(id, { role: 'facilitator', groupId: group.id, untilOn: '2026-11-22' })
    expect(given.body).toMatchObject({ roles: [{ untilOn: '2026-11-22', holds: true }] })
    const client = await signedIn(id)
    expect((await client.get(`/v1/groups/${group.id}`)).status).toBe(200)
    api.clock.moveTo(new Date('2026-11-22T22:59:50Z'))
    expect((await client.get(`/v1/groups/${group.id}`)).status).toBe(200)
    api.clock.moveTo(new Date('2026-11-22T23:00:01Z'))
    expect((await client.get(`/v1/groups/${group.id}`)).status).toBe(404)
    api.clock.moveTo(new Date('2026-11-22T09:00:00Z'))
  })

  it('with an end is for facilitators alone, and never ends in the past', async () => {
    const { id } = await api.world.person()
    const past = await give(id, { role: 'facilitator', groupId: group.id, untilOn: '2026-11-21' })
    const owner = await give(id, { role: 'chief-executive', groupId: group.id, untilOn: '2026-12-01' })
    expect([past, owner].map(code)).toEqual(['role.until', 'role.until'])
  })

  it('needs its place, and one that exists', async () => {
    const { id } = await api.world.person()
    expect(code(await give(id, { role: 'facilitator' }))).toBe('role.scope')
    const nowhere = { role: 'instructor', cohortId: '0197a000-0000-7000-8000-000000000000' }
    expect(code(await give(id, nowhere))).toBe('role.scope-unknown')
    expect((await give(id, { role: 'instructor', cohortId: group.cohort.id })).status).toBe(201)
    expect(code(await give(id, { role: 'instructor', cohortId: group.cohort.id }))).toBe('role.held')
  })
})

describe('an active group', () => {
  it('gets a new chief executive in the moment in which the former one’s role ends', async () => {
    const { id } = await api.world.person()
    expect((await give(id, { role: 'chief-executive', groupId: group.id })).status).toBe(201)
    const { body } = await administrator.get(`/v1/groups/${group.id}`)
    expect(body).toMatchObject({ chiefExecutive: { id } })
    expect(await heldBy(group.chiefExecutive.id)).toMatchObject([{ role: 'chief-executive', holds: false }])
  })

  it('has exactly one chief executive when two administrators give the role at once', async () => {
    const people = await Promise.all([api.world.person(), api.world.person()])
    await Promise.all(people.map(({ id }) => give(id, { role: 'chief-executive', groupId: group.id })))
    const owners = await api.world.sql(
      `select from role_assignments where group_id = $1 and role = 'chief-executive' and to_at is null`,
      [group.id],
    )
    expect(owners).toHaveLength(1)
  })

  it('keeps its owner and its last permanent facilitator; a stand-in does not count', async () => {
    expect(code(await end(group.chiefExecutive.id, 'chief-executive'))).toBe('role.group-needs-owner')
    const standIn = { role: 'facilitator', groupId: group.id, untilOn: '2026-12-24' }
    await give((await api.world.person()).id, standIn)
    expect(code(await end(group.facilitator.id, 'facilitator'))).toBe('role.group-needs-facilitator')
    expect(code(await give(group.facilitator.id, standIn))).toBe('role.group-needs-facilitator')
    await give((await api.world.person()).id, { role: 'facilitator', groupId: group.id })
    expect((await end(group.facilitator.id, 'facilitator')).status).toBe(204)
  })

  it('is the only kind of group that must keep them', () => {
    const left = { state: 'withdrawn', lastingFacilitators: 1 }
    expect(whyNotEnd('chief-executive', true, left)).toBeNull()
    expect(whyNotEnd('facilitator', true, { ...left, state: 'active' })).toBe('role.group-needs-facilitator')
    expect(whyNotEnd('facilitator', true, { state: 'active', lastingFacilitators: 2 })).toBeNull()
    expect(whyNotEnd('employee-representative', true, { ...left, state: 'active' })).toBeNull()
  })
})

describe('administrators', () => {
  it('end their own access only when they say so, and are out at once', async () => {
    const { id } = await api.world.administrator()
    const client = await signedIn(id)
    const held = (await heldBy(id))[0]?.id ?? ''
    expect(code(await client.delete(`/v1/people/${id}/roles/${held}`))).toBe('role.own-administrator')
    expect((await client.delete(`/v1/people/${id}/roles/${held}?confirmed=yes`)).status).toBe(204)
    expect((await client.get('/v1/people')).status).toBe(403)
  })

  it('give themselves a further role without losing the answer', async () => {
    const { id } = await api.world.administrator()
    const given = await give(id, { role: 'chief-executive', groupId: group.id }, await signedIn(id))
    expect(given.status).toBe(201)
    expect(given.body).toMatchObject({ roles: [{ role: 'chief-executive' }, { role: 'administrator' }] })
  })

  it('who remove each other at the same moment leave one', async () => {
    await api.world.sql(
      `update role_assignments set to_at = now() where role = 'administrator' and to_at is null`,
    )
    const pair = [await api.world.administrator(), await api.world.administrator()]
    const roles = await Promise.all(
      pair.map(async ({ id }) => {
        const [row] = await api.world.sql<{ id: string }>(
          'select id from role_assignments where person_id = $1',
          [id],
        )
        return row?.id ?? ''
      }),
    )
    const clients = await Promise.all(pair.map(({ id }) => signedIn(id)))
    const answers = await Promise.all(
      clients.map((client, i) =>
        client.delete(`/v1/people/${pair[1 - i]?.id ?? ''}/roles/${roles[1 - i] ?? ''}`),
      ),
    )
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
    const left = await api.world.sql(
      `select from role_assignments where role = 'administrator' and to_at is null`,
    )
    expect(left).toHaveLength(1)
    const { id } = await api.world.administrator()
    administrator = await signedIn(id)
  })
})

describe('nobody else', () => {
  it('gives or ends roles, reads the register or the log', async () => {
    const other = await api.world.group()
    const { id } = await api.world.person()
    for (const person of [group.facilitator, other.facilitator, group.chiefExecutive]) {
      const client = await signedIn(person.id)
      expect((await give(id, { role: 'facilitator', groupId: group.id }, client)).status).toBe(403)
      expect((await client.get('/v1/people')).status).toBe(403)
      expect((await client.get(`/v1/people/${id}`)).status).toBe(403)
      expect((await client.get('/v1/log')).status).toBe(403)
    }
  })
})
