import type { ModuleFacts, PersonModuleFacts } from './facts/facts'
import { groupStanding, personStanding, type Telling } from './progress'

const NB: Telling = { today: '2024-06-20', language: 'nb' }

/** A module whose gathering was held on the given day and whose one task was delivered, unless said otherwise. */
function module(number: number, given: Partial<ModuleFacts> = {}): ModuleFacts {
  return {
    number,
    kind: number === 5 ? 'followup' : 'core',
    title: `Modul ${number}`,
    opensOn: '2024-03-25',
    heldOn: '2024-04-15',
    dueOn: '2024-05-13',
    marked: true,
    held: true,
    moved: null,
    tasks: [{ activityId: 'a', title: 'Svar', step: 'postwork', delivered: true }],
    ...given,
  }
}

const undelivered = {
  tasks: [{ activityId: 'a', title: 'Svar', step: 'postwork' as const, delivered: false }],
}
const undated = { opensOn: null, heldOn: null, dueOn: null, held: false, marked: false, ...undelivered }

describe('the progress of a group', () => {
  it('is complete when the gatherings of modules 1–4 were held with it and its answers are delivered', () => {
    const { progress } = groupStanding(
      [1, 2, 3, 4].map((n) => module(n)),
      NB,
    )
    expect(progress).toEqual({
      done: 4,
      of: 4,
      percent: 100,
      completed: true,
      expected: 4,
      text: '4 av 4: alt er på plass',
    })
  })

  it('says in a sentence what is missing', () => {
    const modules = [module(1), module(2), module(3), module(4, undelivered)]
    expect(groupStanding(modules, NB).progress).toMatchObject({
      done: 3,
      percent: 75,
      completed: false,
      text: '3 av 4: gruppas etterarbeid i modul 4 mangler',
    })
    const nynorsk = groupStanding(modules, { ...NB, language: 'nn' }).progress.text
    expect(nynorsk).toBe('3 av 4: etterarbeidet til gruppa i modul 4 manglar')
  })

  it('does not count the follow-up, neither for nor against', () => {
    const four = [1, 2, 3, 4].map((n) => module(n))
    expect(groupStanding([...four, module(5, undated)], NB).progress).toMatchObject({
      done: 4,
      of: 4,
      completed: true,
    })
    expect(groupStanding([module(1, undelivered), module(5)], NB).progress).toMatchObject({ done: 0, of: 1 })
  })

  it('names a missed gathering with its date, and one whose attendance nobody marked', () => {
    const missed = groupStanding([module(1, { held: false })], NB).cells[0]
    expect(missed).toMatchObject({
      state: 'behind',
      missing: [{ code: 'gathering', dueOn: '2024-04-15', overdue: true }],
    })
    expect(missed?.missing[0]?.text).toContain('15. april 2024')
    const unmarked = groupStanding([module(1, { held: false, marked: false })], NB)
    expect(unmarked.progress.text).toBe('0 av 1: oppmøtet i modul 1 er ikke registrert')
  })

  it('expects nothing before its date, and on the due day itself nothing is overdue', () => {
    const modules = [
      module(1, {
        ...undelivered,
        heldOn: '2024-06-20',
        dueOn: '2024-07-18',
        held: false,
        opensOn: '2024-05-30',
      }),
    ]
    const { progress, cells } = groupStanding(modules, NB)
    expect(progress).toMatchObject({ expected: 0, text: '0 av 1: modul 1 er i gang' })
    expect(cells[0]).toMatchObject({ state: 'under-way' })
    expect(cells[0]?.missing.every((one) => !one.overdue)).toBe(true)
  })

  it('is upcoming until prework opens, and says when', () => {
    const ahead = module(1, {
      ...undelivered,
      opensOn: '2024-07-01',
      heldOn: '2024-07-22',
      dueOn: '2024-08-19',
      held: false,
    })
    const { progress, cells } = groupStanding([ahead], NB)
    expect([cells[0]?.state, progress.text]).toEqual(['upcoming', '0 av 1: modul 1 åpner 1. juli 2024'])
    expect(groupStanding([module(1, undated)], NB).progress.text).toBe(
      '0 av 1: samlingen i modul 1 har ikke fått dato',
    )
  })
})

