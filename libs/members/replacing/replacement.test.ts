import { startApi, type TestApi } from '../../testing/api'
import type { WorldPerson } from '../../testing/world'
import { startWorker, type TestWorker } from '../../testing/worker'
import { newcomer, refusal, TestMembers } from '../test-members'

let api: TestApi
let worker: TestWorker
beforeAll(async () => {
  api = await startApi()
  worker = await startWorker(api)
})
afterAll(async () => {
  await worker.close()
  await api.close()
})

const TODAY = '2026-11-22'
const first = { 'if-none-match': '*' }

async function carried(): Promise<TestMembers> {
  const group = await api.world.group()
  return TestMembers.by(api, group.facilitator, group)
}
const by = async (person: WorldPerson): Promise<TestApi['client']> =>
  api.client.as(await api.signIn(person.id))

describe('replacing a member', () => {
  it('lets one out and the other in, with the group’s history from the first day', async () => {
    const screen = await carried()
    const { group } = screen
    await api.world.gathering(group, 1, '2026-11-29T08:00:00Z')
    const activities = group.cohort.programme.modules[0]?.activities
    const task = `/v1/groups/${group.id}/activities/${activities?.task}/submission`
    const leaver = group.participants[0] as WorldPerson
    const leaving = await by(leaver)
    expect((await leaving.put(task, { text: 'Vi vil bygge ned siloene.' }, first)).status).toBe(200)
    const successor = newcomer()
    const replaced = await screen.replace(leaver, {
      ...{ on: TODAY, reason: 'left-job', takesOver: [] },
      successor,
    })
    expect(replaced.status).toBe(200)
    const names = (replaced.body.members as { person: { name: string } }[]).map(({ person }) => person.name)
    expect(names).toContain(successor.name)
    expect(names).not.toContain(leaver.name)
    expect((await leaving.get(task)).status).toBe(403)
    const arriving = await by(await screen.personBy(successor.email))
    const seen = await arriving.get(task)
    expect(seen.body).toMatchObject({ text: 'Vi vil bygge ned siloene.', updatedBy: { name: leaver.name } })
    const { body } = await screen.client.get(`${screen.path}/history`)
    expect(body.items[0]).toMatchObject({
      kind: 'replaced',
      text: `${successor.name} tok over plassen etter ${leaver.name}: sluttet i jobben.`,
      by: group.facilitator.name,
    })
    expect(
      body.items.some((one: { kind: string; text: string }) =>
        one.text.includes(`${successor.name} ble med`),
      ),
    ).toBe(false)
  })

  it('takes what the one who left had shared out of sight, and lets them read and delete it themselves', async () => {
    const screen = await carried()
    const { group } = screen
    await api.world.gathering(group, 1, '2026-11-29T08:00:00Z')
    const path = `/v1/groups/${group.id}/activities/${group.cohort.programme.modules[0]?.activities.reflection}`
    const [leaver, colleague] = group.participants as [WorldPerson, WorldPerson]
    const leaving = await by(leaver)
    await leaving.put(`${path}/reflection`, { text: 'Delt av meg', visibility: 'network' }, first)
    await (await by(colleague)).put(`${path}/reflection`, { text: 'Min', visibility: 'private' }, first)
    const shared = async (who: WorldPerson): Promise<string[]> =>
      (await (await by(who)).get(`${path}/reflections`)).body.items.map((one: { text: string }) => one.text)
    const administrator = await api.world.administrator()
    expect(await shared(colleague)).toEqual(['Delt av meg'])
    expect(await shared(administrator)).toEqual(['Delt av meg'])
    const mine = await leaving.get('/v1/me/reflections')
    expect(mine.body.items).toMatchObject([
      {
        text: 'Delt av meg',
        visibility: 'network',
        group: group.name,
        question: 'Hva tenker du?',
        module: { number: 1 },
      },
    ])
    await screen.end(leaver, { on: TODAY, reason: 'left-job' })
    expect(await shared(colleague)).toEqual([])
    expect(await shared(administrator)).toEqual([])
    const kept = await leaving.get('/v1/me/reflections')
    expect(kept.body.items).toMatchObject([
      { text: 'Delt av meg', visibility: 'private', cohort: group.cohort.name },
    ])
    const id = kept.body.items[0].id as string
    expect((await (await by(colleague)).delete(`/v1/me/reflections/${id}`)).status).toBe(404)
    expect((await leaving.delete(`/v1/me/reflections/${id}`)).status).toBe(204)
    expect((await leaving.get('/v1/me/reflections')).body.items).toEqual([])
  })

  it('passes on the roles that are ticked, and never leaves an active group without', async () => {
    const screen = await carried()
    const { group } = screen
    const request = { on: TODAY, reason: 'left-job', successor: newcomer() }
    const refused = await screen.replace(group.chiefExecutive, { ...request, takesOver: [] })
    expect(refusal(refused)).toEqual([409, 'member.chief-executive-needed'])
    expect(refused.body.errors).toMatchObject([{ pointer: '/takesOver' }])
    const strange = await screen.replace(group.chiefExecutive, { ...request, takesOver: ['facilitator'] })
    expect(refusal(strange)).toEqual([422, 'member.role-not-held'])
    const passed = await screen.replace(group.chiefExecutive, { ...request, takesOver: ['chief-executive'] })
    expect(passed.status).toBe(200)
    const owner = await screen.personBy(request.successor.email)
    expect((await (await by(owner)).get(screen.path)).status).toBe(200)
    expect((await (await by(group.chiefExecutive)).get(screen.path)).status).toBe(403)
    const { body } = await screen.client.get(`${screen.path}/history`)
    expect(body.items.map(({ text }: { text: string }) => text)).toContain(
      `${owner.name} tok over som kommunedirektør etter ${group.chiefExecutive.name}.`,
    )
  })

  it('of oneself, with the role passed on, ends one’s own access with the answer', async () => {
    const screen = await carried()
    const { group } = screen
    const successor = newcomer({ category: 'development-leader' })
    const answer = await screen.replace(group.facilitator, {
      ...{ on: TODAY, reason: 'new-duties', takesOver: ['facilitator'] },
      successor,
    })
    expect(answer.status).toBe(200)
    expect((await screen.client.get(screen.path)).status).toBe(403)
    expect((await (await by(await screen.personBy(successor.email))).get(screen.path)).status).toBe(200)
    await worker.drain()
    expect(worker.mailbox.to(successor.email).map(({ subject }) => subject)).toEqual([
      `Du er lokal fasilitator for ${group.name}`,
    ])
    const [farewell] = worker.mailbox.to(group.facilitator.email)
    expect(farewell?.text).toContain('/mine-refleksjoner')
  })

  it('sends no letter about what was changed back before it was written', async () => {
    const screen = await carried()
    const successor = newcomer()
    await screen.add(successor)
    const person = await screen.personBy(successor.email)
    await api.world.sql('update enrolments set to_on = from_on where person_id = $1', [person.id])
    await worker.drain()
    expect(worker.mailbox.to(successor.email)).toEqual([])
  })
})

