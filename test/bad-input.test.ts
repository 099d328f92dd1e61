import type { Response } from 'supertest'
import { startApi, type TestApi } from '../libs/testing/api'
import type { Identity } from '../libs/testing/api-client'
import type { WorldGroup } from '../libs/testing/world'
import { fitting, operationsOf, withIds, type Operation } from './test-operations'

// Every route, or every table, for every role: on a busy machine that takes minutes.
jest.setTimeout(300_000)

const NOBODYS_ID = '0197a000-0000-7000-8000-000000000000'
const CHANGES = new Set(['put', 'post', 'patch', 'delete'])

let api: TestApi
let group: WorldGroup
let stranger: WorldGroup
/** Holds every role at once, so that no refusal is for want of a permission. */
let everybody: Identity
let operations: readonly Operation[]
let before: string

beforeAll(async () => {
  api = await startApi()
  group = await api.world.group()
  stranger = await api.world.group()
  const { id } = group.chiefExecutive
  await api.world.insert('role_assignments', { person_id: id, role: 'administrator' })
  await api.world.insert('role_assignments', {
    person_id: id,
    role: 'instructor',
    cohort_id: group.cohort.id,
  })
  everybody = await api.signIn(id)
  operations = operationsOf(api.app)
}, 120_000)
afterAll(() => api.close())

beforeEach(async () => {
  before = await everything()
})
afterEach(async () => {
  expect(await everything()).toBe(before)
})

