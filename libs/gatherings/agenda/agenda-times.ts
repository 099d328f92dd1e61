export interface Planned {
  readonly title: string
  readonly minutes: number
  readonly note: string
}

export interface Timed extends Planned {
  readonly startsAt: string
  readonly endsAt: string
}

const MINUTE = 60_000

/** What comes when: each item begins where the one before ends. */
export function timed(items: readonly Planned[], begins: Date): Timed[] {
  let at = begins.getTime()
  return items.map(({ title, minutes, note }) => {
    const startsAt = rfc(at)
    at += minutes * MINUTE
    return { title, minutes, note, startsAt, endsAt: rfc(at) }
  })
}

export function minutesOf(items: readonly { readonly minutes: number }[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0)
}

export function lengthOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): number {
  return Math.round((endsAt.getTime() - startsAt.getTime()) / MINUTE)
}

function rfc(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z')
}
