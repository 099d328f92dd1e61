import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldGroup, WorldPerson } from '../testing/world'
import type { WorklistGroup, WorklistItem, WorklistView } from './worklist.dto'

let api: TestApi
let group: WorldGroup
let facilitator: ApiClient

/** A Monday; modules of the tests are held around it. */
const NOW = '2026-11-23T09:00:00Z'

beforeAll(async () => {
  api = await startApi(new Date(NOW))
})
beforeEach(async () => {
  api.clock.moveTo(new Date(NOW))
  group = await api.world.group({ participants: 2 })
  facilitator = await signedIn(group.facilitator)
})
afterAll(() => api.close())

const signedIn = async ({ id }: WorldPerson): Promise<ApiClient> => api.client.as(await api.signIn(id))
const path = (of = group): string => `/v1/worklist?group=${of.id}`
const everybody = (): WorldPerson[] => [group.chiefExecutive, group.facilitator, ...group.participants]

async function list(client = facilitator): Promise<WorklistGroup> {
  const { status, body } = await client.get(path())
  expect(status).toBe(200)
  return (body as WorklistView).groups[0] as WorklistGroup
}

async function item(key: string, client = facilitator): Promise<WorklistItem | undefined> {
  return (await list(client)).items.find((one) => one.key.startsWith(key))
}

async function finish(person: WorldPerson, module: number): Promise<void> {
  const { reading, reflection } = activities(module)
  for (const activity of [reading, reflection]) {
    await api.world.sql(
      'insert into activity_completions (enrolment_id, activity_id, group_id, done_at) values ($1, $2, $3, $4)',
      [group.enrolments.get(person.id), activity, group.id, new Date(NOW)],
    )
  }
}

function activities(module: number) {
  const found = group.cohort.programme.modules[module - 1]
  if (!found) throw new Error('no such module')
  return found.activities
}

async function write(module: number, state = 'draft', agreed: readonly WorldPerson[] = []): Promise<string> {
  const delivered = state === 'draft' ? null : new Date(NOW)
  const id = await api.world.insert('submissions', {
    ...{ group_id: group.id, activity_id: activities(module).task, state, text: 'Fordi vi vil noe sammen.' },
    ...{ updated_at: new Date(NOW), updated_by: group.facilitator.id, delivered_at: delivered, version: 1 },
    ...{ delivered_by: delivered && group.facilitator.id, delivered_version: delivered && 1 },
  })
  await api.world.sql(
    `insert into submission_versions (submission_id, version, text, author_id, written_at) values ($1, 1, 'Svar', $2, $3)`,
    [id, group.facilitator.id, new Date(NOW)],
  )
  for (const person of agreed) {
    await api.world.sql(
      'insert into submission_agreements (submission_id, version, enrolment_id, agreed_at) values ($1, 1, $2, $3)',
      [id, group.enrolments.get(person.id), new Date(NOW)],
    )
  }
  return id
}

async function mark(gathering: string): Promise<void> {
  for (const enrolment of group.enrolments.values()) {
    await api.world.sql(
      `insert into attendances (gathering_id, enrolment_id, group_id, status) values ($1, $2, $3, 'present')`,
      [gathering, enrolment, group.id],
    )
  }
  await api.world.sql(
    'update attendance_sheets set marked_at = $3 where gathering_id = $1 and group_id = $2',
    [gathering, group.id, new Date(NOW)],
  )
}

