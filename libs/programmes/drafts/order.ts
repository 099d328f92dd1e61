import type { Step } from '../programme-words'

/** Where an activity stands. */
export interface Place {
  readonly id: string
  readonly moduleId: string
  readonly step: Step
  /** From 1 within the step. */
  readonly position: number
}

export type Target = Omit<Place, 'id'>

/**
 * Every place after one activity was moved: both the step that it left and the one that it came to count from one again.
 * A position beyond the last is the last.
 */
export function moved(places: readonly Place[], id: string, to: Target): Place[] {
  const others = renumbered(places.filter((place) => place.id !== id))
  const before = others.filter((place) => isIn(place, to) && place.position < to.position)
  const after = others.filter((place) => isIn(place, to) && place.position >= to.position)
  const elsewhere = others.filter((place) => !isIn(place, to))
  return [...elsewhere, ...renumbered([...before, { id, ...to }, ...after])]
}

/** The same order, counted from one without holes in each step. */
export function renumbered(places: readonly Place[]): Place[] {
  const counts = new Map<string, number>()
  return places.map((place) => {
    const key = `${place.moduleId} ${place.step}`
    const position = (counts.get(key) ?? 0) + 1
    counts.set(key, position)
    return { ...place, position }
  })
}

/** The list with one of its members at another place, counted from one. */
export function movedTo(ids: readonly string[], id: string, number: number): string[] {
  const others = ids.filter((one) => one !== id)
  others.splice(number - 1, 0, id)
  return others
}

function isIn(place: Place, { moduleId, step }: Target): boolean {
  return place.moduleId === moduleId && place.step === step
}
