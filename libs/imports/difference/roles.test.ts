import { startApi, type TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldGroup } from '../../testing/world'
import type { ImportView } from '../import.dto'
import { refused, TestLists } from '../list/test-lists'

let api: TestApi
let administrator: ApiClient
let lists: TestLists
beforeAll(async () => {
  api = await startApi()
  administrator = api.client.as(await api.signIn((await api.world.administrator()).id))
  lists = new TestLists(api, administrator)
})
afterAll(() => api.close())

const rolesIn = (groupId: string): Promise<{ email: string; role: string }[]> =>
  api.world.sql(
    `select p.email, r.role from role_assignments r join people p on p.id = r.person_id
     where r.group_id = $1 and r.to_at is null order by r.role, p.email`,
    [groupId],
  )

/** The lines of a group with a role for some, by mail address. */
async function linesOf(group: WorldGroup, roles: Readonly<Record<string, string>>): Promise<string[]> {
  return (await lists.membersOf(group)).map(({ email, line }) => `${line};${roles[email] ?? ''}`)
}

describe('roles in a list', () => {
  it('give a new group its chief executive, facilitator and representative, who is not enrolled', async () => {
    const cohort = await api.world.cohort({ state: 'enrolling' })
    const { organisationNumber: number, name } = await api.world.organisation()
    const line = (who: string, category: string, role: string): string =>
      `${number};${who};${who}.${number}@prove.example;${category};Sjef;;${role}`
    const lines = [
      line('anne', 'toppleder', 'Kommunedirektør'),
      line('bo', 'utviklingsleder', 'deltaker, lokal fasilitator'),
      line('cato', '', 'tillitsvalgt'),
      line('dina', 'toppleder', 'deltaker'),
      line('eva', '', 'fasilitator'),
    ]
    const made = await lists.upload(cohort, lines)
    expect(made).toMatchObject({ state: 'checked', counts: { rows: 5, new: 5 } })
    expect(await lists.rowsOf(made, 'new')).toMatchObject([
      { roles: ['chief-executive'], enrols: true },
      { roles: ['facilitator'], enrols: true },
      { roles: ['employee-representative'], enrols: false },
      { roles: [], enrols: true },
      { roles: ['facilitator'], enrols: false },
    ])
    expect((await lists.apply(made)).status).toBe(200)
    const [group] = await api.world.sql<{ id: string }>('select id from leader_groups where name = $1', [
      name,
    ])
    expect(await rolesIn(group?.id ?? '')).toEqual([
      { email: `anne.${number}@prove.example`, role: 'chief-executive' },
      { email: `cato.${number}@prove.example`, role: 'employee-representative' },
      { email: `bo.${number}@prove.example`, role: 'facilitator' },
      { email: `eva.${number}@prove.example`, role: 'facilitator' },
    ])
    const enrolled = await api.world.sql('select from enrolments where group_id = $1', [group?.id])
    expect(enrolled).toHaveLength(3)
    expect((await lists.upload(cohort, lines)).counts).toMatchObject({ unchanged: 5, new: 0 })
  })

  it('that the list does not mention stay as they are', async () => {
    const group = await api.world.group()
    const before = await rolesIn(group.id)
    const made = await lists.upload(group.cohort, await linesOf(group, {}))
    expect(made.counts).toMatchObject({ unchanged: 4, changed: 0 })
    const changed = (await linesOf(group, {})).map((line) => line.replace('Direktør', 'Sjef'))
    await lists.apply(await lists.upload(group.cohort, changed))
    expect(await rolesIn(group.id)).toEqual(before)
  })

  it('pass to whom the list names, and the one before is shown as changed', async () => {
    const group = await api.world.group()
    const heir = group.participants[0]?.email ?? ''
    const made = await lists.upload(group.cohort, await linesOf(group, { [heir]: 'kommunedirektør' }))
    const rows = await lists.rowsOf(made, 'changed')
    expect(rows).toHaveLength(2)
    expect(rows.find(({ email }) => email === heir)).toMatchObject({
      roles: ['chief-executive'],
      before: { roles: [] },
      warnings: [
        {
          code: 'import.takes-over-role',
          detail: `Tar over som kommunedirektør etter ${group.chiefExecutive.name}.`,
        },
      ],
    })
    expect(rows.find(({ email }) => email === group.chiefExecutive.email)).toMatchObject({
      roles: [],
      before: { roles: ['chief-executive'] },
    })
    await lists.apply(made)
    expect((await rolesIn(group.id)).filter(({ role }) => role === 'chief-executive')).toEqual([
      { email: heir, role: 'chief-executive' },
    ])
    const log = await api.world.sql(
      `select detail ->> 'role' as role from change_log
      where group_id = $1 and action = 'role.ended'`,
      [group.id],
    )
    expect(log).toEqual([{ role: 'chief-executive' }])
  })

  it('of who leaves pass on when somebody else has them in the list, and are pointed out when nobody has', async () => {
    const group = await api.world.group()
    const heir = group.participants[0]?.email ?? ''
    const without = async (roles: Readonly<Record<string, string>>): Promise<ImportView> =>
      lists.upload(
        group.cohort,
        (await linesOf(group, roles)).filter((line) => !line.includes(group.facilitator.email)),
      )
    const [kept] = await lists.rowsOf(await without({}), 'left')
    expect(kept).toMatchObject({ roles: ['facilitator'], warnings: [{ code: 'import.keeps-role' }] })
    const made = await without({ [heir]: 'lokal fasilitator' })
    expect(await lists.rowsOf(made, 'left')).toMatchObject([{ roles: [], warnings: [] }])
    await lists.apply(made)
    expect((await rolesIn(group.id)).filter(({ role }) => role === 'facilitator')).toEqual([
      { email: heir, role: 'facilitator' },
    ])
  })

  it('are errors where they are unknown, two of one, or would leave an active group without', async () => {
    const group = await api.world.group()
    const [first, second] = group.participants
    const codes = async (roles: Readonly<Record<string, string>>): Promise<string[]> => {
      const made = await lists.upload(group.cohort, await linesOf(group, roles))
      const rows = await lists.rowsOf(made, 'error')
      return rows.flatMap((row) => row.errors.map(({ column, code }) => `${column} ${code}`))
    }
    expect(await codes({ [first?.email ?? '']: 'ordfører' })).toEqual(['role import.role-unknown'])
    const both = { [first?.email ?? '']: 'kommunedirektør', [second?.email ?? '']: 'kommunedirektør' }
    expect(await codes(both)).toEqual(['role import.owner-twice', 'role import.owner-twice'])
    expect(await codes({ [group.facilitator.email]: 'deltaker' })).toEqual(['role import.role-left-empty'])
    expect(await codes({ [first?.email ?? '']: 'tillitsvalgt' })).toEqual(['role import.is-participant'])
  })
})

