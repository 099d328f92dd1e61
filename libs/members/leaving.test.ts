import { startApi, type TestApi } from '../testing/api'
import type { WorldGroup, WorldPerson } from '../testing/world'
import { refusal, TestMembers } from './test-members'

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
const member = (group: WorldGroup): WorldPerson => group.participants[0] as WorldPerson

describe('a member who leaves', () => {
  it('is out at once, keeps the marks they have, and the day is not in the future or before the last attendance', async () => {
    const screen = await carried()
    const { group } = screen
    const person = member(group)
    const leaving = api.client.as(await api.signIn(person.id))
    expect((await leaving.get(`/v1/groups/${group.id}`)).status).toBe(200)
    const gathering = await api.world.gathering(group, 1, '2026-11-10T08:00:00Z', 'held')
    await api.world.sql(
      `insert into attendances (gathering_id, enrolment_id, group_id, status) values ($1, $2, $3, 'present')`,
      [gathering, screen.enrolmentOf(person), group.id],
    )
    const on = (day: string): object => ({ on: day, reason: 'new-duties' })
    expect(refusal(await screen.end(person, on('2026-11-23')))).toEqual([422, 'member.day-ahead'])
    expect(refusal(await screen.end(person, on('2026-07-01')))).toEqual([422, 'member.day-before-start'])
    expect(refusal(await screen.end(person, on('2026-11-09')))).toEqual([422, 'member.attended-later'])
    expect((await screen.end(person, on('2026-11-10'))).status).toBe(200)
    expect((await leaving.get(`/v1/groups/${group.id}`)).status).toBe(404)
    const marks = await api.world.sql('select status from attendances where enrolment_id = $1', [
      screen.enrolmentOf(person),
    ])
    expect(marks).toEqual([{ status: 'present' }])
    const { body } = await screen.client.get(`${screen.path}/history`)
    const left = body.items.find(({ kind }: { kind: string }) => kind === 'left')
    expect(left).toMatchObject({
      on: '2026-11-10',
      kind: 'left',
      text: `${person.name} gikk ut av gruppa: nye oppgaver.`,
    })
  })

  it('cannot leave an active group without chief executive or facilitator', async () => {
    const screen = await carried()
    const { group } = screen
    const ending = { on: TODAY, reason: 'left-job' }
    expect(refusal(await screen.end(group.chiefExecutive, ending))).toEqual([
      409,
      'member.chief-executive-needed',
    ])
    expect(refusal(await screen.end(group.facilitator, ending))).toEqual([409, 'member.facilitator-needed'])
    const young = await carried({ state: 'enrolled' })
    expect((await young.end(young.group.chiefExecutive, ending)).status).toBe(200)
    const roles = await api.world.sql('select from role_assignments where person_id = $1 and to_at is null', [
      young.group.chiefExecutive.id,
    ])
    expect(roles).toEqual([])
  })
})
