import fc from 'fast-check'
import { cohortStanding, groupIs } from '../cohort/cohort-standing'
import type { ModuleFacts, PersonModuleFacts } from '../facts/facts'
import { groupStanding, personStanding, type Telling } from '../progress'

const SEED = 20_260_822
const TODAY = 200
const NB: Telling = { today: day(TODAY), language: 'nb' }
const options = { seed: SEED, numRuns: 400 }

function day(number: number): string {
  return new Date(Date.UTC(2027, 0, 1) + number * 86_400_000).toISOString().slice(0, 10)
}

const step = fc.constantFrom('prework' as const, 'gathering' as const, 'postwork' as const)

/** Only what can be: nothing is held or marked without a day, nor before its day. */
const facts: fc.Arbitrary<ModuleFacts> = fc
  .record({
    kind: fc.constantFrom('core' as const, 'core' as const, 'followup' as const),
    held: fc.boolean(),
    marked: fc.boolean(),
    on: fc.option(fc.nat(400), { freq: 5 }),
    tasks: fc.array(
      fc.record({ activityId: fc.constant('a'), title: fc.constant('Svar'), step, delivered: fc.boolean() }),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ on, held, marked, ...rest }) => ({
    ...rest,
    number: 0,
    title: 'Modul',
    opensOn: on === null ? null : day(on - 21),
    heldOn: on === null ? null : day(on),
    dueOn: on === null ? null : day(on + 28),
    marked: marked && on !== null && on <= TODAY,
    held: held && marked && on !== null && on <= TODAY,
    moved: null,
  }))

const group = fc
  .array(facts, { minLength: 1, maxLength: 5 })
  .map((modules) => modules.map((module, i) => ({ ...module, number: i + 1 })))

const own: fc.Arbitrary<Omit<PersonModuleFacts, 'number' | 'fromOn'>> = fc
  .array(fc.record({ step, done: fc.boolean() }), { maxLength: 5 })
  .chain((activities) =>
    fc.record({
      attendance: fc.constantFrom('unknown', 'present', 'partly', 'excused', 'absent', 'stand-in'),
      required: fc.constant({
        prework: activities.filter((one) => one.step === 'prework').length,
        gathering: activities.filter((one) => one.step === 'gathering').length,
        postwork: activities.filter((one) => one.step === 'postwork').length,
      }),
      missing: fc.constant(
        activities.filter(({ done }) => !done).map((one) => ({ title: 'Les', step: one.step })),
      ),
    }),
  )

describe(`the rule, whatever the facts are (seed ${SEED})`, () => {
  it('says completed exactly when every core module was held and all its answers are delivered', () => {
    fc.assert(
      fc.property(group, (modules) => {
        const { progress } = groupStanding(modules, NB)
        const core = modules.filter(({ kind }) => kind === 'core')
        const done = core.filter(({ held, tasks }) => held && tasks.every(({ delivered }) => delivered))
        expect(progress).toMatchObject({ done: done.length, of: core.length })
        expect(progress.completed).toBe(core.length > 0 && done.length === core.length)
        expect(progress.percent).toBeGreaterThanOrEqual(0)
        expect(progress.percent === 100).toBe(progress.completed)
        expect(progress.expected).toBeLessThanOrEqual(progress.of)
      }),
      options,
    )
  })

  it('names a reason for everything that is missing, and nothing without a date is overdue', () => {
    fc.assert(
      fc.property(group, (modules) => {
        const { cells } = groupStanding(modules, NB)
        for (const one of cells.flatMap(({ missing }) => missing)) {
          expect([one.text, one.short].join()).not.toMatch(/[{}]|^,|,$/)
          expect(one.overdue && one.dueOn === null).toBe(false)
        }
        expect(
          cells.filter(({ state }) => state === 'done').every(({ missing }) => missing.length === 0),
        ).toBe(true)
      }),
      options,
    )
  })

  it('asks no less of who came earlier, and never more than all of it', () => {
    fc.assert(
      fc.property(
        group,
        fc.array(own, { minLength: 5, maxLength: 5 }),
        fc.nat(400),
        fc.nat(400),
        (modules, facts, a, b) => {
          const standing = (from: number) =>
            personStanding(
              modules,
              facts.map((one, i) => ({ ...one, number: i + 1, fromOn: day(from) })),
              NB,
            ).progress
          const [early, late] = [standing(Math.min(a, b)), standing(Math.max(a, b))]
          expect(early.of).toBeGreaterThanOrEqual(late.of)
          expect(early.done).toBeGreaterThanOrEqual(late.done)
          for (const { done, of, percent, expected } of [early, late]) {
            expect(done).toBeLessThanOrEqual(of)
            expect(expected).toBeLessThanOrEqual(of)
            expect(percent).toBe(of === 0 ? 0 : Math.floor((100 * done) / of))
          }
        },
      ),
      options,
    )
  })

  it('counts each group of a cohort once, and the order of the groups changes nothing', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 12 }), (groups) => {
        const standings = groups.map((modules) => groupStanding(modules, NB))
        const cohort = cohortStanding(standings, NB)
        const { completed, onTrack, behind, waiting } = cohort.counts
        expect(completed + onTrack + behind + waiting).toBe(groups.length)
        expect(behind).toBe(standings.filter((one) => groupIs(one) === 'behind').length)
        expect(cohort.missing.every((lack) => lack.groups >= 1 && lack.groups <= groups.length)).toBe(true)
        expect(cohort.missing.length > 0).toBe(behind > 0)
        const turned = cohortStanding([...standings].reverse(), NB)
        expect([turned.counts, turned.progress]).toEqual([cohort.counts, cohort.progress])
      }),
      options,
    )
  })
})
