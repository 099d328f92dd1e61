import { groupObstacles, groupSteps } from '../groups/group-states'
import { setGroupStates } from '../groups/group-words'
import { obstacles, stateAfter, stateBefore, type CohortFacts } from './cohort-states'

const facts = (given: Partial<CohortFacts>): CohortFacts => ({
  state: 'planned',
  published: true,
  enrolBy: '2026-09-01',
  endsOn: '2027-07-31',
  today: '2026-11-22',
  activeGroups: [],
  gatheringsAhead: 0,
  ...given,
})
const codes = (given: Partial<CohortFacts>): string[] => obstacles(facts(given)).map(({ code }) => code)
const group = (lacks: ('chief-executive' | 'facilitator')[]) => ({ id: 'g', name: 'Ås', lacks })

describe('a cohort', () => {
  it('goes through its states one after the other', () => {
    expect(stateAfter('planned')).toBe('enrolling')
    expect(stateAfter('archived')).toBeNull()
    expect(stateBefore('archived')).toBe('closed')
    expect(stateBefore('planned')).toBeNull()
  })

  it('enrols with a published version and a deadline', () => {
    expect(codes({ published: false, enrolBy: null })).toEqual(['cohort.unpublished', 'cohort.no-deadline'])
    expect(codes({})).toEqual([])
  })

  it('runs when there is an active group and none of them lacks anybody', () => {
    const state = 'enrolling'
    expect(codes({ state })).toEqual(['cohort.no-active-group'])
    expect(codes({ state, activeGroups: [group(['chief-executive', 'facilitator'])] })).toEqual([
      'cohort.group-lacks-owner',
      'cohort.group-lacks-facilitator',
    ])
    expect(codes({ state, activeGroups: [group([])] })).toEqual([])
  })

  it('closes when nothing that is called lies ahead, and is archived when it is over', () => {
    expect(codes({ state: 'running', gatheringsAhead: 2 })).toEqual(['cohort.gatherings-ahead'])
    expect(codes({ state: 'running' })).toEqual([])
    expect(codes({ state: 'closed', endsOn: '2026-11-22' })).toEqual(['cohort.not-over'])
    expect(codes({ state: 'closed', endsOn: '2026-11-21' })).toEqual([])
    expect(codes({ state: 'archived' })).toEqual([])
  })
})

describe('a group', () => {
  it('is never set to completed, and can leave from every state in which it takes part', () => {
    expect(setGroupStates).not.toContain('completed')
    for (const state of ['invited', 'enrolled', 'active', 'follow-up'] as const) {
      expect(groupSteps(state)).toContainEqual({ to: 'withdrawn', needsReason: true })
    }
    expect(groupSteps('closed').map(({ to }) => to)).toEqual(['follow-up'])
    expect(groupSteps('withdrawn').map(({ to }) => to)).toEqual(['invited'])
  })

  it('explains every step but those onwards', () => {
    const onwards = ['enrolled', 'active', 'follow-up', 'closed']
    setGroupStates.forEach((state, place) => {
      for (const { to, needsReason } of groupSteps(state)) {
        const forward = onwards.includes(to) && setGroupStates.indexOf(to) > place
        expect([state, to, needsReason]).toEqual([state, to, !forward])
      }
    })
  })

  it('is active with a chief executive and a facilitator', () => {
    expect(groupObstacles('active', ['chief-executive', 'facilitator'])).toEqual([
      'group.lacks-owner',
      'group.lacks-facilitator',
    ])
    expect(groupObstacles('enrolled', ['facilitator'])).toEqual([])
    expect(groupObstacles('active', [])).toEqual([])
  })
})
