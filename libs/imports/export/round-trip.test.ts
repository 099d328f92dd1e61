import fc from 'fast-check'
import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup } from '../../testing/world'
import type { ImportView } from '../import.dto'

let api: TestApi
let administrator: ApiClient
beforeAll(async () => {
  api = await startApi()
  administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
})
afterAll(() => api.close())

const TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
type Format = keyof typeof TYPES

async function takenOut(path: string, format: Format, language = 'nb'): Promise<Buffer> {
  const answer = await administrator
    .raw('get', `${path}?format=${format}`)
    .set('accept-language', language)
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => done(null, Buffer.concat(parts)))
    })
  expect(answer.status).toBe(200)
  return answer.body as Buffer
}

async function putBack(cohort: { id: string }, bytes: Buffer, format: Format): Promise<ImportView> {
  const answer = await administrator
    .raw('post', `/v1/imports?cohort=${cohort.id}`)
    .set('content-type', TYPES[format])
    .send(bytes)
  expect([answer.status, answer.body]).toMatchObject([201, {}])
  return answer.body as ImportView
}

/** What people are called where people type: quotation marks, separators, line breaks, formulas, our letters, emoji. */
const piece = fc.oneof(
  fc.constantFrom('"', '""', ';', ',', '\t', '\n', '\r\n', '\r', ' ', '  ', '\u00a0', "'", "''"),
  fc.constantFrom('=', '+', '-', '@', '=1+1', '＝', '|', '\\', '%', '&amp;', '<b>', '_x0041_', 'sep=;'),
  fc.constantFrom('æøå', 'ÆØÅ', 'é', 'e\u0301', '👩‍👩‍👧', '🇳🇴', 'ß', 'Å\u030a', '\u200b', '\ufeff'),
  fc.string({ maxLength: 4 }),
)
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('').replaceAll('\0', ''))
const person = fc.record({
  name: fc
    .tuple(text, text)
    .map(([before, after]) => `${before}Åse${after}`.slice(0, 120).replace(/\p{Cs}/gu, '')),
  title: text.map((title) => title.slice(0, 120).replace(/\p{Cs}/gu, '')),
})

/** Names that once came back as others. */
const CHANGED_ONCE = Array.from({ length: 8 }, (_, at) => ({
  name: ["\n'=Åse", " '=Åse", "'=Åse", "''=Åse"][at] ?? 'Åse',
  title: '',
}))

async function rename(group: WorldGroup, people: readonly { name: string; title: string }[]): Promise<void> {
  const ids = [...group.enrolments.keys()]
  for (const [at, { name, title }] of people.entries()) {
    await api.world.sql('update people set name = $2 where id = $1', [ids[at], name])
    await api.world.sql('update enrolments set title = $2 where person_id = $1', [ids[at], title])
  }
}

describe('a list that is taken out and put back', () => {
  it.each(['csv', 'xlsx'] as const)(
    'changes nothing, whatever people are called (%s)',
    async (format) => {
      const group = await api.world.group({ participants: 6 })
      await fc.assert(
        fc.asyncProperty(fc.array(person, { minLength: 8, maxLength: 8 }), async (people) => {
          await rename(group, people)
          const bytes = await takenOut(`/v1/cohorts/${group.cohort.id}/participants`, format)
          const { counts } = await putBack(group.cohort, bytes, format)
          expect(counts).toEqual({ rows: 9, new: 0, changed: 0, left: 0, unchanged: 9, errors: 0 })
        }),
        { numRuns: 12, examples: [[CHANGED_ONCE]] },
      )
    },
    120_000,
  )

  it('changes nothing in nynorsk and English, with several groups and roles of every kind', async () => {
    const cohort = await api.world.cohort()
    const groups = [await api.world.group({ cohort }), await api.world.group({ cohort })]
    const [one, two] = groups as [WorldGroup, WorldGroup]
    const scope = (group: WorldGroup): object => ({ group_id: group.id, cohort_id: cohort.id })
    const give = (who: string | undefined, role: string, group: WorldGroup): Promise<string> =>
      api.world.insert('role_assignments', { person_id: who, role, ...scope(group) })
    await give(one.participants[0]?.id, 'employee-representative', one)
    await give(one.chiefExecutive.id, 'facilitator', one)
    await give(one.facilitator.id, 'facilitator', two)
    await api.world.insert('role_assignments', {
      ...{ person_id: two.participants[0]?.id, role: 'facilitator', until_on: '2026-12-24' },
      ...scope(two),
    })
    for (const language of ['nb', 'nn', 'en']) {
      const bytes = await takenOut(`/v1/cohorts/${cohort.id}/participants`, 'csv', language)
      const { counts } = await putBack(cohort, bytes, 'csv')
      expect(counts).toEqual({ rows: 11, new: 0, changed: 0, left: 0, unchanged: 11, errors: 0 })
    }
    const part = await takenOut(`/v1/groups/${one.id}/participants`, 'xlsx')
    expect((await putBack(cohort, part, 'xlsx')).counts).toMatchObject({ rows: 5, unchanged: 5, left: 0 })
  })

  it('is a file that Excel opens: a mark, semicolons, and no cell that begins like a formula', async () => {
    const group = await api.world.group()
    await rename(group, [{ name: '=HYPERLINK("x";"y")', title: '@SUM(A1)' }])
    const answer = await administrator.raw('get', `/v1/groups/${group.id}/participants?format=csv`)
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="deltakere-.*-2026-11-22\.csv"$/,
    )
    const sent = answer.text
    expect(sent.startsWith('\uFEFForganisasjonsnummer;navn;e-post;kategori;tittel;gruppe;rolle\r\n')).toBe(
      true,
    )
    expect(sent).toContain(`"'=HYPERLINK(""x"";""y"")"`)
    expect(sent).toContain(`;'@SUM(A1);`)
  })
})

describe('who takes a list out', () => {
  it('carries the group or is the administrator; the whole cohort is the administrator’s', async () => {
    const group = await api.world.group()
    const stranger = await api.world.group()
    const status = async (who: { id: string } | undefined, path: string): Promise<number> =>
      (await api.client.as(await api.signIn(who?.id ?? '')).raw('get', `${path}?format=csv`)).status
    const [mine, whole] = [
      `/v1/groups/${group.id}/participants`,
      `/v1/cohorts/${group.cohort.id}/participants`,
    ]
    expect(await status(group.facilitator, mine)).toBe(200)
    expect(await status(group.chiefExecutive, mine)).toBe(200)
    expect(await status(group.participants[0], mine)).toBe(403)
    expect(await status(await api.world.instructor(group.cohort), mine)).toBe(403)
    expect(await status(stranger.facilitator, mine)).toBe(404)
    expect(await status(group.facilitator, whole)).toBe(403)
    expect((await administrator.get(`${mine}?format=pdf`)).status).toBe(400)
    expect((await administrator.get(`${mine}`)).status).toBe(400)
  })
})
