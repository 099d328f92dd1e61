import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldGroup, WorldPerson } from '../testing/world'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())
beforeEach(() => api.clock.moveTo(new Date('2026-09-10T08:00:00Z')))

/** Signs in today, because a session's end is the database's to judge, whatever day the test plays on. */
async function as(person: WorldPerson | undefined): Promise<ApiClient> {
  const played = api.clock.now()
  api.clock.moveTo(new Date())
  const identity = await api.signIn(person?.id ?? '')
  api.clock.moveTo(played)
  return api.client.as(identity)
}
const activities = (group: WorldGroup, module: number) => {
  const found = group.cohort.programme.modules[module - 1]?.activities
  if (!found) throw new Error(`No module ${module}`)
  return found
}

/** A group whose first gathering is in two weeks, on 24 September 2026. */
async function groupWithGathering(): Promise<WorldGroup> {
  const group = await api.world.group()
  await api.world.gathering(group, 1, '2026-09-24T07:00:00Z')
  return group
}

/** The group's part of a module is done: it was held with everybody there, and its answer is delivered. */
async function finish(group: WorldGroup, module: number): Promise<void> {
  const [gathering] = await api.world.sql<{ id: string }>(
    `with held as (
       update gatherings g set state = 'held' from cohort_modules m, attendance_sheets s
       where m.cohort_id = g.cohort_id and m.id = g.module_id and m.number = $2 and s.gathering_id = g.id and s.group_id = $1 returning g.id
     ) select id from held`,
    [group.id, module],
  )
  for (const enrolmentId of group.enrolments.values()) {
    await api.world.sql(
      `insert into attendances (gathering_id, enrolment_id, group_id, status, marked_at) values ($1, $2, $3, 'present', now())`,
      [gathering?.id, enrolmentId, group.id],
    )
  }
  await api.world.sql('update attendance_sheets set marked_at = now() where group_id = $1', [group.id])
  const by = group.facilitator.id
  await api.world.sql(
    `insert into submissions (group_id, activity_id, state, text, version, updated_at, updated_by, delivered_at,
       delivered_by, delivered_version)
     values ($1, $2, 'delivered', 'Fordi innbyggerne går på tvers.', 1, $3, $4, $3, $4, 1)`,
    [group.id, activities(group, module).task, api.clock.now(), by],
  )
  await api.world.sql(
    `insert into submission_versions (submission_id, version, text, author_id, written_at)
     select s.id, 1, s.text, s.updated_by, s.updated_at from submissions s where s.group_id = $1 and s.activity_id = $2`,
    [group.id, activities(group, module).task],
  )
}

