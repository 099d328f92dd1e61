import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { RulesDifference } from './rules-difference'
import type { WorldCohort, WorldGroup } from '../../testing/world'

interface Rule {
  readonly key: string
  readonly offsetDays: number
  readonly version: number
  readonly standardWhen: string | null
}

let api: TestApi
let administrator: ApiClient
/** Files share a database, and the log of the network is everybody's: it is asked for what this one did. */
let administratorId: string
let group: WorldGroup
let cohort: WorldCohort

beforeAll(async () => {
  api = await startApi()
  administratorId = (await api.world.administrator()).id
  administrator = api.client.as(await api.signIn(administratorId))
})
beforeEach(async () => {
  group = await api.world.group({ participants: 1 })
  cohort = group.cohort
  const { versionId } = cohort.programme
  await api.world.sql(
    'update programme_versions set published_at = coalesce(published_at, now()) where id = $1',
    [versionId],
  )
})
afterAll(() => api.close())

const publish = (version: string): Promise<unknown> =>
  api.world.sql('update programme_versions set published_at = now() where id = $1', [version])

/** A draft of the cohort's programme. */
async function draft(number = 2): Promise<string> {
  const [row] = await api.world.sql<{ id: string }>(
    'insert into programme_versions (programme_id, number) values ($1, $2) returning id',
    [cohort.programme.id, number],
  )
  return row?.id ?? ''
}

const pathOf = (version: string, key = ''): string =>
  `/v1/programme-versions/${version}/reminder-rules${key && `/${key}`}`

async function change(version: string, key: string, offsetDays: number, tag = 0): Promise<number> {
  const { body } = await administrator.get(pathOf(version, key))
  const {
    active,
    validDays,
    repeatDays,
    repeatTimes,
    urgent,
    subject,
    body: text,
  } = body as Record<string, unknown>
  const form = { active, offsetDays, validDays, repeatDays, repeatTimes, urgent, subject, body: text }
  const answer = await administrator.put(
    pathOf(version, key),
    { ...form, reason: 'Bedre tid til forarbeidet.' },
    { 'if-match': `"${tag}"` },
  )
  return answer.status
}

async function daysOf(path: string, key = 'prework-first'): Promise<number | undefined> {
  const { body } = await administrator.get(path)
  return (body as { items: Rule[] }).items.find((rule) => rule.key === key)?.offsetDays
}

const ofCohort = (): string => `/v1/cohorts/${cohort.id}/reminder-rules`

/** The cohort follows another version from now on. */
const follow = (version: string): Promise<unknown> =>
  api.world.sql('update cohorts set programme_version_id = $2 where id = $1', [cohort.id, version])