/** A fingerprint of every row that the system may read. */
async function everything(): Promise<string> {
  const tables = await api.world.sql<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
       and has_table_privilege(oid, 'select') order by 1`,
  )
  const one = ({ name }: { name: string }): string =>
    `select '${name}' as name, md5(string_agg(t::text, '' order by t::text)) as rows from ${name} t`
  return JSON.stringify(await api.world.sql(tables.map(one).join(' union all ')))
}

interface Try {
  readonly path?: string
  readonly body?: string | object
  readonly headers?: Record<string, string>
  readonly as?: Identity | null
}

async function send(operation: Operation, { path, body, headers, as = everybody }: Try): Promise<Response> {
  const test = api.client.as(as).raw(operation.method, path ?? withIds(operation, NOBODYS_ID))
  const sent = test.set({ 'if-match': '"1"', 'content-type': 'application/json', ...headers })
  return CHANGES.has(operation.method) ? sent.send(body ?? {}) : sent
}

/** Status and code, and a word more when the answer is not a problem that a person can read. */
function outcome({ status, body, headers }: Response): string {
  const { code, detail, title, type, requestId } = body as Record<string, string>
  const whole =
    headers['content-type'] === 'application/problem+json; charset=utf-8' &&
    (body as { status: number }).status === status &&
    [type, title, requestId, headers['content-language']].every(Boolean) &&
    /^\p{Lu}.*\.$/u.test(detail ?? '')
  return `${status} ${code}${whole ? '' : ' (not a whole problem)'}`
}

function errorsIn(response: Response): string[] {
  const { errors = [] } = response.body as { errors?: { pointer: string; code: string; detail: string }[] }
  return errors.map(({ pointer, code }) => `${pointer} ${code}`)
}

/** Tries every operation that it concerns, and answers those that said something else than they should. */
async function surprises(
  concerned: (operation: Operation) => boolean,
  expected: string,
  attempt: (operation: Operation) => Promise<string>,
): Promise<string[]> {
  const tried = operations.filter(concerned)
  expect(tried.length).toBeGreaterThan(1)
  const found: string[] = []
  for (const operation of tried) {
    const said = await attempt(operation)
    if (said !== expected) found.push(`${operation.method} ${operation.path}: ${said}`)
  }
  return found
}

const withId = ({ path }: Operation): boolean => /\{(id|\w+Id)\}/.test(path)
const withBody = ({ fields }: Operation): boolean => fields !== null
/** Signing in is proved before anything is validated, and says as little as it can. */
const withFields = (operation: Operation): boolean => withBody(operation) && operation.path !== '/v1/sessions'
const closed = ({ isPublic }: Operation): boolean => !isPublic

describe('on every route, and with nothing changed:', () => {
  it('an id that is no id names nothing', async () => {
    const attempt = async (operation: Operation): Promise<string> =>
      outcome(await send(operation, { path: withIds(operation, 'nei') }))
    expect(await surprises(withId, '404 request.not-found', attempt)).toEqual([])
  })

  it('an unknown query parameter is refused by name', async () => {
    const attempt = async (operation: Operation): Promise<string> => {
      const answer = await send(operation, { path: `${withIds(operation, NOBODYS_ID)}?tull=1` })
      return `${outcome(answer)} ${errorsIn(answer).find((error) => error.startsWith('/tull'))}`
    }
    const every = (): boolean => true
    expect(await surprises(every, '400 request.invalid /tull field.unknown', attempt)).toEqual([])
  })

  it('an unknown field is refused by name', async () => {
    const attempt = async (operation: Operation): Promise<string> => {
      const answer = await send(operation, { body: { tull: 1 } })
      return `${outcome(answer)} ${errorsIn(answer).find((error) => error.startsWith('/tull'))}`
    }
    expect(await surprises(withFields, '400 request.invalid /tull field.unknown', attempt)).toEqual([])
  })

  it('a field of the wrong type is refused by name', async () => {
    const attempt = async (operation: Operation): Promise<string> => {
      const fields = Object.entries(operation.fields ?? {})
      const body = Object.fromEntries(
        fields.map(([name, types]) => [name, types.includes('object') ? 'x' : { x: 1 }]),
      )
      const answer = await send(operation, { body })
      const said = errorsIn(answer).map((error) => error.split(' ')[0])
      const silent = fields.map(([name]) => `/${name}`).filter((pointer) => !said.includes(pointer))
      return `${outcome(answer)}${silent.length > 0 ? ` but nothing of ${silent.join(', ')}` : ''}`
    }
    expect(await surprises(withFields, '400 request.invalid', attempt)).toEqual([])
  })

  it.each([
    ['a list instead of an object', '[1]', '400 request.invalid'],
    ['broken JSON', '{"a":', '400 request.malformed'],
    ['10 MB', `{"tull":"${'x'.repeat(10_000_000)}"}`, '413 request.too-large'],
  ])('%s is refused', async (_, body, expected) => {
    const attempt = async (operation: Operation): Promise<string> => outcome(await send(operation, { body }))
    expect(await surprises(withBody, expected, attempt)).toEqual([])
  })

  it('a format that nobody speaks is refused', async () => {
    const attempt = async (operation: Operation): Promise<string> =>
      outcome(await send(operation, { body: '<hei/>', headers: { 'content-type': 'application/xml' } }))
    expect(await surprises(withBody, '415 request.unsupported', attempt)).toEqual([])
  })

  it('nobody gets in without a session, or with one that has ended', async () => {
    const ended = await api.signIn(group.facilitator.id)
    await api.client.as(ended).delete('/v1/session')
    before = await everything()
    for (const as of [null, ended, { cookie: 'kl_session=tull', csrfToken: 'tull' }]) {
      const attempt = async (operation: Operation): Promise<string> => outcome(await send(operation, { as }))
      expect(await surprises(closed, '401 session.missing', attempt)).toEqual([])
    }
  })

  it('a change without the token of the page is refused', async () => {
    const attempt = async (operation: Operation): Promise<string> =>
      outcome(await send(operation, { as: { ...everybody, csrfToken: 'tull' } }))
    const change = (operation: Operation): boolean => closed(operation) && CHANGES.has(operation.method)
    expect(await surprises(change, '403 session.csrf', attempt)).toEqual([])
  })

  it('another organisation’s group is not there', async () => {
    const facilitator = await api.signIn(group.facilitator.id)
    const chiefExecutive = await api.signIn((await api.world.group()).chiefExecutive.id)
    const instructor = await api.signIn((await api.world.instructor(group.cohort)).id)
    before = await everything()
    const activity = stranger.cohort.programme.modules[0]?.activities.task ?? ''
    // Some doors are closed to a facilitator, whatever group is meant.
    const owners: [string, Identity][] = [
      ['/opening', chiefExecutive],
      ['/done', instructor],
    ]
    const attempt = async (operation: Operation): Promise<string> => {
      const path = operation.path.replace('{id}', stranger.id).replace('{activityId}', activity)
      const { query, body } = fitting(operation)
      const [, as] = owners.find(([end]) => operation.path.endsWith(end)) ?? ['', facilitator]
      const given = { path: `${path}${query}`, body: withBody(operation) ? body : {}, as }
      return outcome(await send(operation, given))
    }
    const ofGroups = ({ path }: Operation): boolean => path.startsWith('/v1/groups/{id}')
    expect(await surprises(ofGroups, '404 request.not-found', attempt)).toEqual([])
  })
})

describe('what builds on an old version', () => {
  it.each([
    ['"99"', '412 request.stale', 1],
    ['', '428 request.if-match-missing', 2],
  ])('If-Match %s is refused', async (version, expected, module) => {
    const gathering = await api.world.gathering(group, module, '2026-11-20T08:00:00Z', 'held')
    const { task, reflection } = group.cohort.programme.modules[0]?.activities ?? { task: '', reflection: '' }
    const mine = `/v1/groups/${group.id}/activities`
    before = await everything()
    const tries: [string, string, object][] = [
      ['patch', `/v1/organisations/${group.organisationId}`, { name: 'Nytt navn' }],
      ['put', `/v1/gatherings/${gathering}/attendance`, { marks: [] }],
      ['put', `${mine}/${reflection}/reflection`, { text: 'Nytt', visibility: 'private' }],
      ['put', `${mine}/${reflection}/draft`, { text: 'Nytt', basedOn: 0 }],
      ['put', `${mine}/${task}/submission`, { text: 'Nytt' }],
    ]
    for (const [method, path, body] of tries) {
      const test = api.client.as(everybody).raw(method as Operation['method'], path)
      const answer = await (version ? test.set('if-match', version) : test).send(body)
      expect([path, outcome(answer)]).toEqual([path, expected])
    }
  })
})

test('a refusal is a sentence in the reader’s language', async () => {
  const ask = (language: string): Promise<Response> =>
    api.client.as(everybody).get(`/v1/organisations?tull=1`, { 'accept-language': language })
  const answers = [await ask('nb'), await ask('nn-NO,nn;q=0.9'), await ask('en-GB')]
  expect(answers.map((answer) => answer.headers['content-language'])).toEqual(['nb', 'nn', 'en'])
  expect(new Set(answers.map((answer) => (answer.body as { detail: string }).detail)).size).toBe(3)
  expect(new Set(answers.map((answer) => (answer.body as { code: string }).code)).size).toBe(1)
})
