import { randomUUID } from 'node:crypto'
import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { QuestionView } from './question.dto'
import { questionThemes } from './question-words'
import { questionBank } from './bank/question-bank'

let api: TestApi
let author: ApiClient

beforeAll(async () => {
  api = await startApi()
  author = api.client.as(await api.signIn((await api.world.administrator()).id))
})
afterAll(() => api.close())

const said = ({ status, body }: { status: number; body: unknown }): unknown[] => [
  status,
  (body as { code?: string }).code,
]
const text = (nb: string) => ({ nb, nn: '', en: '' })
const add = async (nb = `Hva nå, ${randomUUID()}?`): Promise<QuestionView> =>
  (await author.post('/v1/questions', { theme: 'region', text: text(nb) })).body as QuestionView
const on = (question: QuestionView) => ({ 'if-match': `"${question.version}"` })

/** Every page of a list, as one. */
async function all(query = ''): Promise<QuestionView[]> {
  const found: QuestionView[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await author.get(`/v1/questions?limit=10${query}${cursor && `&cursor=${cursor}`}`)
    const page = body as { items: QuestionView[]; page: { nextCursor: string | null } }
    found.push(...page.items)
    cursor = page.page.nextCursor
  }
  return found
}

/** An activity of a draft is made from the question. */
async function use({ id }: QuestionView): Promise<void> {
  const { versionId, modules } = await api.world.programme()
  await api.world.sql('update activities set question_id = $1 where programme_version_id = $2 and id = $3', [
    id,
    versionId,
    modules[0]?.activities.reflection,
  ])
}