describe('handing over', () => {
  it('moves the role from now on, tells both in their own language, and the one who takes over what waits', async () => {
    const screen = await carried()
    const { group } = screen
    await api.world.gathering(group, 1, '2026-11-10T08:00:00Z')
    const receiver = group.participants[0] as WorldPerson
    await api.world.sql(`update people set language = 'en' where id = $1`, [receiver.id])
    const request = { role: 'facilitator', from: group.facilitator.id, to: receiver.id }
    const answer = await screen.handOver(request)
    expect(answer.status).toBe(200)
    expect((await screen.client.get(screen.path)).status).toBe(403)
    expect((await screen.client.get(`/v1/groups/${group.id}`)).status).toBe(200)
    await worker.drain()
    const told = worker.mailbox.to(receiver.email).at(-1)
    expect(told?.subject).toBe(`You are local facilitator of ${group.name}`)
    expect(told?.text).toContain('Attendance at the gathering on 10 November is not recorded.')
    expect(worker.mailbox.to(group.facilitator.email).at(-1)?.text).toContain(
      `Rollen som lokal fasilitator for ${group.name} er overført til ${receiver.name}.`,
    )
    const chief = await TestMembers.by(api, group.chiefExecutive, group)
    const { body } = await chief.client.get(`${chief.path}/history`)
    expect(body.items[0]).toMatchObject({
      kind: 'handed-over',
      text: `${receiver.name} tok over som lokal fasilitator etter ${group.facilitator.name}.`,
      by: group.facilitator.name,
    })
  })

  it('goes to the stand-in, who holds the role for good from then on', async () => {
    const screen = await carried()
    const { group } = screen
    const standIn = group.participants[0] as WorldPerson
    const scope = { group_id: group.id, cohort_id: group.cohort.id }
    const role = { person_id: standIn.id, role: 'facilitator', until_on: '2026-12-01' }
    await api.world.insert('role_assignments', { ...role, ...scope })
    const ending = { on: TODAY, reason: 'leave' }
    expect(refusal(await screen.end(group.facilitator, ending))).toEqual([409, 'member.facilitator-needed'])
    const request = { role: 'facilitator', from: group.facilitator.id, to: standIn.id }
    expect((await screen.handOver(request)).status).toBe(200)
    const held = await api.world.sql(
      'select person_id, until_on from role_assignments where group_id = $1 and role = $2 and to_at is null',
      [group.id, 'facilitator'],
    )
    expect(held).toEqual([{ person_id: standIn.id, until_on: null }])
  })

  it('goes to somebody by mail who does not take part, and to nobody who holds it or is not there', async () => {
    const screen = await carried()
    const { group } = screen
    const base = { role: 'facilitator', from: group.facilitator.id }
    const stranger = await api.world.person()
    const codes = []
    for (const request of [
      { ...base, to: group.facilitator.id },
      { ...base, to: stranger.id },
      { ...base },
      { ...base, to: group.participants[0]?.id, email: stranger.email, name: 'Begge' },
      { ...base, role: 'chief-executive', to: group.participants[0]?.id },
    ])
      codes.push(refusal(await screen.handOver(request)))
    expect(codes).toEqual([
      [422, 'member.role-held'],
      [422, 'member.gone'],
      [422, 'member.receiver-unclear'],
      [422, 'member.receiver-unclear'],
      [422, 'member.role-not-held'],
    ])
    const outside = newcomer()
    expect((await screen.handOver({ ...base, email: outside.email, name: outside.name })).status).toBe(200)
    const receiver = await TestMembers.by(api, await screen.personBy(outside.email), group)
    expect((await receiver.list()).others.map(({ person }) => person.name)).toContain(outside.name)
    const foreign = await carried()
    const path = `/v1/groups/${foreign.group.id}/hand-overs`
    const version = await receiver.matching()
    expect((await receiver.client.post(path, { ...base, to: stranger.id }, version)).status).toBe(404)
  })
})
