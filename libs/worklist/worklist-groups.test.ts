import { TestWorklist, NOW } from './test-worklist'
import type { WorldPerson } from '../testing/world'
import type { WorklistView } from './worklist.dto'

let stage: TestWorklist

beforeAll(async () => {
  stage = await TestWorklist.begin()
})
beforeEach(() => stage.again())
afterAll(() => stage.api.close())

describe('the group itself', () => {
  it('shows an address that refuses mail, urgently when a gathering is near', async () => {
    const [person] = stage.group.participants
    await stage.api.world.sql(`update people set mail_state = 'refused' where id = $1`, [person?.id])
    expect(await stage.item('address')).toMatchObject({
      urgency: 'soon',
      title: `E-post kommer ikke fram til ${person?.name ?? ''}`,
    })
    await stage.gathering(1, '2026-12-03T08:00:00Z')
    expect((await stage.item('address'))?.urgency).toBe('urgent')
  })

  it('shows a stand-in’s last day, and what comes after it', async () => {
    const person = await stage.api.world.person({ name: 'Vera Vikar' })
    await stage.api.world.insert('role_assignments', {
      ...{
        person_id: person.id,
        role: 'facilitator',
        group_id: stage.group.id,
        cohort_id: stage.group.cohort.id,
      },
      until_on: '2026-11-25',
    })
    expect(await stage.item('role-lapses/')).toMatchObject({
      urgency: 'urgent',
      title: 'Vera Vikar er stedfortreder til og med 25. november',
      why: `Siste dag er om 2 dager. Deretter tar ${stage.group.facilitator.name} over igjen.`,
    })
  })

  it('that lacks people before its cohort begins is the administrator’s', async () => {
    await stage.api.world.sql(
      `update role_assignments set to_at = now() where group_id = $1 and role = 'facilitator'`,
      [stage.group.id],
    )
    const administrator = await stage.signedIn(await stage.api.world.administrator())
    expect(await stage.item('group-incomplete', administrator)).toMatchObject({
      title: 'Gruppa er ikke klar: lokal fasilitator mangler',
      action: { link: `/grupper/${stage.group.id}/oppsett` },
    })
  })

  it('says what comes next, and from whom the reader took over', async () => {
    await stage.gathering(1, '2027-01-14T08:00:00Z')
    const successor = stage.group.participants[0] as WorldPerson
    const version = (await stage.facilitator.get(`/v1/groups/${stage.group.id}/members`)).headers.etag ?? ''
    const request = { role: 'facilitator', from: stage.group.facilitator.id, to: successor.id }
    await stage.facilitator.post(`/v1/groups/${stage.group.id}/hand-overs`, request, { 'if-match': version })
    const theirs = await stage.list(await stage.signedIn(successor))
    expect(theirs.next).toEqual({ text: 'Forarbeidet i modul 1 åpner 24. desember.', on: '2026-12-24' })
    expect(theirs.tookOver).toBe(`Du tok over 23. november fra ${stage.group.facilitator.name}.`)
    expect((await stage.facilitator.get(stage.path())).status).toBe(403)
    stage.at('2026-12-08T09:00:00Z')
    expect((await stage.list(await stage.signedIn(successor))).tookOver).toBeNull()
  })
})

describe('who reads a worklist', () => {
  it('is who carries the group, teaches it or administers the network', async () => {
    const instructor = await stage.api.world.instructor(stage.group.cohort)
    for (const one of [
      stage.group.facilitator,
      stage.group.chiefExecutive,
      instructor,
      await stage.api.world.administrator(),
    ])
      expect((await (await stage.signedIn(one)).get(stage.path())).status).toBe(200)
    for (const one of [stage.group.participants[0] as WorldPerson, stage.group.representative])
      expect((await (await stage.signedIn(one)).get(stage.path())).status).toBe(403)
  })

  it('is nobody from another municipality, who is told that there is no such group', async () => {
    const other = await stage.api.world.group()
    expect((await stage.facilitator.get(stage.path(other))).status).toBe(404)
    const teacher = await stage.signedIn(await stage.api.world.instructor(other.cohort))
    expect((await teacher.get(stage.path())).status).toBe(404)
  })

  it('is not who takes part in a second group without carrying it', async () => {
    const other = await stage.api.world.group()
    await stage.api.world.enrol(stage.group.facilitator.id, other.id, other.cohort.id)
    const client = await stage.signedIn(stage.group.facilitator)
    expect((await client.get(stage.path(other))).status).toBe(403)
    const { body } = await client.get('/v1/worklist')
    expect((body as WorklistView).groups.map(({ id }) => id)).toEqual([stage.group.id])
  })

  it('over all groups sees those with something urgent first, and what belongs to the network', async () => {
    const elsewhere = await stage.api.world.insert('batches', { cohort_id: stage.group.cohort.id, number: 2 })
    const calm = await stage.api.world.group({ cohort: { ...stage.group.cohort, batchId: elsewhere } })
    await stage.gathering(2, '2026-11-20T08:00:00Z', 'held')
    await stage.api.world.insert('exhausted_jobs', {
      ...{
        job_id: stage.group.id,
        queue: 'mail',
        name: 'some.job',
        data: '{}',
        error: 'x',
        attempts: 3,
        failed_at: NOW,
      },
    })
    const administrator = await stage.signedIn(await stage.api.world.administrator())
    const { body } = await administrator.get('/v1/worklist')
    const { groups, items, counts } = body as WorklistView
    const names = groups.map(({ name }) => name)
    expect(names.indexOf(stage.group.name)).toBeLessThan(names.indexOf(calm.name))
    expect(items.find(({ key }) => key === 'jobs')).toMatchObject({ urgency: 'urgent' })
    expect(counts.urgent).toBe(
      groups.reduce((all, one) => all + one.counts.urgent, 0) +
        items.filter(({ urgency }) => urgency === 'urgent').length,
    )
    const instructor = await stage.signedIn(await stage.api.world.instructor(stage.group.cohort))
    const taught = (await instructor.get('/v1/worklist')).body as WorklistView
    expect(taught.groups.map(({ id }) => id).sort()).toEqual([stage.group.id, calm.id].sort())
    expect(taught.items).toEqual([])
  })
})
