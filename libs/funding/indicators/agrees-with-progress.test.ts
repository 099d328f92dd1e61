import { systemActor } from '../../platform/actor'
import { ProgressService } from '../../progress'
import { startFundingDemo, type FundingDemo } from '../test-demo'
import { IndicatorsService } from './indicators.service'

let demo: FundingDemo

const DESK = systemActor('agreement')
/** One day while module 4's postwork is coming in, and one when all but one group has delivered. */
const DAYS = ['2024-04-25', '2024-05-31']

beforeAll(async () => {
  demo = await startFundingDemo('funding_agreement')
}, 120_000)
afterAll(() => demo.close())

describe('what the report counts by statements of its own', () => {
  it.each(DAYS)(
    'agrees with progress on %s: who has delivered each module, and who has completed',
    async (day) => {
      const [cohort] = await demo.owner<{ id: string }>('select cohort_id as id from grant_cohorts')
      const standings = await demo.api.app.get(ProgressService).standings(DESK, [cohort?.id ?? ''], day)
      const measured = await demo.api.app.get(IndicatorsService).measure(DESK, demo.grantId, day)
      const parts = (key: string) => measured.find(({ indicator }) => indicator.key === key)?.parts ?? []
      const delivered = (module: number): number =>
        standings.filter(({ standing }) =>
          standing.cells
            .filter((cell) => cell.module === module)
            .every(({ missing }) => missing.every(({ code }) => code !== 'submission')),
        ).length
      expect(parts('answers.by-module').map(({ key, value }) => [key, value])).toEqual(
        [1, 2, 3, 4].map((module) => [String(module), delivered(module)]),
      )
      expect(parts('municipalities.completed')[0]?.value).toBe(
        standings.filter(({ progress }) => progress.completed).length,
      )
    },
  )
})
