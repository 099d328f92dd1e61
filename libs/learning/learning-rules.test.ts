import type { ActorRoles } from '../people'
import { isOpen, lockedReason, stepDueOn, stepOpensOn } from './activities/opening'
import { carries, isMember, mayAnswerForGroup, mayReadAhead, type GroupPlace } from './learning.policy'
import { neededOf, Submission } from './submissions/submission.entity'

const nobody: ActorRoles = {
  personId: 'p',
  admin: false,
  groups: [],
  facilitates: [],
  represents: [],
  teaches: [],
}
const outside: GroupPlace = { groupId: 'g', cohortId: 'c', enrolmentId: null }
const inside: GroupPlace = { ...outside, enrolmentId: 'e' }

describe('who may what with the work of a group', () => {
  const cases: [
    string,
    ActorRoles,
    GroupPlace,
    { member: boolean; carries: boolean; answers: boolean; ahead: boolean },
  ][] = [
    [
      'a participant',
      { ...nobody, groups: ['g'] },
      inside,
      { member: true, carries: false, answers: true, ahead: false },
    ],
    [
      'a facilitator who takes part',
      { ...nobody, groups: ['g'], facilitates: ['g'] },
      inside,
      { member: true, carries: true, answers: true, ahead: true },
    ],
    [
      'a facilitator from outside',
      { ...nobody, groups: ['g'], facilitates: ['g'] },
      outside,
      { member: false, carries: true, answers: true, ahead: true },
    ],
    [
      'the facilitator of another group',
      { ...nobody, groups: ['h'], facilitates: ['h'] },
      outside,
      { member: false, carries: false, answers: false, ahead: false },
    ],
    [
      'an employee representative',
      { ...nobody, groups: ['g'], represents: ['g'] },
      outside,
      { member: false, carries: false, answers: false, ahead: false },
    ],
    [
      'an instructor of the cohort',
      { ...nobody, teaches: ['c'] },
      outside,
      { member: false, carries: false, answers: false, ahead: true },
    ],
    [
      'an instructor of another cohort',
      { ...nobody, teaches: ['d'] },
      outside,
      { member: false, carries: false, answers: false, ahead: false },
    ],
    [
      'an administrator',
      { ...nobody, admin: true },
      outside,
      { member: false, carries: false, answers: false, ahead: true },
    ],
  ]
  it.each(cases)('%s', (_, roles, place, may) => {
    expect({
      member: isMember(place),
      carries: carries(roles, place),
      answers: mayAnswerForGroup(roles, place),
      ahead: mayReadAhead(roles, place),
    }).toEqual(may)
  })
})

describe('when a step opens', () => {
  const schedule = { opensOn: '2026-09-03', heldOn: '2026-09-24', dueOn: '2026-10-22' }
  const undated = { opensOn: null, heldOn: null, dueOn: null }

  it('is some weeks before the gathering for prework, and its day for the rest', () => {
    expect(stepOpensOn('prework', schedule)).toBe('2026-09-03')
    expect(stepOpensOn('gathering', schedule)).toBe('2026-09-24')
    expect(stepOpensOn('postwork', schedule)).toBe('2026-09-24')
    expect([isOpen('prework', schedule, '2026-09-02'), isOpen('prework', schedule, '2026-09-03')]).toEqual([
      false,
      true,
    ])
    expect(isOpen('prework', undated, '2026-09-03')).toBe(false)
  })

  it('has a day by which it is due: prework by the gathering, postwork some weeks later', () => {
    expect((['prework', 'gathering', 'postwork'] as const).map((step) => stepDueOn(step, schedule))).toEqual([
      '2026-09-24',
      '2026-09-24',
      '2026-10-22',
    ])
  })

  it('is said in the reader’s language, with the date', () => {
    expect(lockedReason('postwork', schedule, '2026-09-23', 'nb')).toBe('Åpner 24. september 2026.')
    expect(lockedReason('postwork', schedule, '2026-09-23', 'nn')).toBe('Opnar 24. september 2026.')
    expect(lockedReason('postwork', schedule, '2026-09-23', 'en')).toBe('Opens on 24 September 2026.')
    expect(lockedReason('prework', undated, '2026-09-23', 'en')).toBe(
      'Opens when the date of the gathering is set.',
    )
    expect(lockedReason('prework', schedule, '2026-09-23', 'nb')).toBeNull()
  })
})

describe('an answer', () => {
  const at = new Date('2026-09-10T08:00:00Z')
  const written = (text: string): Submission => {
    const submission = new Submission()
    submission.write(text, 'ada', at)
    return submission
  }

  it('is agreed when enough agree, and a draft again when its text is new', () => {
    const submission = written('Første')
    submission.weigh(2, 2)
    expect(submission.state).toBe('agreed')
    submission.write('Andre', 'bo', at)
    expect([submission.state, submission.version]).toEqual(['draft', 2])
  })

  it('that is empty is never agreed', () => {
    const submission = written(' \n ')
    submission.weigh(4, 2)
    expect(submission.state).toBe('draft')
  })

  it('needs as many as the task asks for, but never more than there are, and never nobody', () => {
    expect([neededOf(2, 14), neededOf(2, 1), neededOf(3, 0)]).toEqual([2, 1, 1])
  })

  it('that is reopened stands where its agreements put it', () => {
    const submission = written('Levert')
    submission.deliver('ada', at)
    submission.reopen(1, 2)
    expect(submission).toMatchObject({ state: 'draft', deliveredAt: null, deliveredBy: null })
  })
})
