import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldGroup, WorldPerson } from '../testing/world'
import { newCode } from './certificate-code'

let api: TestApi
beforeAll(async () => {
  api = await startApi(new Date('2027-06-01T09:00:00Z'))
})
afterAll(() => api.close())

async function as(person: WorldPerson | undefined): Promise<ApiClient> {
  const played = api.clock.now()
  api.clock.moveTo(new Date())
  const identity = await api.signIn(person?.id ?? '')
  api.clock.moveTo(played)
  return api.client.as(identity)
}

const DAYS = ['2026-09-24', '2026-11-05', '2027-02-04', '2027-04-15']

/** A group whose four core gatherings were held and whose answers are delivered, with these marks of one participant. */
async function group(marks: readonly string[], given: { late?: boolean } = {}): Promise<WorldGroup> {
  const made = await api.world.group()
  const [person] = made.participants
  for (const [i, day] of DAYS.entries()) {
    const gathering = await api.world.gathering(made, i + 1, `${day}T07:00:00Z`, 'held')
    await mark(made, gathering, made.facilitator, 'present')
    if (marks[i]) await mark(made, gathering, person, marks[i])
    if (!(given.late && i === 3)) await deliver(made, i + 1)
  }
  await api.world.sql('update attendance_sheets set marked_at = now() where group_id = $1', [made.id])
  return made
}

async function mark(group: WorldGroup, gathering: string, person: WorldPerson | undefined, status: string) {
  await api.world.sql(
    'insert into attendances (gathering_id, enrolment_id, group_id, status) values ($1, $2, $3, $4)',
    [gathering, group.enrolments.get(person?.id ?? ''), group.id, status],
  )
}

async function deliver(group: WorldGroup, module: number): Promise<void> {
  await api.world.sql(
    `insert into submissions (group_id, activity_id, state, text, version, updated_at, updated_by, delivered_at, delivered_by)
     values ($1, $2, 'delivered', 'Svar', 1, $3, $4, $3, $4)`,
    [
      group.id,
      group.cohort.programme.modules[module - 1]?.activities.task,
      '2027-05-01T09:00:00Z',
      group.facilitator.id,
    ],
  )
}

interface Own {
  state: string
  attended: number
  groupText: string
  certificate: { code: string; address: string; issuedOn: string } | null
}

async function own(client: ApiClient, { id }: WorldGroup): Promise<Own> {
  return (await client.get(`/v1/groups/${id}/certificate`)).body as Own
}

async function issued(): Promise<{ group: WorldGroup; me: ApiClient; code: string; path: string }> {
  const made = await group(['present', 'partly', 'present', 'absent'])
  const me = await as(made.participants[0])
  const path = `/v1/groups/${made.id}/certificate`
  const { body } = await me.post(path)
  return { group: made, me, path, code: (body as Own).certificate?.code ?? '' }
}

describe('a certificate', () => {
  it.each([
    ['three of four', ['present', 'present', 'partly', 'absent'], {}, 'ready', 3],
    ['all four', ['present', 'present', 'present', 'present'], {}, 'ready', 4],
    ['two of four', ['present', 'present', 'absent', 'excused'], {}, 'missing', 2],
    ['a stand-in for the third', ['present', 'present', 'stand-in', 'absent'], {}, 'missing', 2],
    [
      'a group that has not completed',
      ['present', 'present', 'present', 'present'],
      { late: true },
      'missing',
      4,
    ],
  ])('with %s', async (_, marks, given, state, attended) => {
    const made = await group(marks, given)
    const me = await as(made.participants[0])
    expect(await own(me, made)).toMatchObject({ state, attended, certificate: null })
    const { status, body } = await me.post(`/v1/groups/${made.id}/certificate`)
    expect([status, body.code]).toEqual(
      state === 'ready' ? [201, undefined] : [409, 'certificate.not-earned'],
    )
  })

  it('counts a catch-up with another batch, and counts it once', async () => {
    const made = await group(['present', 'present', 'absent', 'absent'])
    const batch = await api.world.insert('batches', { cohort_id: made.cohort.id, number: 2 })
    const other = { ...made, cohort: { ...made.cohort, batchId: batch } }
    const [person] = made.participants
    await mark(made, await api.world.gathering(other, 2, '2026-11-12T07:00:00Z', 'held'), person, 'present')
    const me = await as(person)
    expect(await own(me, made)).toMatchObject({ state: 'missing', attended: 2 })
    await mark(made, await api.world.gathering(other, 3, '2027-02-11T07:00:00Z', 'held'), person, 'present')
    expect(await own(me, made)).toMatchObject({ state: 'ready', attended: 3 })
  })

  it('that is missing says what and why', async () => {
    const made = await group(['present', 'absent', 'present', 'stand-in'], { late: true })
    const { body } = await (await as(made.participants[0])).get(`/v1/groups/${made.id}/certificate`)
    expect(body).toMatchObject({
      state: 'missing',
      needed: 3,
      groupCompleted: false,
      groupText: '3 av 4: gruppas etterarbeid i modul 4 mangler',
    })
    expect((body as { modules: object[] }).modules).toMatchObject([
      { number: 1, status: 'present', counts: true },
      { number: 2, status: 'absent', counts: false },
      { number: 3, status: 'present', counts: true },
      { number: 4, status: 'stand-in', counts: false },
    ])
  })

  it('is issued once, also when asked for twice at once, and stays as it was printed', async () => {
    const made = await group(['present', 'present', 'present', 'absent'])
    const [person] = made.participants
    const me = await as(person)
    const path = `/v1/groups/${made.id}/certificate`
    const twice = await Promise.all([me.post(path), me.post(path)])
    const codes = twice.map(({ body }) => (body as Own).certificate?.code)
    expect([twice[0]?.status, codes[0]]).toEqual([201, codes[1]])
    const before = await me.raw('get', `${path}/file`)
    await api.world.sql(`update people set name = 'Et annet navn' where id = $1`, [person?.id])
    await api.world.sql(`update attendances set status = 'absent' where enrolment_id = $1`, [
      made.enrolments.get(person?.id ?? ''),
    ])
    api.clock.moveTo(new Date('2027-06-02T09:00:00Z'))
    expect(await own(me, made)).toMatchObject({ state: 'issued', certificate: { issuedOn: '2027-06-01' } })
    const after = await me.raw('get', `${path}/file`)
    api.clock.moveTo(new Date('2027-06-01T09:00:00Z'))
    expect(before.headers['content-type']).toBe('application/pdf')
    expect(Buffer.compare(after.body as Buffer, before.body as Buffer)).toBe(0)
    const change = api.world.sql(`update certificates set snapshot = '{}' where person_id = $1`, [person?.id])
    await expect(change).rejects.toMatchObject({ driverError: { constraint: 'ck_certificates_printed' } })
  })

  it('is one’s own: nobody else of the group, and nobody who teaches or represents it, gets it', async () => {
    const { group: made, path } = await issued()
    const stranger = await as((await api.world.group()).participants[0])
    const instructor = await as(await api.world.instructor(made.cohort))
    for (const client of [stranger, instructor, await as(made.representative)])
      expect((await client.get(path)).status).toBe(404)
    const colleague = await as(made.participants[1])
    expect((await colleague.get(`${path}/file`)).status).toBe(404)
    expect((await own(colleague, made)).certificate).toBeNull()
  })
})

