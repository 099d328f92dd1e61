import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { ImportRowView, ImportView } from './import.dto'
import { refused, TestLists, type ListedMember } from './list/test-lists'

let api: TestApi
let administrator: ApiClient
let lists: TestLists

beforeAll(async () => {
  api = await startApi()
  administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
  lists = new TestLists(api, administrator)
})
afterAll(() => api.close())

const counts = (rest: Partial<ImportView['counts']>): object => ({
  ...{ new: 0, changed: 0, left: 0, unchanged: 0, errors: 0 },
  ...rest,
})

describe('a list of participants', () => {
  it('that says what is so already changes nothing', async () => {
    const group = await api.world.group()
    const lines = (await lists.membersOf(group)).map((member) => member.line)
    const made = await lists.upload(group.cohort, lines)
    expect(made).toMatchObject({
      state: 'checked',
      counts: counts({ rows: 4, unchanged: 4 }),
      cohort: { id: group.cohort.id },
    })
  })

  it('shows who is new, changed and gone, and does it only when asked', async () => {
    const group = await api.world.group()
    const [first, second, third] = (await lists.membersOf(group)) as [
      ListedMember,
      ListedMember,
      ListedMember,
    ]
    const number = await lists.numberOf(group)
    const fresh = `${number};Ny Deltaker;ny.${number}@prove.example;utviklingsleder;Rådgiver;`
    const lines = [first.line, second.line.replace('Direktør', 'Kommunalsjef'), third.line, fresh]
    const made = await lists.upload(group.cohort, lines)
    expect(made.counts).toEqual({ rows: 4, ...counts({ new: 1, changed: 1, left: 1, unchanged: 2 }) })
    expect(await lists.rowsOf(made, 'changed')).toMatchObject([
      { row: 3, email: second.email, title: 'Kommunalsjef', before: { title: 'Direktør' }, errors: [] },
    ])
    expect(await lists.rowsOf(made, 'new')).toMatchObject([
      { row: 5, group: { name: group.name, state: 'present' } },
    ])
    expect(await lists.rowsOf(made, 'left')).toMatchObject([
      { row: null, change: 'left', organisation: { number } },
    ])
    expect((await lists.membersOf(group)).map((member) => member.line)).not.toContain(lines[1])

    expect((await lists.apply(made)).body).toMatchObject({
      state: 'applied',
      appliedAt: '2026-11-22T09:00:00.000Z',
    })
    const now = (await lists.membersOf(group)).map((member) => member.line)
    expect([...now].sort()).toEqual([...lines].sort())
    const again = await lists.upload(group.cohort, lines)
    expect(again.counts).toEqual({ rows: 4, ...counts({ unchanged: 4 }) })
  })

  it('lets those who leave keep their history, and says when they leave a role behind', async () => {
    const group = await api.world.group()
    const members = await lists.membersOf(group)
    const made = await lists.upload(
      group.cohort,
      members.filter((one) => one.email !== group.facilitator.email).map((one) => one.line),
    )
    const [left] = await lists.rowsOf(made, 'left')
    expect(left?.warnings).toMatchObject([
      { code: 'import.keeps-role', detail: expect.stringContaining('rolle') },
    ])
    await lists.apply(made)
    const enrolment = group.enrolments.get(group.facilitator.id)
    const kept = await api.world.sql('select to_on::text as until from enrolments where id = $1', [enrolment])
    expect(kept).toEqual([{ until: '2026-11-22' }])
    const log = await api.world.sql('select action, actor_name from change_log where subject_id = $1', [
      enrolment,
    ])
    expect(log).toMatchObject([{ action: 'enrolment.ended' }])
  })

  it('makes a group for an organisation that has none in the cohort, and shows it first', async () => {
    const cohort = await api.world.cohort({ state: 'enrolling' })
    const { organisationNumber, name } = await api.world.organisation()
    const line = `${organisationNumber};Ny Leder;leder.${organisationNumber}@prove.example;toppleder;;`
    const made = await lists.upload(cohort, [line])
    expect(await lists.rowsOf(made)).toMatchObject([{ change: 'new', group: { name, state: 'new' } }])
    await lists.apply(made)
    const groups = await api.world.sql('select name, state from leader_groups where cohort_id = $1', [
      cohort.id,
    ])
    expect(groups).toEqual([{ name, state: 'enrolled' }])
    expect((await lists.upload(cohort, [line])).counts).toMatchObject({ unchanged: 1 })
  })

  it('moves a person between two groups of an organisation: one enrolment ends, another begins', async () => {
    const group = await api.world.group()
    const number = await lists.numberOf(group)
    await api.world.insert('leader_groups', {
      organisation_id: group.organisationId,
      cohort_id: group.cohort.id,
      name: `Vest ${number}`,
      state: 'enrolled',
    })
    const members = await lists.membersOf(group)
    const moved = members[0] as ListedMember
    const lines = members.map((one) => (one === moved ? `${one.line}Vest ${number}` : one.line))
    const stranger = `${number};Ny;ny.${number}@prove.example;toppleder;;`
    const ambiguous = await lists.upload(group.cohort, [...lines, stranger])
    expect(await lists.rowsOf(ambiguous, 'error')).toMatchObject([
      { row: 6, errors: [{ column: 'group', code: 'import.group-ambiguous' }] },
    ])
    const made = await lists.upload(group.cohort, lines)
    expect(await lists.rowsOf(made, 'changed')).toMatchObject([
      { email: moved.email, before: { group: group.name } },
    ])
    await lists.apply(made)
    const history = await api.world.sql(
      `select g.name, e.to_on::text as until from enrolments e join leader_groups g on g.id = e.group_id
       join people p on p.id = e.person_id where p.email = $1 order by e.to_on nulls last`,
      [moved.email],
    )
    expect(history).toEqual([
      { name: group.name, until: '2026-11-22' },
      { name: `Vest ${number}`, until: null },
    ])
  })

  it('with errors is shown row by row in the reader’s language, and cannot be applied', async () => {
    const cohort = await api.world.cohort()
    const [mine, other] = [await api.world.group({ cohort }), await api.world.group({ cohort })]
    const number = await lists.numberOf(mine)
    const stolen = (await lists.membersOf(other))[0]?.line.replace(await lists.numberOf(other), number) ?? ''
    const made = await lists.upload(cohort, [
      stolen,
      '889640782;A;a@prove.example;toppleder;;',
      `${number};B;b;sjef;;`,
    ])
    expect(made).toMatchObject({ state: 'refused', counts: { errors: 3 } })
    const { body } = await administrator.get(`/v1/imports/${made.id}/rows?change=error`, {
      'accept-language': 'nn',
    })
    const found = (body as { items: ImportRowView[] }).items.map((row) =>
      row.errors.map((error) => [error.column, error.code]),
    )
    expect(found).toEqual([
      [['email', 'import.enrolled-elsewhere']],
      [['organisationNumber', 'import.organisation-unknown']],
      [
        ['email', 'import.mail-format'],
        ['category', 'import.category-unknown'],
      ],
    ])
    expect((body as { items: ImportRowView[] }).items[1]?.errors[0]?.detail).toBe(
      'Organisasjonen er ikkje lagd inn enno.',
    )
    expect(refused(await lists.apply(made))).toEqual([409, 'import.has-errors'])
  })

  it('is applied once, and not at all when the cohort has changed since', async () => {
    const group = await api.world.group()
    const lines = (await lists.membersOf(group)).map((one) => one.line.replace('Direktør', 'Sjef'))
    const [one, two] = [await lists.upload(group.cohort, lines), await lists.upload(group.cohort, lines)]
    const answers = await Promise.all([lists.apply(one), lists.apply(one)])
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
    expect(refused(await lists.apply(one))).toEqual([409, 'import.already-applied'])
    expect(refused(await lists.apply(two))).toEqual([409, 'import.outdated'])
    expect((await administrator.get(`/v1/imports/${two.id}`)).body).toMatchObject({
      state: 'checked',
      appliedAt: null,
    })
  })
})