describe('before a gathering', () => {
  it('those who lack the prework are one item with their names, until the last of them has done it', async () => {
    await api.world.gathering(group, 1, '2026-12-03T08:00:00Z')
    const many = await item('prework/1')
    expect(many).toMatchObject({
      urgency: 'soon',
      title: '4 av 4 mangler forarbeidet i modul 1',
      why: 'Samlingen er 3. desember, om 10 dager.',
      action: { kind: 'nudge', subject: 'prework', about: '1', label: 'Send påminnelse' },
    })
    expect(many?.people).toHaveLength(4)
    const [last, own, ...others] = everybody()
    for (const person of others) await finish(person, 1)
    expect((await item('prework/1'))?.title).toContain(' og ')
    await finish(own as WorldPerson, 1)
    expect((await item('prework/1'))?.title).toBe(`${last?.name ?? ''} mangler forarbeidet i modul 1`)
    expect(await item('prework/1', await signedIn(last as WorldPerson))).toMatchObject({
      title: 'Du mangler forarbeidet i modul 1',
      action: { kind: 'open', label: 'Gå til ditt steg' },
    })
    await finish(last as WorldPerson, 1)
    expect(await item('prework/1')).toMatchObject({
      urgency: 'on-track',
      title: '4 av 4 er ferdige med forarbeidet i modul 1',
      action: null,
    })
  })

  it('who was reminded is said, can be taken back while it is on its way, and is not asked for twice', async () => {
    await api.world.gathering(group, 1, '2026-12-03T08:00:00Z')
    for (const person of everybody().slice(1)) await finish(person, 1)
    const sent = await facilitator.post('/v1/nudges', { group: group.id, subject: 'prework', about: '1' })
    const { id, sendAt } = sent.body as { id: string; sendAt: string }
    const pending = await item('prework/1')
    expect(pending?.nudged).toMatchObject({ undo: id, until: sendAt.replace(/\.\d+Z/, 'Z') })
    expect(pending?.action).toMatchObject({ kind: 'open', label: 'Se gruppa' })
    api.clock.moveTo(new Date('2026-11-24T09:00:00Z'))
    expect((await item('prework/1'))?.nudged).toEqual({
      text: `Påminnelse sendt i går til ${group.chiefExecutive.name}.`,
      ...{ undo: null, until: null },
    })
    api.clock.moveTo(new Date('2026-11-26T09:00:01Z'))
    expect(await item('prework/1')).toMatchObject({ nudged: null, action: { kind: 'nudge' } })
  })

  it('what is soon becomes urgent three days before', async () => {
    await api.world.gathering(group, 1, '2026-12-03T08:00:00Z')
    api.clock.moveTo(new Date('2026-11-29T09:00:00Z'))
    expect((await item('prework/1'))?.urgency).toBe('soon')
    api.clock.moveTo(new Date('2026-11-30T09:00:00Z'))
    expect((await item('prework/1'))?.urgency).toBe('urgent')
  })

  it('a group’s answer says how many agree and who has not replied', async () => {
    await api.world.gathering(group, 1, '2026-11-26T08:00:00Z')
    expect(await item('answer/')).toMatchObject({
      title: 'Gruppas forarbeid i modul 1 mangler',
      why: 'Fristen er 26. november, om 3 dager. «why 1» er ikke begynt.',
      action: { kind: 'open', label: 'Åpne svaret' },
    })
    await write(1, 'draft', [group.facilitator])
    const begun = await item('answer/')
    expect(begun?.why).toContain('1 av 2 er enige om «why 1».')
    expect(begun?.action).toMatchObject({ kind: 'nudge', subject: 'answer' })
    expect(begun?.people.map(({ id }) => id)).not.toContain(group.facilitator.id)
    expect(begun?.people).toHaveLength(3)
  })

  it('a module that the chief executive has not opened is the facilitator’s to remind of, and theirs to do', async () => {
    await api.world.gathering(group, 1, '2026-12-03T08:00:00Z')
    expect(await item('opening/1')).toMatchObject({ action: { kind: 'nudge', subject: 'opening' } })
    const owner = await signedIn(group.chiefExecutive)
    expect(await item('opening/1', owner)).toMatchObject({
      title: 'Åpne modul 1 for gruppa',
      action: { kind: 'open', link: `/gruppe/${group.id}` },
    })
    await api.world.sql(
      `insert into module_openings (group_id, module_id, person_id, person_name, sentence, written_at)
       values ($1, $2, $3, 'Navn', 'Vi trenger dette.', $4)`,
      [group.id, group.cohort.programme.modules[0]?.id, group.chiefExecutive.id, new Date(NOW)],
    )
    expect(await item('opening/1')).toBeUndefined()
  })

  it('a draft and a gathering without a place are for those who plan', async () => {
    const id = await api.world.gathering(group, 1, '2026-12-03T08:00:00Z', 'draft')
    const instructor = await signedIn(await api.world.instructor(group.cohort))
    expect(await item('gathering/')).toBeUndefined()
    expect(await item('gathering/', instructor)).toMatchObject({
      urgency: 'urgent',
      title: 'Samlingen i modul 1 er ikke kalt inn',
    })
    await api.world.sql(`update gatherings set state = 'called', place = ' ' where id = $1`, [id])
    expect(await item('gathering/', instructor)).toMatchObject({
      title: 'Samlingen i modul 1 mangler sted',
      action: { link: `/kull/${group.cohort.id}/samlinger/${id}` },
    })
    await api.world.sql(`update gatherings set place = 'Rådhuset' where id = $1`, [id])
    expect(await item('gathering/', instructor)).toMatchObject({
      urgency: 'on-track',
      title: 'Samlingen i modul 1 er 3. desember kl. 09.00',
      why: 'Rådhuset',
    })
  })
})