describe('the rules of a version', () => {
  it('hold for its cohorts and those of later versions, not for those of earlier ones', async () => {
    const second = await draft()
    expect(await change(second, 'prework-first', -21)).toBe(200)
    await publish(second)
    const third = await draft(3)
    expect(await daysOf(pathOf(second))).toBe(-21)
    expect(await daysOf(pathOf(third))).toBe(-21)
    expect(await daysOf(ofCohort())).toBe(-14)
    await follow(third)
    expect(await daysOf(ofCohort())).toBe(-21)
    expect(await change(third, 'prework-first', -18)).toBe(200)
    expect(await daysOf(ofCohort())).toBe(-18)
    const { body } = await administrator.get(pathOf(third, 'prework-first'))
    expect(body).toMatchObject({ standardWhen: '21 dager før samlingen', version: 1 })
  })

  it('are what the plan is made by', async () => {
    const other = await api.world.group({ participants: 1 })
    await api.world.gathering(other, 1, '2027-02-24T08:00:00Z')
    /** A facilitator gets it with the worklist of the week; whose digest goes on another day gets it then. */
    const earliest = async (): Promise<string | undefined> => {
      const { body } = await administrator.get(`/v1/reminders/plan?group=${other.id}&days=90`)
      const items = (
        body as { items: { rule: { key: string }; person: { id: string }; plannedFor: string }[] }
      ).items
      return items
        .filter(({ rule, person }) => rule.key === 'calling' && person.id !== other.facilitator.id)
        .map(({ plannedFor }) => plannedFor.slice(0, 10))
        .sort()[0]
    }
    expect(await earliest()).toBe('2027-01-25')
    expect(await change(other.cohort.programme.versionId, 'calling', -42)).toBe(200)
    expect(await earliest()).toBe('2027-01-13')
  })

  it('of a published version never change, whoever asks', async () => {
    const { versionId } = cohort.programme
    const { body } = await administrator.get(pathOf(versionId))
    expect(body).toMatchObject({ place: { mayChange: false } })
    expect(await change(versionId, 'prework-first', -21)).toBe(409)
    const insert = `insert into reminder_rules (programme_version_id, key, condition, audience, anchor, offset_days, valid_days,
      title, subject, body) select $1, key, condition, audience, anchor, 0, 1, title, subject, body from reminder_rules
      where key = 'calling' and cohort_id is null and programme_version_id is null`
    await expect(api.world.sql(insert, [versionId])).rejects.toThrow('a published version never changes')
  })

  it('give way to those of the version before when they are taken back, and go with a draft that is discarded', async () => {
    const second = await draft()
    expect(await change(second, 'calling', -45)).toBe(200)
    const back = await administrator.post(
      `${pathOf(second, 'calling')}/standard`,
      { reason: 'Det ble for tidlig.' },
      { 'if-match': '"1"' },
    )
    expect(back.status).toBe(200)
    expect(await daysOf(pathOf(second), 'calling')).toBe(-30)
    expect(await change(second, 'calling', -40, 1)).toBe(412)
    expect(await change(second, 'calling', -40, 2)).toBe(200)
    await api.world.sql('delete from programme_versions where id = $1', [second])
    expect(
      await api.world.sql('select from reminder_rules where programme_version_id = $1', [second]),
    ).toEqual([])
  })

  it('stand among what is different in it, for those who write the programme', async () => {
    const second = await draft()
    expect(await change(second, 'calling', -40)).toBe(200)
    await publish(second)
    const third = await draft(3)
    expect(await change(third, 'prework-first', -18)).toBe(200)
    const instructor = api.client.as(await api.signIn((await api.world.instructor(cohort)).id))
    const days = async (query = '', who = instructor): Promise<unknown> => {
      const { status, body } = await who.get(`${pathOf(third)}/difference${query}`)
      if (status !== 200) return status
      const { items } = body as RulesDifference
      return items.map(({ key, facts, texts }) => [key, ...facts.map(({ after }) => after), texts.length])
    }
    expect(await days()).toEqual([['prework-first', '18 dager før samlingen', 0]])
    expect(await days(`?against=${cohort.programme.versionId}`)).toEqual([
      ['calling', '40 dager før samlingen', 0],
      ['prework-first', '18 dager før samlingen', 0],
    ])
    expect(await days(`?against=${third}`)).toEqual([])
    const other = await api.world.group()
    expect(await days(`?against=${other.cohort.programme.versionId}`)).toBe(404)
    const facilitator = api.client.as(await api.signIn(group.facilitator.id))
    expect(await days('', facilitator)).toBe(403)
  })

  it('are changed by administrators alone, with what was done in the log', async () => {
    const second = await draft()
    expect(await change(second, 'calling', -40)).toBe(200)
    const instructor = api.client.as(await api.signIn((await api.world.instructor(cohort)).id))
    const refused = await instructor.put(pathOf(second, 'calling'), {}, { 'if-match': '"1"' })
    expect(refused.status).toBe(403)
    const { body } = await administrator.get(`/v1/log?person=${administratorId}`)
    expect(JSON.stringify(body)).toContain('Bedre tid til forarbeidet.')
  })
})
