import { startApi, type TestApi } from '../../testing/api'
import { answering, as, codeOf, delivered, first, later, on } from '../test-answering'

let api: TestApi
beforeAll(async () => {
  api = await startApi(new Date())
})
afterAll(() => api.close())

const said = { text: 'Hvem skal merke det først?' }

describe('a comment on the group’s answer', () => {
  it('is written by an instructor, opens the answer, and is read by the group with name and day', async () => {
    const { path, instructor, ada, kari } = await delivered(api)
    expect((await instructor.get(`${path}/comments`)).body).toEqual({ items: [], voice: 'instructor' })
    expect((await ada.get(`${path}/comments`)).body).toEqual({ items: [], voice: null })
    const made = await instructor.post(`${path}/comments`, said)
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      ...said,
      author: { name: kari.name },
      voice: 'instructor',
      version: 1,
      mine: true,
    })
    expect((await ada.get(path)).body).toMatchObject({
      state: 'commented',
      may: { edit: true, agree: false },
    })
    const { items, voice } = (await ada.get(`${path}/comments`)).body
    expect(voice).toBe('group')
    expect(items).toMatchObject([{ ...said, author: { name: kari.name }, answerVersion: 1, mine: false }])
    const reply = await ada.post(`${path}/comments`, { text: 'Pårørende. Vi skriver det inn.' })
    expect(reply.body).toMatchObject({ voice: 'group', mine: true })
    expect((await ada.get(path)).body.state).toBe('commented')
  })

  it('leads to a new version that is delivered on top, and what was delivered stays delivered meanwhile', async () => {
    const { path, instructor, ada, bo } = await delivered(api)
    const before = (await ada.get(path)).body
    await instructor.post(`${path}/comments`, said)
    const changed = await ada.put(path, { text: 'Fordi pårørende skal slippe å bære.' }, on(1))
    expect(changed.body).toMatchObject({
      state: 'draft',
      version: 2,
      deliveredAt: before.deliveredAt,
      deliveredText: before.text,
      agreements: { count: 1, mine: true },
    })
    const step = (await ada.get(path.replace('/submission', ''))).body
    expect(step.done).toBe(true)
    expect(codeOf(await instructor.post(`${path}/done`, undefined, on(2)))).toEqual([
      409,
      'submission.not-delivered-yet',
    ])
    await bo.post(`${path}/agreements`, undefined, on(2))
    later(api)
    const again = await bo.post(`${path}/delivery`, undefined, on(2))
    expect(again.body).toMatchObject({
      state: 'delivered',
      deliveredAt: before.deliveredAt,
      deliveredBy: before.deliveredBy,
      deliveredText: null,
      may: { edit: false },
    })
    expect(again.body.redeliveredAt > before.deliveredAt).toBe(true)
    const done = await instructor.post(`${path}/done`, undefined, on(2))
    expect(done.body).toMatchObject({ state: 'done', doneAt: expect.any(String) })
    const seen = (await ada.get(path)).body
    expect(seen.doneBy).toEqual(done.body.doneBy)
    expect(codeOf(await ada.put(path, { text: 'Etterpå' }, on(2)))).toEqual([409, 'submission.delivered'])
    expect(codeOf(await instructor.post(`${path}/done`, undefined, on(2)))).toEqual([409, 'submission.done'])
  })

  it('after it is done opens it again', async () => {
    const { path, instructor, ada } = await delivered(api)
    await instructor.post(`${path}/done`, undefined, on(1))
    await instructor.post(`${path}/comments`, said)
    expect((await ada.get(path)).body).toMatchObject({ state: 'commented', doneAt: null, doneBy: null })
  })

  it('is refused until the answer is delivered, and the group replies only to an instructor', async () => {
    const { path, instructor, ada } = await answering(api)
    expect(codeOf(await instructor.post(`${path}/comments`, said))).toEqual([409, 'comment.not-delivered'])
    await ada.put(path, { text: 'Et utkast av noe' }, first)
    expect(codeOf(await instructor.post(`${path}/comments`, said))).toEqual([409, 'comment.not-delivered'])
    const other = await delivered(api)
    expect(codeOf(await other.ada.post(`${other.path}/comments`, said))).toEqual([
      409,
      'comment.nothing-to-answer',
    ])
    expect(codeOf(await other.instructor.post(`${other.path}/comments`, { text: ' \n ' }))).toEqual([
      409,
      'comment.empty',
    ])
  })

  it('is changed and removed by its author alone, and says so', async () => {
    const { path, instructor, ada, group } = await delivered(api)
    const { id } = (await instructor.post(`${path}/comments`, said)).body
    const one = `${path}/comments/${id}`
    const colleague = await as(api, await api.world.instructor(group.cohort))
    expect(codeOf(await colleague.patch(one, { text: 'Mine ord' }, on(1)))).toEqual([403, 'comment.own'])
    expect(codeOf(await ada.delete(one, on(1)))).toEqual([403, 'comment.own'])
    const edited = await instructor.patch(one, { text: 'Hvem merker det først, og når?' }, on(1))
    expect(edited.body).toMatchObject({ version: 2, editedAt: expect.any(String) })
    expect((await instructor.patch(one, { text: 'For sent' }, on(1))).status).toBe(412)
    expect((await instructor.patch(one, { text: 'Uten versjon' })).status).toBe(428)
    const removed = await instructor.delete(one, on(2))
    expect(removed.body).toMatchObject({ text: '', removedAt: expect.any(String), mine: false })
    const { items } = (await ada.get(`${path}/comments`)).body
    expect(items).toMatchObject([{ text: '', removedAt: removed.body.removedAt }])
    expect(codeOf(await instructor.patch(one, { text: 'Tilbake' }, on(3)))).toEqual([409, 'comment.removed'])
  })

  it('is changed once when the author saves on two devices at once', async () => {
    const { path, instructor } = await delivered(api)
    const { id } = (await instructor.post(`${path}/comments`, said)).body
    const both = await Promise.all(
      ['Fra telefonen', 'Fra kontoret'].map((text) =>
        instructor.patch(`${path}/comments/${id}`, { text }, on(1)),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
  })

  it('is read by the administrator and the employee representative, who have no voice here', async () => {
    const { path, instructor, group } = await delivered(api)
    const { id } = (await instructor.post(`${path}/comments`, said)).body
    for (const person of [await api.world.administrator(), group.representative]) {
      const client = await as(api, person)
      expect((await client.get(`${path}/comments`)).body).toMatchObject({ items: [said], voice: null })
      expect((await client.post(`${path}/comments`, said)).status).toBe(403)
      expect((await client.patch(`${path}/comments/${id}`, said, on(1))).status).toBe(403)
      expect((await client.post(`${path}/done`, undefined, on(1))).status).toBe(403)
    }
  })

  it('is closed to an instructor of another cohort, one who has ended, and a member who left', async () => {
    const { path, instructor, ada, group, kari } = await delivered(api)
    const { id } = (await instructor.post(`${path}/comments`, said)).body
    const elsewhere = await as(api, await api.world.instructor(await api.world.cohort()))
    await api.world.sql('update role_assignments set to_at = now() where person_id = $1', [kari.id])
    await api.world.sql('update enrolments set to_on = current_date where id = $1', [
      group.enrolments.get(group.participants[0]?.id ?? ''),
    ])
    for (const client of [elsewhere, instructor, ada]) {
      const tried = [
        await client.get(`${path}/comments`),
        await client.post(`${path}/comments`, said),
        await client.patch(`${path}/comments/${id}`, said, on(1)),
        await client.delete(`${path}/comments/${id}`, on(1)),
        await client.post(`${path}/done`, undefined, on(1)),
      ]
      expect(tried.map(({ status }) => [403, 404].includes(status))).toEqual(tried.map(() => true))
      expect(tried[0]?.body.items).toBeUndefined()
    }
  })

  it('belongs to its own answer, also in its address', async () => {
    const [one, other] = [await delivered(api), await delivered(api)]
    const { id } = (await one.instructor.post(`${one.path}/comments`, said)).body
    await other.instructor.post(`${other.path}/comments`, said)
    expect((await other.instructor.patch(`${other.path}/comments/${id}`, said, on(1))).status).toBe(404)
    expect((await other.instructor.delete(`${one.path}/comments/${id}`, on(1))).status).toBe(404)
  })
})