describe('a person with a new address', () => {
  const moved = async (): Promise<{ group: WorldGroup; made: ImportView; fresh: string }> => {
    const group = await api.world.group()
    const { email } = group.participants[0] as { email: string }
    const fresh = `ny-${email}`
    const lines = (await lists.membersOf(group)).map(({ line }) => line.replace(email, fresh))
    return { group, made: await lists.upload(group.cohort, lines), fresh }
  }
  const decide = (made: ImportView, row: number | string, same: boolean) =>
    administrator.put(`/v1/imports/${made.id}/rows/${row}/same-person`, { same })

  it('is suggested and never assumed: undecided, one comes and one leaves', async () => {
    const { group, made, fresh } = await moved()
    expect(made.counts).toMatchObject({ new: 1, left: 1, unchanged: 3 })
    const [row] = await lists.rowsOf(made, 'new')
    expect(row).toMatchObject({
      email: fresh,
      samePerson: 'maybe',
      warnings: [
        { code: 'import.same-person', detail: expect.stringContaining('Samme person, ny adresse?') },
      ],
    })
    await lists.apply(made)
    const people = await api.world.sql(
      'select to_on from enrolments where group_id = $1 and to_on is not null',
      [group.id],
    )
    expect(people).toHaveLength(1)
  })

  it('is changed in place once the administrator says so, and can be taken back before', async () => {
    const { group, made, fresh } = await moved()
    const row = (await lists.rowsOf(made, 'new'))[0]?.row ?? 0
    expect((await decide(made, row, true)).body).toMatchObject({ counts: { new: 0, changed: 1, left: 0 } })
    expect((await decide(made, row, false)).body).toMatchObject({ counts: { new: 1, changed: 0, left: 1 } })
    expect((await decide(made, row, true)).status).toBe(200)
    const { email } = group.participants[0] as { email: string }
    expect(await lists.rowsOf(made, 'changed')).toMatchObject([{ samePerson: 'yes', before: { email } }])
    expect((await lists.apply(made)).status).toBe(200)
    const people = await api.world.sql('select email from people where id = $1', [group.participants[0]?.id])
    expect(people).toEqual([{ email: fresh }])
    expect(refused(await decide(made, row, true))).toEqual([409, 'import.already-applied'])
  })

  it('is asked about only where it was suggested, and only by the administrator', async () => {
    const { group, made } = await moved()
    expect((await decide(made, 1, true)).status).toBe(404)
    expect((await decide(made, 'x', true)).status).toBe(404)
    const facilitator = api.client.as(await api.signIn(group.facilitator.id))
    const path = `/v1/imports/${made.id}/rows/2/same-person`
    expect((await facilitator.put(path, { same: true })).status).toBe(403)
  })
})

describe('the last day of enrolling', () => {
  it('is shown with the import, and passed it is a warning and no refusal', async () => {
    const group = await api.world.group()
    const lines = await linesOf(group, {})
    expect(await lists.upload(group.cohort, lines)).toMatchObject({ enrolBy: null, late: false })
    await api.world.sql(`update cohorts set enrol_by = '2026-11-22' where id = $1`, [group.cohort.id])
    expect(await lists.upload(group.cohort, lines)).toMatchObject({ enrolBy: '2026-11-22', late: false })
    await api.world.sql(`update cohorts set enrol_by = '2026-11-21' where id = $1`, [group.cohort.id])
    const late = await lists.upload(group.cohort, lines)
    expect(late).toMatchObject({ state: 'checked', late: true })
    expect((await lists.apply(late)).status).toBe(200)
  })
})

describe('a list that was pasted from a spreadsheet', () => {
  it('is read like a file, with quotation marks as they stand', async () => {
    const group = await api.world.group()
    const rows = (await lists.membersOf(group)).map(({ line }) => line.split(';'))
    const names = rows.map((row, at) => (at === 0 ? [row[0], 'Ola "Olli" Nordmann', ...row.slice(2)] : row))
    const text = [['Orgnr', 'Navn', 'E-post', 'Kategori', 'Tittel', 'Gruppe'], ...names]
      .map((row) => row.join('\t'))
      .join('\n')
    const answer = await administrator.post(`/v1/imports?cohort=${group.cohort.id}`, text, {
      'content-type': 'text/csv',
    })
    expect(answer.body).toMatchObject({ counts: { changed: 1, unchanged: 3, errors: 0 } })
  })
})