describe('after a gathering', () => {
  it('attendance that is not recorded is urgent from the day after, and says when it locks', async () => {
    const id = await api.world.gathering(group, 1, '2026-11-23T07:00:00Z')
    api.clock.moveTo(new Date('2026-11-23T15:00:00Z'))
    expect((await item('attendance/'))?.urgency).toBe('soon')
    api.clock.moveTo(new Date('2026-11-24T09:00:00Z'))
    expect(await item('attendance/')).toMatchObject({
      urgency: 'urgent',
      title: 'Oppmøtet på samlingen 23. november er ikke registrert',
      why: 'Modul 1. Lista låses 7. desember, om 13 dager.',
      action: { link: `/samlinger/${id}/oppmote` },
    })
    api.clock.moveTo(new Date('2026-12-20T09:00:00Z'))
    expect((await item('attendance/'))?.why).toContain('Lista ble låst 7. desember.')
    await mark(id)
    expect(await item('attendance/')).toBeUndefined()
  })

  it('postwork that is overdue counts the days, and is on track once it is delivered', async () => {
    await mark(await api.world.gathering(group, 2, '2026-11-10T08:00:00Z', 'held'))
    api.clock.moveTo(new Date('2026-12-09T09:00:00Z'))
    expect(await item('answer/')).toMatchObject({
      urgency: 'urgent',
      title: 'Etterarbeidet i modul 2 mangler',
      why: 'Fristen var 8. desember, 1 dag over. «task 2» er ikke begynt.',
    })
    api.clock.moveTo(new Date('2026-12-08T09:00:00Z'))
    await write(2, 'delivered')
    expect(await item('answer/')).toMatchObject({ urgency: 'on-track', title: '«task 2» er levert' })
  })

  it('an answer waits for the instructor, then the group for itself', async () => {
    await mark(await api.world.gathering(group, 2, '2026-11-10T08:00:00Z', 'held'))
    const submission = await write(2, 'delivered')
    const teacher = await api.world.instructor(group.cohort)
    const instructor = await signedIn(teacher)
    expect(await item('answer-waits/', instructor)).toMatchObject({
      title: '«task 2» venter på kommentar',
      action: { label: 'Les og kommenter' },
    })
    expect(await item('answer-waits/')).toBeUndefined()
    await api.world.insert('submission_comments', {
      ...{
        submission_id: submission,
        author_id: teacher.id,
        voice: 'instructor',
        text: 'Godt. Hvem eier det?',
      },
      ...{ answer_version: 1, written_at: new Date('2026-11-23T08:30:00Z') },
    })
    await api.world.sql(`update submissions set state = 'commented', delivered_at = $2 where id = $1`, [
      submission,
      new Date('2026-11-22T08:00:00Z'),
    ])
    expect(await item('answer-waits/', instructor)).toBeUndefined()
    expect(await item('comment/')).toMatchObject({
      urgency: 'soon',
      action: { label: 'Svar på kommentaren' },
    })
    await api.world.insert('submission_comments', {
      ...{
        submission_id: submission,
        author_id: group.facilitator.id,
        voice: 'group',
        text: 'Økonomidirektøren.',
      },
      ...{ answer_version: 1, written_at: new Date('2026-11-23T08:45:00Z') },
    })
    expect(await item('comment/')).toBeUndefined()
    expect(await item('answer-waits/', instructor)).toBeDefined()
  })
})