describe('the progress of a person', () => {
  const own = (number: number, given: Partial<PersonModuleFacts> = {}): PersonModuleFacts => ({
    number,
    fromOn: '2023-08-01',
    attendance: 'present',
    required: { prework: 2, gathering: 0, postwork: 1 },
    missing: [],
    ...given,
  })

  it('counts attendance and the required activities of the core modules', () => {
    const { progress } = personStanding([module(1), module(2), module(5)], [own(1), own(2), own(5)], NB)
    expect(progress).toMatchObject({ done: 8, of: 8, percent: 100, completed: true })
  })

  it('counts partly as attended, but neither an excuse, nor a stand-in, nor an unmarked list', () => {
    const done = (attendance: PersonModuleFacts['attendance']): number =>
      personStanding(
        [module(1)],
        [own(1, { attendance, required: { prework: 0, gathering: 0, postwork: 0 } })],
        NB,
      ).progress.done
    expect((['present', 'partly', 'excused', 'absent', 'stand-in', 'unknown'] as const).map(done)).toEqual([
      1, 1, 0, 0, 0, 0,
    ])
  })

  it('names each activity that is missing', () => {
    const missing = [{ title: 'Les dette', step: 'prework' as const }]
    const { progress, cells } = personStanding([module(1)], [own(1, { missing })], NB)
    expect(progress).toMatchObject({ done: 3, of: 4, percent: 75 })
    expect(cells[0]?.missing).toMatchObject([
      { code: 'activity', text: '«Les dette» er ikke gjort.', dueOn: '2024-04-15', overdue: true },
    ])
  })
})

describe('a person who came to the group later', () => {
  const prework = { title: 'Les dette', step: 'prework' as const }
  const postwork = { title: 'Skriv dette', step: 'postwork' as const }
  const newcomer = (fromOn: string, given: Partial<ModuleFacts> = {}) => {
    const required = { prework: 1, gathering: 0, postwork: 1 }
    const own = { number: 1, fromOn, attendance: 'unknown' as const, required, missing: [prework, postwork] }
    return personStanding([module(1, given)], [own], NB)
  }

  it('on the day of the gathering itself is held to all of it', () => {
    expect(newcomer('2024-04-15').progress).toMatchObject({ done: 0, of: 3, expected: 3 })
  })

  it('after the gathering owes neither the attendance nor the prework, and still the postwork', () => {
    const { progress, cells } = newcomer('2024-04-16')
    expect(progress).toMatchObject({ done: 0, of: 1, expected: 1 })
    expect(cells[0]?.missing.map(({ text }) => text)).toEqual(['«Skriv dette» er ikke gjort.'])
    expect(cells[0]?.attendance).toBeNull()
  })

  it('after the postwork was due owes nothing, which is said in words and is no completion', () => {
    const { progress, cells } = newcomer('2024-05-14')
    expect(progress).toMatchObject({ done: 0, of: 0, percent: 0, expected: 0, completed: false })
    expect(progress.text).toBe('Ingen krav: alt var holdt før deltakelsen begynte')
    expect(cells[0]?.missing).toEqual([])
  })

  it('is held to a module whose day was moved to after they came, or has no day yet', () => {
    const later = { heldOn: '2024-06-03', dueOn: '2024-07-01', held: false }
    expect(newcomer('2024-05-14', later).progress.of).toBe(3)
    expect(newcomer('2024-05-14', undated).progress).toMatchObject({ of: 3, expected: 0 })
  })
})

describe('a gathering that was cancelled', () => {
  it('makes nobody late until there is a new date, and says so', () => {
    const moved = { from: '2024-04-15', to: null, reason: 'Foredragsholderen er syk' }
    const { progress, cells } = groupStanding([module(1, { ...undated, moved })], NB)
    expect(progress).toMatchObject({ done: 0, of: 1, expected: 0 })
    expect(cells[0]?.missing.every((one) => !one.overdue)).toBe(true)
    expect(cells[0]?.missing[0]?.text).toBe('Samlingen 15. april 2024 er avlyst og har ikke fått ny dato.')
  })
})

describe('whatever the facts are', () => {
  const random = (seed: number): (() => number) => {
    let state = seed
    return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  }

  it('the number stays between 0 and 100, is 100 exactly when completed, and every gap has a reason', () => {
    for (let seed = 1; seed <= 2_000; seed++) {
      const next = random(seed)
      const coin = (): boolean => next() < 0.5
      const count = 1 + Math.floor(next() * 5)
      const modules = Array.from({ length: count }, (_, i) => {
        const dated = coin()
        const tasks = Array.from({ length: Math.floor(next() * 3) }, () => ({
          title: 'x',
          step: coin() ? ('prework' as const) : ('postwork' as const),
          activityId: 'a',
          delivered: coin(),
        }))
        return module(i + 1, { ...(dated ? {} : undated), held: dated && coin(), marked: coin(), tasks })
      })
      const { progress, cells } = groupStanding(modules, NB)
      const core = cells.filter((_, i) => modules[i]?.kind === 'core')
      expect(progress.percent).toBeGreaterThanOrEqual(0)
      expect(progress.percent).toBeLessThanOrEqual(100)
      expect(progress.percent === 100).toBe(progress.completed)
      expect(progress.done).toBe(core.filter((cell) => cell.missing.length === 0).length)
      expect(progress.completed).toBe(core.length > 0 && core.every((cell) => cell.missing.length === 0))
      expect(
        cells.flatMap((cell) => cell.missing).every((one) => one.text !== '' && !one.text.includes('{')),
      ).toBe(true)
    }
  })
})
