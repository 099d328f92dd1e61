import { startApi, type TestApi } from '../../testing/api'
import { answering as answeringIn, as as signedIn, codeOf, first, on } from '../test-answering'

let api: TestApi
beforeAll(async () => {
  api = await startApi(new Date())
})
afterAll(() => api.close())

const as = (person: Parameters<typeof signedIn>[1]) => signedIn(api, person)
const answering = () => answeringIn(api)

describe('a group’s answer', () => {
  it('begins empty and says what I may do', async () => {
    const { path, ada } = await answering()
    const answer = await ada.get(path)
    expect(answer.headers.etag).toBe('"0"')
    expect(answer.body).toMatchObject({
      state: 'empty',
      text: '',
      agreements: { count: 0, of: 4, needed: 2, mine: false, people: [] },
      may: { edit: true, agree: false, deliver: false, reopen: false },
    })
  })

  it('goes from draft by agreement of enough members to delivered', async () => {
    const { group, path, ada, bo } = await answering()
    const written = await ada.put(path, { text: 'Fordi innbyggerne går på tvers.' }, first)
    expect(written.body).toMatchObject({
      state: 'draft',
      version: 1,
      agreements: { count: 1, of: 4, mine: true },
    })
    expect(codeOf(await ada.post(`${path}/delivery`, undefined, on(1)))).toEqual([
      409,
      'submission.too-few-agreements',
    ])
    const agreed = await bo.post(`${path}/agreements`, undefined, on(1))
    expect(agreed.body).toMatchObject({
      state: 'agreed',
      agreements: { count: 2, mine: true },
      may: { deliver: true },
    })
    expect((await bo.post(`${path}/agreements`, undefined, on(1))).body.agreements.count).toBe(2)
    const delivered = await ada.post(`${path}/delivery`, undefined, on(1))
    expect(delivered.body).toMatchObject({
      state: 'delivered',
      deliveredBy: { name: group.participants[0]?.name },
      may: { edit: false, agree: false, deliver: false, reopen: false },
    })
    expect((await bo.get(path.replace('/submission', ''))).body.done).toBe(true)
  })

  it('asks for new agreement when the text is new, and keeps what was written before', async () => {
    const { path, ada, bo } = await answering()
    await ada.put(path, { text: 'Første utkast' }, first)
    await bo.post(`${path}/agreements`, undefined, on(1))
    const changed = await ada.put(path, { text: 'Andre utkast' }, on(1))
    expect(changed.body).toMatchObject({ state: 'draft', version: 2, agreements: { count: 1 } })
    expect((await bo.get(path)).body.agreements.mine).toBe(false)
    const same = await bo.put(path, { text: 'Andre utkast' }, on(2))
    expect(same.body).toMatchObject({ version: 2, agreements: { count: 1 } })
    const { items } = (await bo.get(`${path}/versions`)).body
    expect(items.map((one: { text: string }) => one.text)).toEqual(['Andre utkast', 'Første utkast'])
  })

  it('is agreed to and delivered only as it was read', async () => {
    const { path, ada, bo } = await answering()
    await ada.put(path, { text: 'Første utkast' }, first)
    await ada.put(path, { text: 'Andre utkast' }, on(1))
    expect((await bo.post(`${path}/agreements`, undefined, on(1))).status).toBe(412)
    expect((await bo.post(`${path}/agreements`)).status).toBe(428)
    await bo.post(`${path}/agreements`, undefined, on(2))
    expect((await ada.post(`${path}/delivery`, undefined, on(1))).status).toBe(412)
  })

  it('loses nobody’s text when two write at once', async () => {
    const { path, ada, bo } = await answering()
    const [one, two] = await Promise.all([
      ada.put(path, { text: 'Adas tekst' }, first),
      bo.put(path, { text: 'Bos tekst' }, first),
    ])
    expect([one.status, two.status].sort()).toEqual([200, 412])
    const present = (await ada.get(path)).body
    expect(present.text).toBe(one.status === 200 ? 'Adas tekst' : 'Bos tekst')
    const again = await Promise.all([
      ada.put(path, { text: 'Ada igjen' }, on(1)),
      bo.put(path, { text: 'Bo igjen' }, on(1)),
      bo.post(`${path}/agreements`, undefined, on(1)),
    ])
    expect([again[0].status, again[1].status].sort()).toEqual([200, 412])
    const { items } = (await ada.get(`${path}/versions`)).body
    expect(items).toHaveLength(2)
    expect((await ada.get(path)).body).toMatchObject({
      version: 2,
      text: items[0].text,
      agreements: { count: 1 },
    })
  })

  it('is locked once delivered, until the facilitator or the chief executive opens it on purpose', async () => {
    const { group, path, ada, bo } = await answering()
    await ada.put(path, { text: 'Levert tekst' }, first)
    await bo.post(`${path}/agreements`, undefined, on(1))
    await ada.post(`${path}/delivery`, undefined, on(1))
    expect(codeOf(await ada.put(path, { text: 'Etterpå' }, on(1)))).toEqual([409, 'submission.delivered'])
    expect(codeOf(await ada.post(`${path}/reopening`, undefined, on(1)))).toEqual([
      403,
      'submission.reopening-carried',
    ])
    const facilitator = await as(group.facilitator)
    expect((await facilitator.get(path)).body.may).toMatchObject({ edit: false, reopen: true })
    const reopened = await facilitator.post(`${path}/reopening`, undefined, on(1))
    expect(reopened.body).toMatchObject({
      state: 'agreed',
      deliveredAt: null,
      deliveredBy: null,
      text: 'Levert tekst',
    })
    expect(codeOf(await facilitator.post(`${path}/reopening`, undefined, on(1)))).toEqual([
      409,
      'submission.not-delivered',
    ])
    expect((await ada.put(path, { text: 'Etterpå' }, on(1))).body).toMatchObject({
      state: 'draft',
      version: 2,
    })
    const log = await api.world.sql<{ action: string; actor_name: string; detail: object }>(
      'select action, actor_name, detail from change_log where group_id = $1 order by at, id',
      [group.id],
    )
    expect(log).toEqual([
      { action: 'submission.delivered', actor_name: group.participants[0]?.name, detail: { version: 1 } },
      { action: 'submission.reopened', actor_name: group.facilitator.name, detail: { version: 1 } },
    ])
  })

  it('stands with one agreement less when somebody takes theirs back', async () => {
    const { path, ada, bo } = await answering()
    await ada.put(path, { text: 'Vi er ett lag for innbyggerne.' }, first)
    await bo.post(`${path}/agreements`, undefined, on(1))
    expect((await bo.get(path)).body.may).toMatchObject({ agree: false, withdraw: true, deliver: true })
    const back = await bo.delete(`${path}/agreements`, on(1))
    expect(back.body).toMatchObject({ state: 'draft', agreements: { count: 1, mine: false } })
    expect(back.body.may).toMatchObject({ agree: true, withdraw: false, deliver: false })
    expect((await bo.delete(`${path}/agreements`, on(1))).body.agreements.count).toBe(1)
    expect((await bo.delete(`${path}/agreements`, on(2))).status).toBe(412)
    expect((await ada.delete(`${path}/agreements`, on(1))).body.agreements.count).toBe(0)
  })

  it('is not delivered when it says next to nothing', async () => {
    const { path, ada, bo } = await answering()
    await ada.put(path, { text: 'ok ……… 123' }, first)
    await bo.post(`${path}/agreements`, undefined, on(1))
    expect(codeOf(await ada.post(`${path}/delivery`, undefined, on(1)))).toEqual([
      409,
      'submission.too-short',
    ])
  })

  it('still says four of six after a member has left, once it is delivered', async () => {
    const { group, path, ada, bo } = await answering()
    await ada.put(path, { text: 'Vårt hvorfor' }, first)
    await bo.post(`${path}/agreements`, undefined, on(1))
    await ada.post(`${path}/delivery`, undefined, on(1))
    // Delivered today, away from tomorrow on: days are those of Oslo, which begin before those of the database.
    await api.world.sql(
      `update enrolments set to_on = (now() at time zone 'Europe/Oslo')::date + 1 where id = $1`,
      [group.enrolments.get(group.participants[1]?.id ?? '')],
    )
    expect((await (await as(group.facilitator)).get(path)).body.agreements).toMatchObject({ count: 2, of: 4 })
  })

  it('cannot be agreed to or delivered while it is empty', async () => {
    const { path, ada } = await answering()
    expect(codeOf(await ada.post(`${path}/agreements`, undefined, first))).toEqual([409, 'submission.empty'])
    await ada.put(path, { text: '   ' }, first)
    expect((await ada.get(path)).body.agreements.count).toBe(0)
    expect(codeOf(await ada.post(`${path}/agreements`, undefined, on(1)))).toEqual([409, 'submission.empty'])
  })

  it('is read but not written by the employee representative, the instructor and the administrator', async () => {
    const { group, path, ada } = await answering()
    await ada.put(path, { text: 'Les meg' }, first)
    const people = [
      group.representative,
      await api.world.instructor(group.cohort),
      await api.world.administrator(),
    ]
    for (const person of people) {
      const client = await as(person)
      expect((await client.get(path)).body).toMatchObject({
        text: 'Les meg',
        may: { edit: false, agree: false },
      })
      expect((await client.put(path, { text: 'Nei' }, on(1))).status).toBe(403)
      expect((await client.post(`${path}/agreements`, undefined, on(1))).status).toBe(403)
    }
    expect((await ada.get(path)).body.text).toBe('Les meg')
  })

  it('is written by a facilitator from outside the group, who has no vote in it', async () => {
    const { group, path } = await answering()
    const outside = await api.world.person()
    const scope = { group_id: group.id, cohort_id: group.cohort.id }
    await api.world.insert('role_assignments', { person_id: outside.id, role: 'facilitator', ...scope })
    const client = await as(outside)
    const written = await client.put(path, { text: 'Referat fra samtalen' }, first)
    expect(written.body).toMatchObject({
      state: 'draft',
      agreements: { count: 0 },
      may: { edit: true, agree: false },
    })
    expect(codeOf(await client.post(`${path}/agreements`, undefined, on(1)))).toEqual([
      403,
      'learning.not-member',
    ])
  })

  it('of another group is not found, by anybody of a group or cohort that is not theirs', async () => {
    const { path, ada } = await answering()
    await ada.put(path, { text: 'Hemmelig' }, first)
    const elsewhere = await api.world.group()
    const instructor = await api.world.instructor(elsewhere.cohort)
    for (const person of [
      elsewhere.participants[0],
      elsewhere.facilitator,
      elsewhere.representative,
      instructor,
    ]) {
      const client = await as(person)
      expect((await client.get(path)).status).toBe(404)
      expect((await client.get(`${path}/versions`)).status).toBe(404)
    }
    expect((await (await as(elsewhere.facilitator)).put(path, { text: 'x' }, on(1))).status).toBe(404)
  })

  it('to a step that is not open yet is refused with the date', async () => {
    const group = await api.world.group()
    await api.world.gathering(group, 2, '2126-03-14T08:00:00Z')
    const task = group.cohort.programme.modules[1]?.activities.task ?? ''
    const path = `/v1/groups/${group.id}/activities/${task}/submission`
    const answer = await (await as(group.participants[0])).put(path, { text: 'For tidlig' }, first)
    expect(codeOf(answer)).toEqual([409, 'learning.opens-on'])
    expect(answer.body.detail).toBe('Åpner 14. mars 2126.')
  })
})
