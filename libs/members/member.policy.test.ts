import { systemActor, type Actor } from '../platform/actor'
import { isOver, mayAddMember, mayManageMembers, rolesLeftEmpty } from './member.policy'

const actor = (settings: Readonly<Record<string, string>>): Actor => ({
  ...systemActor('test'),
  kind: 'person',
  id: 'p',
  settings,
})
const facilitator = actor({ groups: 'g', facilitates: 'g' })
const administrator = actor({ admin: 'yes' })

describe('who says who is in a group', () => {
  it.each([
    ['its facilitator or chief executive', facilitator, true],
    ['the administrator', administrator, true],
    ['a participant', actor({ groups: 'g' }), false],
    ['its employee representative', actor({ groups: 'g', represents: 'g' }), false],
    ['the instructor of its cohort', actor({ teaches: 'c' }), false],
    ['the facilitator of another group', actor({ groups: 'h', facilitates: 'h' }), false],
  ])('%s: %#', (_, who, may) => {
    expect(mayManageMembers(who, 'g')).toBe(may)
  })
})

describe('adding a member', () => {
  const cohort = (
    enrolBy: string | null,
    cohortState = 'running',
  ): { enrolBy: string | null; cohortState: string } => ({
    enrolBy,
    cohortState,
  })
  it.each([
    ['before the deadline', facilitator, cohort('2026-11-23'), true],
    ['on the day of the deadline', facilitator, cohort('2026-11-22'), true],
    ['after the deadline', facilitator, cohort('2026-11-21'), false],
    ['without a deadline', facilitator, cohort(null), true],
    ['by the administrator after the deadline', administrator, cohort('2026-11-21'), true],
    ['by anybody to a closed cohort', administrator, cohort(null, 'closed'), false],
    ['by anybody to an archived cohort', administrator, cohort('2027-01-01', 'archived'), false],
  ])('%s', (_, who, to, may) => {
    expect(mayAddMember(who, to, '2026-11-22')).toBe(may)
    expect(isOver(to)).toBe(to.cohortState !== 'running')
  })
})

describe('the roles that carry an active group', () => {
  const held = [
    { personId: 'a', role: 'chief-executive' },
    { personId: 'b', role: 'facilitator' },
  ]
  it('are never left empty', () => {
    expect(rolesLeftEmpty('active', held, held)).toEqual([])
    expect(rolesLeftEmpty('active', held, held.slice(1))).toEqual(['chief-executive'])
    expect(rolesLeftEmpty('follow-up', held, held.slice(0, 1))).toEqual(['facilitator'])
    expect(rolesLeftEmpty('active', [...held, { personId: 'c', role: 'facilitator' }], held)).toEqual([])
  })
  it('are not carried by a stand-in alone', () => {
    const standIn = { personId: 'c', role: 'facilitator', standIn: true }
    expect(rolesLeftEmpty('active', [...held, standIn], [...held.slice(0, 1), standIn])).toEqual([
      'facilitator',
    ])
  })
  it('may be missing while the group is still being made, and do not stop other changes where they are missing', () => {
    expect(rolesLeftEmpty('enrolled', held, [])).toEqual([])
    expect(rolesLeftEmpty('active', held.slice(1), held.slice(1))).toEqual([])
  })
})
