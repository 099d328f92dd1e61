import { startApi, type TestApi } from '../testing/api'
import type { WorldGroup, WorldPerson } from '../testing/world'
import { newcomer, refusal, TestMembers } from './test-members'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const TODAY = '2026-11-22'

async function carried(given: Parameters<TestApi['world']['group']>[0] = {}): Promise<TestMembers> {
  const group = await api.world.group(given)
  return TestMembers.by(api, group.facilitator, group)
}
const member = (group: WorldGroup, at = 0): WorldPerson => group.participants[at] as WorldPerson

describe('the list of members', () => {
  it('says who is in the group, with role, title and since when, and who only holds a role', async () => {
    const screen = await carried()
    const { group } = screen
    const list = await screen.list()
    expect(list).toMatchObject({
      group: { id: group.id },
      enrolBy: null,
      may: { add: true, change: true, why: null },
    })
    expect(list.members).toHaveLength(4)
    expect(list.members.find((one) => one.person.id === group.facilitator.id)).toMatchObject({
      email: group.facilitator.email,
      roles: ['facilitator'],
      category: 'development-leader',
      title: 'Direktør',
      since: '2026-08-01',
      reachable: true,
    })
    expect(list.others).toMatchObject([
      { person: { id: group.representative.id }, roles: ['employee-representative'] },
    ])
  })

  it('is for those who carry the group; another group is not there', async () => {
    const { group, path } = await carried()
    const stranger = await carried()
    const seen = async (person: WorldPerson | undefined): Promise<number> =>
      (await api.client.as(await api.signIn(person?.id ?? '')).get(path)).status
    expect(await seen(group.chiefExecutive)).toBe(200)
    expect(await seen(await api.world.administrator())).toBe(200)
    expect(await seen(group.participants[0])).toBe(403)
    expect(await seen(group.representative)).toBe(403)
    expect(await seen(await api.world.instructor(group.cohort))).toBe(403)
    expect(await seen(stranger.group.facilitator)).toBe(404)
  })

  it('of a group where one only takes part is refused to the facilitator of another', async () => {
    const { group, path } = await carried()
    const other = await carried()
    await api.world.sql('update enrolments set to_on = from_on where person_id = $1', [
      other.group.facilitator.id,
    ])
    await api.world.enrol(other.group.facilitator.id, group.id, group.cohort.id)
    const client = api.client.as(await api.signIn(other.group.facilitator.id))
    expect(refusal(await client.get(path))).toEqual([403, 'access.denied'])
  })
})

describe('a new member', () => {
  it('gets access at once, and a letter in the language of the organisation', async () => {
    const screen = await carried()
    const { group } = screen
    await api.world.sql(`update organisations set language_form = 'nn' where id = $1`, [group.organisationId])
    const added = await screen.add(newcomer({ email: 'Kari.Ny@Prove.Example', name: '  Kari   Ny ' }))
    expect(added.status).toBe(201)
    const kari = await screen.personBy('kari.ny@prove.example')
    expect(
      added.body.members.find((one: { person: { id: string } }) => one.person.id === kari.id),
    ).toMatchObject({
      person: { name: 'Kari Ny' },
      title: 'Kommunalsjef',
      since: TODAY,
      roles: [],
    })
    expect((await api.client.as(await api.signIn(kari.id)).get(`/v1/groups/${group.id}`)).status).toBe(200)
    const [{ language }] = (await api.world.sql<{ language: string }>(
      'select language from people where id = $1',
      [kari.id],
    )) as [{ language: string }]
    expect(language).toBe('nn')
  })

  it('who is known in the network is the same person, keeps their name, and the answer does not tell', async () => {
    const known = await api.world.person({ name: 'Kjent Fra Før' })
    const screen = await carried()
    const fresh = await screen.add(newcomer())
    const reused = await screen.add(newcomer({ email: known.email.toUpperCase(), name: 'Noe Annet' }))
    expect([fresh.status, reused.status]).toEqual([201, 201])
    expect(Object.keys(reused.body)).toEqual(Object.keys(fresh.body))
    const people = await api.world.sql('select id, name from people where lower(email) = $1', [known.email])
    expect(people).toEqual([{ id: known.id, name: 'Kjent Fra Før' }])
  })

  it('who takes part elsewhere in the cohort is refused without saying where', async () => {
    const cohort = await api.world.cohort()
    const screen = await carried({ cohort })
    const other = await api.world.group({ cohort })
    const answer = await screen.add(newcomer({ email: member(other).email }))
    expect(refusal(answer)).toEqual([409, 'member.taken'])
    expect(JSON.stringify(answer.body)).not.toContain(other.name)
    expect(refusal(await screen.add(newcomer({ email: member(screen.group).email })))).toEqual([
      409,
      'member.already',
    ])
  })

  it('is the administrator’s to add after the deadline; replacing goes on', async () => {
    const screen = await carried()
    const { group } = screen
    await api.world.sql(`update cohorts set enrol_by = '2026-11-21' where id = $1`, [group.cohort.id])
    const list = await screen.list()
    expect(list).toMatchObject({ enrolBy: '2026-11-21', may: { add: false, change: true } })
    expect(list.may.why).toContain('21. november 2026')
    expect(refusal(await screen.add(newcomer()))).toEqual([409, 'member.too-late'])
    const administrator = await TestMembers.by(api, await api.world.administrator(), group)
    expect((await administrator.add(newcomer())).status).toBe(201)
    const replaced = await screen.replace(member(group), {
      on: TODAY,
      reason: 'left-job',
      takesOver: [],
      successor: newcomer(),
    })
    expect(replaced.status).toBe(200)
  })

  it('can have begun earlier, but not before the cohort and not in the future', async () => {
    const screen = await carried()
    expect(refusal(await screen.add(newcomer({ from: '2026-11-23' })))).toEqual([422, 'member.day-ahead'])
    expect(refusal(await screen.add(newcomer({ from: '2026-07-31' })))).toEqual([
      422,
      'member.day-before-cohort',
    ])
    expect((await screen.add(newcomer({ from: '2026-09-01' }))).status).toBe(201)
  })
})