describe('home', () => {
  it('gives a member one next step with the reason, and the step after when it is done', async () => {
    const group = await groupWithGathering()
    const me = await as(group.participants[0])
    const { reading, reflection } = activities(group, 1)
    const before = (await me.get('/v1/home')).body
    expect(before.group).toMatchObject({ id: group.id, cohort: { id: group.cohort.id, state: 'running' } })
    const about = {
      module: { number: 1, title: 'Modul 1' },
      title: 'read 1',
      kind: 'reading',
      step: 'prework',
    }
    expect(before.nextStep).toEqual({
      ...about,
      activityId: reading,
      minutes: 10,
      dueOn: '2026-09-24',
      reason: 'Gjør deg klar til samlingen 24. september 2026.',
      answered: null,
    })
    await me.put(`/v1/groups/${group.id}/activities/${reading}/completion`, {})
    const after = (await me.get('/v1/home')).body
    expect(after.nextStep.activityId).toBe(reflection)
    expect(after.progress.done).toBe(before.progress.done + 1)
  })

  it('shows the group’s step with how many agree so far', async () => {
    const group = await groupWithGathering()
    const [me, colleague] = [await as(group.participants[0]), await as(group.participants[1])]
    const path = `/v1/groups/${group.id}/activities/${activities(group, 1).task}/submission`
    expect((await me.get('/v1/home')).body.teamStep).toMatchObject({
      reason: 'Gruppa svarer sammen før samlingen.',
      answered: { count: 0, of: 4 },
    })
    await me.put(path, { text: 'Vårt utkast' }, { 'if-none-match': '*' })
    expect((await colleague.get('/v1/home')).body.teamStep).toMatchObject({ answered: { count: 1, of: 4 } })
    await colleague.post(`${path}/agreements`, undefined, { 'if-match': '"1"' })
    expect((await me.get('/v1/home', { 'accept-language': 'nn' })).body.teamStep).toMatchObject({
      reason: 'Nok av dykk er samde. Svaret kan leverast.',
      answered: { count: 2, of: 4 },
    })
    await me.post(`${path}/delivery`, undefined, { 'if-match': '"1"' })
    expect((await me.get('/v1/home')).body).toMatchObject({ teamStep: null, why: { text: 'Vårt utkast' } })
  })

  it('tells the group of an instructor’s comment until somebody replies, and of a new version until it is delivered', async () => {
    const group = await groupWithGathering()
    await finish(group, 1)
    const task = activities(group, 1).task
    const path = `/v1/groups/${group.id}/activities/${task}/submission`
    const me = await as(group.participants[0])
    const instructor = await as(await api.world.instructor(group.cohort))
    await instructor.post(`${path}/comments`, { text: 'Hvem skal merke det?' })
    expect((await me.get('/v1/home')).body.teamStep).toMatchObject({
      activityId: task,
      dueOn: null,
      reason: 'Kursholderen har kommentert svaret. Svar kort, eller endre teksten.',
    })
    api.clock.moveTo(new Date('2026-09-10T08:01:00Z'))
    await me.post(`${path}/comments`, { text: 'Pårørende.' })
    expect((await me.get('/v1/home')).body.teamStep).toBeNull()
    await me.put(path, { text: 'Fordi pårørende skal slippe å bære.' }, { 'if-match': '"1"' })
    const { teamStep, why } = (await me.get('/v1/home')).body
    expect(teamStep.reason).toBe('Dere skriver på en ny versjon av svaret. Lever den når dere er enige.')
    expect(why.text).toBe('Fordi innbyggerne går på tvers.')
  })

  it('tells the one colleague of a pair that there is something to read, and nobody else', async () => {
    const group = await groupWithGathering()
    const [author, reader] = group.participants
    const { reflection } = activities(group, 1)
    const path = `/v1/groups/${group.id}/activities/${reflection}/reflection`
    const pair = { text: 'Til deg', visibility: 'pair', readerId: reader?.id }
    await (await as(author)).put(path, pair, { 'if-none-match': '*' })
    expect((await (await as(reader)).get('/v1/home')).body.sharedWithMe).toEqual([
      { activityId: reflection, author: author?.name, title: 'reflect 1' },
    ])
    for (const other of [author, group.facilitator])
      expect((await (await as(other)).get('/v1/home')).body.sharedWithMe).toEqual([])
  })

  it.each(['withdrawn', 'archived'])(
    'has nothing left to do when it is %s, and can still be read',
    async (end) => {
      const group = await groupWithGathering()
      await api.owner(
        end === 'archived'
          ? `update cohorts set state = 'archived' where id = (select cohort_id from leader_groups where id = $1)`
          : `update leader_groups set state = 'withdrawn' where id = $1`,
        [group.id],
      )
      const { body } = await (await as(group.participants[0])).get('/v1/home')
      expect(body.group).toMatchObject({ over: true, withdrawn: end === 'withdrawn' })
      expect([body.nextStep, body.teamStep]).toEqual([null, null])
    },
  )

  it('takes what is overdue before what is not', async () => {
    const group = await api.world.group()
    await api.world.gathering(group, 1, '2026-08-20T07:00:00Z')
    await api.world.gathering(group, 2, '2026-09-24T07:00:00Z')
    const { nextStep, teamStep } = (await (await as(group.participants[0])).get('/v1/home')).body
    expect(nextStep).toMatchObject({
      activityId: activities(group, 1).reading,
      reason: 'Fristen var 20. august 2026. Det er fortsatt nyttig for deg og gruppa.',
    })
    expect(teamStep).toMatchObject({
      reason: 'Gruppa mangler dette svaret i modul 1.',
      module: { number: 1 },
    })
  })

  it('tells the next gathering until it is over, and the same progress as everywhere else', async () => {
    const group = await groupWithGathering()
    await finish(group, 1)
    const later = await api.world.gathering(group, 2, '2026-11-12T08:00:00Z')
    api.clock.moveTo(new Date('2026-09-24T13:29:00Z'))
    const me = await as(group.participants[0])
    expect((await me.get('/v1/home')).body.nextGathering).toMatchObject({ module: { number: 1 } })
    api.clock.moveTo(new Date('2026-09-24T13:31:00Z'))
    const home = (await me.get('/v1/home')).body
    expect(home.nextGathering.id).toBe(later)
    const progress = (await me.get(`/v1/groups/${group.id}/progress`)).body
    const mine = progress.people.find(
      (one: { person: { id: string } }) => one.person.id === group.participants[0]?.id,
    )
    expect(home.groupProgress).toEqual(progress.progress)
    expect(home.progress).toEqual(mine.progress)
    expect(home.groupProgress).toMatchObject({ done: 1, of: 4 })
  })

  it('is that of the group one takes part in now, unless another of one’s own is asked for', async () => {
    const [old, present] = [await api.world.group(), await api.world.group()]
    await api.world.sql(`update cohorts set starts_on = '2023-08-01' where id = $1`, [old.cohort.id])
    const both = await api.world.person()
    for (const group of [old, present]) await api.world.enrol(both.id, group.id, group.cohort.id)
    const client = await as(both)
    expect((await client.get('/v1/home')).body.group.id).toBe(present.id)
    expect((await client.get(`/v1/home?group=${old.id}`)).body.group.id).toBe(old.id)
    const foreign = await api.world.group()
    expect((await client.get(`/v1/home?group=${foreign.id}`)).status).toBe(404)
  })

  it('of an employee representative shows the group, and no step or number of their own', async () => {
    const group = await groupWithGathering()
    const { body } = await (await as(group.representative)).get('/v1/home')
    expect(body).toMatchObject({ group: { id: group.id }, nextStep: null, progress: { done: 0, of: 0 } })
    expect(body.progress.text).toBe('Du følger gruppa uten å delta i modulene selv.')
    expect(body.teamStep).not.toBeNull()
  })

  it('of somebody without a group says so', async () => {
    const answer = await (await as(await api.world.administrator())).get('/v1/home')
    expect([answer.status, answer.body.code]).toEqual([404, 'home.no-group'])
  })

  it('and the path show a member’s module as done only when both they and their group are', async () => {
    const group = await groupWithGathering()
    const me = await as(group.participants[0])
    await finish(group, 1)
    api.clock.moveTo(new Date('2026-09-25T08:00:00Z'))
    const state = async (client: ApiClient): Promise<string> =>
      (await client.get(`/v1/groups/${group.id}/path`)).body.modules[0].state
    expect(await state(await as(group.representative))).toBe('done')
    expect(await state(me)).toBe('behind')
    const { reading, reflection } = activities(group, 1)
    for (const id of [reading, reflection])
      await me.put(`/v1/groups/${group.id}/activities/${id}/completion`, {})
    expect(await state(me)).toBe('done')
  })
})
