import type { Agenda } from '../api/answers'
import type { NewAgenda } from './queries'

/** An item as it is being written; the key stays with it wherever it is moved. */
export interface EditedItem {
  readonly key: string
  readonly title: string
  readonly minutes: number
  readonly note: string
}

export interface EditedAgenda {
  readonly items: readonly EditedItem[]
  readonly preparation: string
}

const STEP = 5
const LONGEST = 600

export function editedFrom({ items, preparation }: Agenda): EditedAgenda {
  return {
    preparation,
    items: items.map(({ title, minutes, note }) => ({ key: crypto.randomUUID(), title, minutes, note })),
  }
}

export function requestFrom({ items, preparation }: EditedAgenda): NewAgenda {
  return { preparation, items: items.map(({ title, minutes, note }) => ({ title, minutes, note })) }
}

export function fresh(title: string, minutes: number): EditedItem {
  return { key: crypto.randomUUID(), title, minutes, note: '' }
}

export function minutesOf(items: readonly EditedItem[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** Five minutes more or less, to the next whole five. */
export function stepped(minutes: number, direction: 1 | -1): number {
  const whole = direction > 0 ? Math.floor(minutes / STEP) : Math.ceil(minutes / STEP)
  return Math.min(Math.max((whole + direction) * STEP, STEP), LONGEST)
}

/** What was typed as a number of minutes, or null as long as it is none. */
export function typedMinutes(text: string): number | null {
  const minutes = Number(text)
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST ? minutes : null
}

/** The item at another place, counted from one. */
export function moved(items: readonly EditedItem[], key: string, place: number): EditedItem[] {
  const item = items.find((one) => one.key === key)
  const rest = items.filter((one) => one.key !== key)
  return item ? [...rest.slice(0, place - 1), item, ...rest.slice(place - 1)] : [...items]
}

export interface Slot {
  readonly startsAt: string
  readonly endsAt: string
}

/** When each item begins and ends, from when the gathering begins. */
export function slots(items: readonly EditedItem[], begins: string): Slot[] {
  let at = Date.parse(begins)
  return items.map(({ minutes }) => {
    const startsAt = new Date(at).toISOString()
    at += minutes * 60_000
    return { startsAt, endsAt: new Date(at).toISOString() }
  })
}
