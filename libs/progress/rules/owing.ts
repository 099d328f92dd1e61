import { isRequired, stepDueOn } from '../../learning'
import type { FollowedGroup } from '../progress.service'

type Person = FollowedGroup['people'][number]['member']

export interface Owing {
  readonly asked: readonly Person[]
  readonly owing: readonly Person[]
}

/** Whom a step of a module asks something of that each answers alone, and who of them has not done it all. */
export function owing(
  { row, people }: Pick<FollowedGroup, 'row' | 'people'>,
  number: number,
  step: 'prework' | 'postwork',
): Owing {
  const module = row.modules.find((one) => one.number === number)
  if (!module) return { asked: [], owing: [] }
  const dueOn = stepDueOn(step, module)
  const asked = people.filter(({ member }) => {
    const own = member.modules.find((one) => one.number === number)
    return own !== undefined && own.required[step] > 0 && isRequired(dueOn, own.fromOn)
  })
  const left = asked.filter(({ standing }) =>
    standing.cells
      .find(({ module: one }) => one === number)
      ?.missing.some((one) => one.code === 'activity' && one.step === step),
  )
  const members = (of: typeof asked): Person[] => of.map(({ member }) => member)
  return { asked: members(asked), owing: members(left) }
}
