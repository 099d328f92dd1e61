/** What was written from one start in two places, field by field. */
export interface Merged<T> {
  readonly fields: T
  /** Fields that both changed, each to something of its own; mine stands in `fields`. */
  readonly conflicts: readonly (keyof T & string)[]
}

/**
 * Brings together what I wrote and what somebody else saved: a field that only one of us changed is theirs or mine, and
 * nothing that was written is lost.
 */
export function merged<T extends object>(start: T, mine: T, theirs: T): Merged<T> {
  const names = Object.keys(theirs) as (keyof T & string)[]
  const changed = (one: T, name: keyof T): boolean => one[name] !== start[name]
  const fields = names.map((name) => [name, changed(mine, name) ? mine[name] : theirs[name]])
  const conflicts = names.filter(
    (name) => changed(mine, name) && changed(theirs, name) && mine[name] !== theirs[name],
  )
  return { fields: Object.fromEntries(fields) as T, conflicts }
}