describe('the group itself', () => {
  it('shows an address that refuses mail, urgently when a gathering is near', async () => {
    const [person] = group.participants
    await api.world.sql(`update people set mail_state = 'refused' where id = $1`, [person?.id])
    expect(await item('address')).toMatchObject({
      urgency: 'soon',
      title: `E-post kommer ikke fram til ${person?.name ?? ''}`,
    })
    await api.world.gathering(group, 1, '2026-12-03T08:00:00Z')
    expect((await item('address'))?.urgency).toBe('urgent')
  })

  it('shows a stand-in’s last day, and what comes after it', async () => {
    const person = await api.world.person({ name: 'Vera Vikar' })
    await api.world.insert('role_assignments', {
      ...{ person_id: person.id, role: 'facilitator', group_id: group.id, cohort_id: group.cohort.id },
      until_on: '2026-11-25',
    })
    expect(await item('role-lapses/')).toMatchObject({
      urgency: 'urgent',
      title: 'Vera Vikar er stedfortreder til og med 25. november',
      why: `Siste dag er om 2 dager. Deretter tar ${group.facilitator.name} over igjen.`,
    })
  })

  it('that lacks people before its cohort begins is the administrator’s', async () => {
    await api.world.sql(
      `update role_assignments set to_at = now() where group_id = $1 and role = 'facilitator'`,
      [group.id],
    )
    const administrator = await signedIn(await api.world.administrator())
    expect(await item('group-incomplete', administrator)).toMatchObject({
      title: 'Gruppa er ikke klar: lokal fasilitator mangler',
      action: { link: `/grupper/${group.id}/oppsett` },
    })
  })

  it('says what comes next, and from whom the reader took over', async () => {
    await api.world.gathering(group, 1, '2027-01-14T08:00:00Z')
    const successor = group.participants[0] as WorldPerson
    const version = (await facilitator.get(`/v1/groups/${group.id}/members`)).headers.etag ?? ''
    const request = { role: 'facilitator', from: group.facilitator.id, to: successor.id }
    await facilitator.post(`/v1/groups/${group.id}/hand-overs`, request, { 'if-match': version })
    const theirs = await list(await signedIn(successor))
    expect(theirs.next).toEqual({ text: 'Forarbeidet i modul 1 åpner 24. desember.', on: '2026-12-24' })
    expect(theirs.tookOver).toBe(`Du tok over 23. november fra ${group.facilitator.name}.`)
    expect((await facilitator.get(path())).status).toBe(403)
    api.clock.moveTo(new Date('2026-12-08T09:00:00Z'))
    expect((await list(await signedIn(successor))).tookOver).toBeNull()
  })
})

describe('who reads a worklist', () => {
  it('is who carries the group, teaches it or administers the network', async () => {
    const instructor = await api.world.instructor(group.cohort)
    for (const one of [group.facilitator, group.chiefExecutive, instructor, await api.world.administrator()])
      expect((await (await signedIn(one)).get(path())).status).toBe(200)
    for (const one of [group.participants[0] as WorldPerson, group.representative])
      expect((await (await signedIn(one)).get(path())).status).toBe(403)
  })

  it('is nobody from another municipality, who is told that there is no such group', async () => {
    const other = await api.world.group()
    expect((await facilitator.get(path(other))).status).toBe(404)
    const teacher = await signedIn(await api.world.instructor(other.cohort))
    expect((await teacher.get(path())).status).toBe(404)
  })

  it('is not who takes part in a second group without carrying it', async () => {
    const other = await api.world.group()
    await api.world.enrol(group.facilitator.id, other.id, other.cohort.id)
    const client = await signedIn(group.facilitator)
    expect((await client.get(path(other))).status).toBe(403)
    const { body } = await client.get('/v1/worklist')
    expect((body as WorklistView).groups.map(({ id }) => id)).toEqual([group.id])
  })

  it('over all groups sees those with something urgent first, and what belongs to the network', async () => {
    const elsewhere = await api.world.insert('batches', { cohort_id: group.cohort.id, number: 2 })
    const calm = await api.world.group({ cohort: { ...group.cohort, batchId: elsewhere } })
    await api.world.gathering(group, 2, '2026-11-20T08:00:00Z', 'held')
    await api.world.insert('exhausted_jobs', {
      ...{
        job_id: group.id,
        queue: 'mail',
        name: 'some.job',
        data: '{}',
        error: 'x',
        attempts: 3,
        failed_at: NOW,
      },
    })
    const administrator = await signedIn(await api.world.administrator())
    const { body } = await administrator.get('/v1/worklist')
    const { groups, items, counts } = body as WorklistView
    const names = groups.map(({ name }) => name)
    expect(names.indexOf(group.name)).toBeLessThan(names.indexOf(calm.name))
    expect(items.find(({ key }) => key === 'jobs')).toMatchObject({ urgency: 'urgent' })
    expect(counts.urgent).toBe(
      groups.reduce((all, one) => all + one.counts.urgent, 0) +
        items.filter(({ urgency }) => urgency === 'urgent').length,
    )
    const instructor = await signedIn(await api.world.instructor(group.cohort))
    const taught = (await instructor.get('/v1/worklist')).body as WorklistView
    expect(taught.groups.map(({ id }) => id).sort()).toEqual([group.id, calm.id].sort())
    expect(taught.items).toEqual([])
  })
})
