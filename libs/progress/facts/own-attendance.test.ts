import { ActorSource } from '../../platform/access'
import { systemActor } from '../../platform/actor'
import { ProgressService } from '../progress.service'
import { PeopleService } from '../../people'
import { startApi, type TestApi } from '../../testing/api'
import type { WorldGroup, WorldPerson } from '../../testing/world'

let api: TestApi
let group: WorldGroup
let person: WorldPerson

const DESK = systemActor('certificates')

beforeAll(async () => {
  api = await startApi(new Date('2027-02-01T09:00:00Z'))
})
beforeEach(async () => {
  group = await api.world.group({ participants: 1 })
  person = group.participants[0] as WorldPerson
})
afterAll(() => api.close())

async function mark(gathering: string, status: string, enrolmentId = group.enrolments.get(person.id)) {
  const values = [gathering, enrolmentId, group.id, status]
  await api.world.sql(
    'insert into attendances (gathering_id, enrolment_id, group_id, status) values ($1, $2, $3, $4)',
    values,
  )
}

async function own(asker = DESK) {
  return api.app.get(ProgressService).attendance(asker, group.id, person.id)
}

describe('how a person attended', () => {
  it('is one line for each core module, with the best mark, its day and the length of that gathering', async () => {
    await mark(await api.world.gathering(group, 1, '2026-10-05T08:00:00Z', 'held'), 'excused')
    const second = await api.world.insert('batches', { cohort_id: group.cohort.id, number: 2 })
    const later = { ...group, cohort: { ...group.cohort, batchId: second } }
    await mark(await api.world.gathering(later, 1, '2026-10-12T08:00:00Z', 'held'), 'partly')
    await mark(await api.world.gathering(group, 2, '2026-11-05T08:00:00Z', 'held'), 'stand-in')
    await mark(await api.world.gathering(group, 5, '2026-12-05T08:00:00Z', 'held'), 'present')
    expect(await own()).toEqual([
      { number: 1, title: 'Modul 1', status: 'partly', heldOn: '2026-10-12', minutes: 390 },
      { number: 2, title: 'Modul 2', status: 'stand-in', heldOn: '2026-11-05', minutes: 390 },
      { number: 3, title: 'Modul 3', status: 'unknown', heldOn: null, minutes: null },
      { number: 4, title: 'Modul 4', status: 'unknown', heldOn: null, minutes: null },
    ])
  })

  it('survives leaving the group and coming back', async () => {
    await mark(await api.world.gathering(group, 1, '2026-10-05T08:00:00Z', 'held'), 'present')
    await api.world.sql(`update enrolments set to_on = '2026-12-01' where person_id = $1`, [person.id])
    await api.world.enrol(person.id, group.id, group.cohort.id)
    expect((await own())[0]).toMatchObject({ status: 'present' })
  })

  it('is for themselves and those who follow the people of the group, and for nobody else', async () => {
    const asked = async (by: WorldPerson): Promise<string> => {
      const token = await api.app.get(PeopleService).open(by.id)
      const actor = await api.app.get(ActorSource).find({ sessionToken: token })
      return own(actor ?? DESK).then(
        (modules) => `${modules.length} modules`,
        (problem: { code: string }) => problem.code,
      )
    }
    const instructor = await api.world.instructor(group.cohort)
    for (const one of [person, group.facilitator, instructor]) expect(await asked(one)).toBe('4 modules')
    const stranger = (await api.world.group()).facilitator
    for (const one of [group.representative, stranger]) expect(await asked(one)).toBe('request.not-found')
  })
})