describe('a change of members', () => {
  it('of title and category keeps the enrolment and what stood before', async () => {
    const screen = await carried()
    const person = member(screen.group)
    const changed = await screen.change(person, { title: 'Direktør for alt', category: 'development-leader' })
    expect(changed.status).toBe(200)
    const log = await api.world.sql('select detail, actor_name from change_log where subject_id = $1', [
      screen.enrolmentOf(person),
    ])
    expect(log).toEqual([
      {
        actor_name: screen.group.facilitator.name,
        detail: {
          before: { title: 'Direktør', category: 'top-leader' },
          after: { title: 'Direktør for alt', category: 'development-leader' },
        },
      },
    ])
    const { body } = await screen.client.get(`${screen.path}/history`, { 'accept-language': 'nn' })
    expect(body.items[0]).toEqual({
      on: TODAY,
      kind: 'changed',
      text: `${person.name} vart endra. Før: Direktør, toppleiar.`,
      by: screen.group.facilitator.name,
    })
  })

  it('by two at once: the second is told, and one without a version is asked for it', async () => {
    const screen = await carried()
    const chief = await TestMembers.by(api, screen.group.chiefExecutive, screen.group)
    const seen = await screen.matching()
    expect((await chief.change(member(screen.group), { title: 'Sjef' })).status).toBe(200)
    const path = `${screen.path}/${screen.enrolmentOf(member(screen.group, 1))}`
    expect((await screen.client.patch(path, { title: 'Rådgiver' }, seen)).status).toBe(412)
    expect((await screen.client.patch(path, { title: 'Rådgiver' })).status).toBe(428)
    const both = await screen.matching()
    const ending = { on: TODAY, reason: 'other' }
    const answers = await Promise.all([
      screen.client.post(`${path}/ending`, ending, both),
      chief.client.post(`${path}/ending`, ending, both),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
  })

  it('is refused for a member of another group, and once the cohort is over', async () => {
    const [mine, other] = [await carried(), await carried()]
    const foreign = `${mine.path}/${other.enrolmentOf(member(other.group))}`
    const ending = { on: TODAY, reason: 'other' }
    for (const [path, body] of [
      ['ending', ending],
      ['replacement', { ...ending, takesOver: [], successor: newcomer() }],
    ] as const)
      expect((await mine.client.post(`${foreign}/${path}`, body, await mine.matching())).status).toBe(404)
    const elsewhere = `${other.path}/${other.enrolmentOf(member(other.group))}`
    expect((await mine.client.patch(elsewhere, { title: 'X' }, await mine.matching())).status).toBe(404)
    await api.world.sql(`update cohorts set state = 'closed' where id = $1`, [mine.group.cohort.id])
    expect(refusal(await mine.change(member(mine.group), { title: 'X' }))).toEqual([
      409,
      'member.cohort-over',
    ])
    expect((await mine.list()).may).toMatchObject({ add: false, change: false })
  })

  it('by a facilitator who just lost the role is refused', async () => {
    const screen = await carried()
    const version = await screen.matching()
    await api.world.sql(`update role_assignments set to_at = now() where person_id = $1`, [
      screen.group.facilitator.id,
    ])
    const path = `${screen.path}/${screen.enrolmentOf(member(screen.group))}`
    expect((await screen.client.patch(path, { title: 'X' }, version)).status).toBe(403)
  })
})
