import { largest } from './simplex'

/** Sums of unknown counts: how many times each of them is in it. */
export type Form = ReadonlyMap<string, number>

/** What a reader knows about unknown counts: that such a sum of them is this number. */
export interface Equation {
  readonly form: Form
  readonly equals: number
}

/**
 * How far apart the values are that a sum can have while everything in `known` holds and no count is below zero. The
 * two ends are two different worlds that a reader cannot tell apart. Worlds of whole people alone prove anything: where
 * an end would need half a person the answer is 0, as if the sum were known.
 *
 * @throws Error when nothing at all agrees with what is known
 */
export function spread(sum: Form, known: readonly Equation[]): number {
  const fixed = settled(known)
  const left = without(fixed, { form: sum, equals: 0 })
  const open = reachedFrom(left.form, fixed.open)
  const names = [...new Set([left, ...open].flatMap(({ form }) => [...form.keys()]))]
  const rows = open.map(({ form, equals }) => ({ row: names.map((name) => form.get(name) ?? 0), equals }))
  const weights = names.map((name) => left.form.get(name) ?? 0)
  const most = largest(rows, weights)
  const least = largest(
    rows,
    weights.map((weight) => -weight),
  )
  return most === 'fraction' || least === 'fraction' ? 0 : most + least
}

interface Settled {
  readonly values: ReadonlyMap<string, number>
  readonly open: readonly Equation[]
}

/** Most of what is known is told outright, or follows at once; what is left is a small puzzle. */
function settled(known: readonly Equation[]): Settled {
  const values = new Map<string, number>()
  for (let open = known; ;) {
    open = open.map((one) => without({ values, open }, one)).filter(({ form }) => form.size > 0)
    const told = open.filter(({ form }) => form.size === 1)
    if (told.length === 0) return { values, open }
    for (const { form, equals } of told) for (const [name, times] of form) values.set(name, equals / times)
  }
}

function without({ values }: Settled, { form, equals }: Equation): Equation {
  const left = new Map<string, number>()
  let rest = equals
  for (const [name, times] of form) {
    const value = values.get(name)
    if (value === undefined) left.set(name, times)
    else rest -= times * value
  }
  return { form: left, equals: rest }
}

/** What has to do with the counts of a sum, by one step or many. */
function reachedFrom(sum: Form, equations: readonly Equation[]): Equation[] {
  const names = new Set(sum.keys())
  for (;;) {
    const before = names.size
    const reached = equations.filter(({ form }) => [...form.keys()].some((name) => names.has(name)))
    for (const { form } of reached) for (const name of form.keys()) names.add(name)
    if (names.size === before) return reached
  }
}
