import { reportStages } from '../grant-words'
import { lifeActions, openActions, verdict, type LifeAction, type Side, type Standing } from './report-life'

const AUTHOR = 'author'
const FREEZER = 'freezer'
const standing = (stage: Standing['stage'], state: Standing['state'] = 'ready'): Standing => ({
  stage,
  state,
  frozenBy: FREEZER,
  writers: [AUTHOR],
})
const asking = (
  personId: string | null,
  ...sides: Side[]
): { personId: string | null; sides: Set<Side> } => ({
  personId,
  sides: new Set(sides),
})

/** What each side may do at each stage, written out by hand. */
const ALLOWED: Readonly<Record<Standing['stage'], Partial<Record<Side, LifeAction[]>>>> = {
  draft: { administrator: ['freeze', 'give-up'] },
  'in-review': { administrator: ['send-back', 'approve'] },
  approved: { administrator: ['send-back'], host: ['submit'] },
  submitted: { administrator: ['record-return', 'record-acceptance'] },
  returned: {},
  accepted: {},
  withdrawn: {},
}

describe('the life of a report', () => {
  const everyCase = reportStages.flatMap((stage) =>
    (['administrator', 'host'] as const).flatMap((side) =>
      lifeActions.map((action) => [stage, side, action] as const),
    ),
  )

  it.each(everyCase)('at %s lets %s %s only where it is their step', (stage, side, action) => {
    const told = verdict(action, standing(stage), asking('somebody', side))
    const own = side === 'host' ? action === 'submit' : action !== 'submit'
    const allowed = ALLOWED[stage][side]?.includes(action) ?? false
    expect(told).toBe(allowed ? 'may' : own ? 'not-now' : 'not-yours')
  })

  it('is nobody’s who has no side, and no program’s', () => {
    for (const stage of reportStages) {
      expect(openActions(standing(stage), asking('somebody'))).toEqual([])
      expect(openActions(standing(stage), asking(null, 'administrator', 'host'))).toEqual([])
    }
  })

  it('needs four eyes: neither who wrote in it nor who froze it approves', () => {
    for (const one of [AUTHOR, FREEZER]) {
      expect(verdict('approve', standing('in-review'), asking(one, 'administrator'))).toBe('four-eyes')
      expect(openActions(standing('in-review'), asking(one, 'administrator'))).toEqual(['send-back'])
    }
  })

  it.each(['queued', 'making'] as const)(
    'stands still while the report is %s, but may be asked for again',
    (state) => {
      expect(openActions(standing('draft', state), asking('somebody', 'administrator'))).toEqual(['freeze'])
      expect(openActions(standing('in-review', state), asking('somebody', 'administrator'))).toEqual([])
    },
  )
})