describe('the bank of questions', () => {
  it('is there from the first day, theme by theme, in the order of the alphabet', async () => {
    const found = await all()
    expect([...new Set(found.map(({ theme }) => theme))]).toEqual([...questionThemes])
    for (const theme of questionThemes) {
      const here = found.filter((question) => question.theme === theme).map(({ text }) => text.nb)
      expect(here).toEqual(expect.arrayContaining(questionBank[theme].map(({ text }) => text.nb)))
      expect(here).toEqual([...here].sort(new Intl.Collator('nb-NO').compare))
    }
  })

  it('is searched in every language and by theme, and a % is only a character', async () => {
    expect((await all('&q=whom%20do%20you%20never')).map(({ theme }) => theme)).toEqual(['co-creation'])
    expect((await all('&theme=capacity')).every(({ theme }) => theme === 'capacity')).toBe(true)
    const odd = await add(`Er det 100 % sikkert, ${randomUUID()}?`)
    expect((await all('&q=0%20%25%20s')).map(({ id }) => id)).toEqual([odd.id])
    expect(said(await author.get('/v1/questions?cursor=WyJ4IiwiYSIsImIiXQ'))).toEqual([400, 'request.cursor'])
  })

  it('takes a question and lets it be changed on the version that was seen', async () => {
    const made = await add()
    expect(made).toMatchObject({ theme: 'region', state: 'active', uses: 0, version: 1 })
    const change = { theme: 'national', text: { nb: 'Ny?', nn: 'Ny no?', en: 'New?' } }
    const path = `/v1/questions/${made.id}`
    const answers = await Promise.all([
      author.patch(path, change, on(made)),
      author.patch(path, { theme: 'mobility' }, on(made)),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
    const now = await author.get(path)
    expect([now.headers.etag, (now.body as QuestionView).version]).toEqual(['"2"', 2])
    expect((await author.patch(path, change)).status).toBe(428)
    const blank = await author.patch(path, { text: text(' ') }, on(now.body as QuestionView))
    expect(said(blank)).toEqual([400, 'request.invalid'])
  })

  it('retires a question that is used and counts where, but deletes only one that is not', async () => {
    const [used, idle] = [await add(), await add()]
    await use(used)
    await use(used)
    const path = `/v1/questions/${used.id}`
    expect(said(await author.delete(path, on(used)))).toEqual([409, 'question.used'])
    const retired = (await author.raw('put', `${path}/retirement`).set(on(used))).body as QuestionView
    expect(retired).toMatchObject({ state: 'retired', uses: 2, version: 2 })
    const q = encodeURIComponent(used.text.nb)
    expect([(await all(`&q=${q}`)).length, (await all(`&q=${q}&state=retired`)).length]).toEqual([0, 1])
    const back = await author.delete(`${path}/retirement`, on(retired))
    expect(back.body).toMatchObject({ state: 'active', version: 3 })
    expect((await author.delete(`/v1/questions/${idle.id}`, on(idle))).status).toBe(204)
    expect((await author.get(`/v1/questions/${idle.id}`)).status).toBe(404)
  })

  it('belongs to those who write the programme: not to participants, and not to who was an instructor', async () => {
    const question = await add()
    const group = await api.world.group()
    const participant = api.client.as(await api.signIn(group.participants[0]?.id ?? ''))
    expect(said(await participant.get('/v1/questions'))).toEqual([403, 'access.denied'])
    expect(said(await participant.patch(`/v1/questions/${question.id}`, {}, on(question)))).toEqual([
      403,
      'access.denied',
    ])
    const person = await api.world.instructor(group.cohort)
    const instructor = api.client.as(await api.signIn(person.id))
    const change = { text: text('Fra kursholderen?') }
    expect((await instructor.patch(`/v1/questions/${question.id}`, change, on(question))).status).toBe(200)
    await api.world.sql('update role_assignments set to_at = now() where person_id = $1', [person.id])
    expect((await instructor.get(`/v1/questions/${question.id}`)).status).toBe(403)
  })
})

describe('an activity of a draft', () => {
  const activityOf = async (): Promise<{ path: string; versionId: string; id: string; reading: string }> => {
    const { versionId, modules } = await api.world.programme()
    const { reflection = '', reading = '' } = modules[0]?.activities ?? {}
    const path = `/v1/programme-versions/${versionId}/activities/${reflection}/question`
    return { path, versionId, id: reflection, reading }
  }
  const first = { 'if-match': '"1"' }

  it('gets the text of a question, keeps it when the bank changes, and is counted', async () => {
    const [question, { path, versionId, id }] = [await add(), await activityOf()]
    const drawn = await author.put(path, { questionId: question.id }, first)
    expect([drawn.status, drawn.body]).toEqual([
      200,
      { question: question.text, questionId: question.id, version: 2 },
    ])
    await author.patch(`/v1/questions/${question.id}`, { text: text('Helt annet?') }, on(question))
    const [kept] = await api.world.sql<{ nb: string }>(
      `select question ->> 'nb' as nb from activities where programme_version_id = $1 and id = $2`,
      [versionId, id],
    )
    expect(kept?.nb).toBe(question.text.nb)
    expect((await author.get(`/v1/questions/${question.id}`)).body).toMatchObject({ uses: 1 })
  })

  it('takes no question over somebody else’s change, none that is retired, and none where nothing is asked', async () => {
    const [question, { path, id, reading }] = [await add(), await activityOf()]
    const answers = await Promise.all([
      author.put(path, { questionId: question.id }, first),
      author.put(path, { questionId: question.id }, first),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
    const plain = path.replace(id, reading)
    expect(said(await author.put(plain, { questionId: question.id }, first))).toEqual([
      409,
      'question.not-asked',
    ])
    await author.raw('put', `/v1/questions/${question.id}/retirement`).set(on(question))
    const late = await author.put(path, { questionId: question.id }, { 'if-match': '"2"' })
    expect(said(late)).toEqual([409, 'question.retired'])
  })

  it('of a published version, or of another one, takes none', async () => {
    const [question, { path, versionId }, other] = [await add(), await activityOf(), await activityOf()]
    const crossed = path.replace(versionId, other.versionId)
    expect((await author.put(crossed, { questionId: question.id }, first)).status).toBe(404)
    await api.world.sql('update programme_versions set published_at = now() where id = $1', [versionId])
    expect(said(await author.put(path, { questionId: question.id }, first))).toEqual([
      409,
      'question.version-published',
    ])
  })
})
