import { judge } from './expecting/judge'
import { simulate, type Given, type Outcome } from './simulate'

/** All 28 groups, and in each of them an eighth of its people: the tests of everything have twenty minutes. */
const SHARE = 1 / 8

interface Play extends Pick<Given, 'name' | 'carrier'> {
  readonly redisUrl?: () => string | null
}

/**
 * A whole programme, from the first calling to the last reminder, by a clock that we move and by workers that are killed
 * at their work. The seed is that of the test run: `npx jest test/simulation --seed=<what it printed>` tells the same story.
 */
export function playProgramme(whose: string, { name, carrier, redisUrl }: Play): void {
  describe(`a programme ${whose}`, () => {
    let outcome: Outcome
    const seed = jest.getSeed()

    beforeAll(async () => {
      outcome = await simulate({ name, carrier, seed, share: SHARE, redisUrl: redisUrl?.() ?? null })
    }, 900_000)

    it('has exactly the mails that its rules ask for, none lost, none twice', () => {
      const { expected, history, carriage, kills } = outcome
      const faults = judge(expected, history, carriage)
      expect({ seed, faults, kills: faults.length > 0 ? kills : [] }).toEqual({ seed, faults: [], kills: [] })
    })

    it('reminded everybody of much, and held back what was done a minute before', () => {
      const { expected } = outcome
      expect(expected.mails.length).toBeGreaterThan(1_000)
      expect(expected.withheld.length).toBeGreaterThan(5)
    })

    it('lost more than a fifth of its workers at their work', () => {
      expect(outcome.killed).toBeGreaterThanOrEqual(5)
      expect(outcome.killed / outcome.started).toBeGreaterThan(0.2)
    })
  })
}
