import type { TextKey } from '../i18n/catalogue'

/** A day that means something to a module, and what. */
export interface Moment {
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly key: Extract<TextKey, `preview.moment.${string}`>
  readonly number: number
}

const DAY_MS = 86_400_000

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}