describe('who checks a certificate by its code', () => {
  it('finds what stands on it and no more, without signing in, however the code is typed', async () => {
    const { group: made, code } = await issued()
    for (const typed of [code, code.toLowerCase().replaceAll('-', ''), code.replaceAll('0', 'O')]) {
      const { status, body } = await api.client.as(null).get(`/v1/certificates/${typed}`)
      expect([status, body]).toEqual([
        200,
        {
          state: 'valid',
          withdrawnOn: null,
          printed: {
            name: made.participants[0]?.name,
            programme: 'Program',
            organisation: `${made.name} kommune`,
            from: '2026-09-24',
            to: '2027-02-04',
            issuedOn: '2027-06-01',
            modules: [
              { number: 1, title: 'Modul 1', heldOn: '2026-09-24', minutes: 390, partly: false },
              { number: 2, title: 'Modul 2', heldOn: '2026-11-05', minutes: 390, partly: true },
              { number: 3, title: 'Modul 3', heldOn: '2027-02-04', minutes: 390, partly: false },
            ],
          },
        },
      ])
    }
  })

  it('hears the same of a code that nobody has and of what is no code', async () => {
    const answers = await Promise.all(
      [newCode(), 'tull', `${newCode()}-AAAA`].map((code) =>
        api.client.as(null).get(`/v1/certificates/${code}`),
      ),
    )
    const said = answers.map(({ status, body }) => [status, (body as { code: string }).code])
    expect(said).toEqual([1, 2, 3].map(() => [404, 'request.not-found']))
  })

  it('learns only the date when it was withdrawn, which takes an administrator and a reason', async () => {
    const { group: made, me, code, path } = await issued()
    const withdrawal = `/v1/certificates/${code}/withdrawal`
    const reason = { reason: 'Utstedt til feil person' }
    for (const client of [me, await as(made.facilitator)])
      expect((await client.post(withdrawal, reason)).status).toBe(403)
    const administrator = await as(await api.world.administrator())
    expect((await administrator.post(withdrawal, { reason: ' ' })).status).toBe(400)
    const gone = { state: 'withdrawn', printed: null, withdrawnOn: '2027-06-01' }
    expect((await administrator.post(withdrawal, reason)).body).toEqual(gone)
    expect((await api.client.as(null).get(`/v1/certificates/${code}`)).body).toEqual(gone)
    expect((await own(me, made)).state).toBe('withdrawn')
    expect((await me.get(`${path}/file`)).body.code).toBe('certificate.withdrawn')
    expect((await me.post(path)).body.state).toBe('withdrawn')
  })

  it('hears that it is withdrawn when the person’s data is gone, and nothing of it is left', async () => {
    const { group: made, code } = await issued()
    const [person] = made.participants
    await api.world.sql('update people set anonymised_at = $2 where id = $1', [person?.id, api.clock.now()])
    const { body } = await api.client.as(null).get(`/v1/certificates/${code}`)
    expect(body).toEqual({ state: 'withdrawn', printed: null, withdrawnOn: '2027-06-01' })
    const rows = await api.world.sql('select snapshot from certificates where person_id = $1', [person?.id])
    expect(rows).toEqual([{ snapshot: {} }])
  })
})
