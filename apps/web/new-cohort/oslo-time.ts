const ZONE = 'Europe/Oslo'

/** What a wall clock in Oslo shows: `2027-03-29` and `09:00`. */
export interface WallTime {
  readonly day: string
  readonly time: string
}

export function wallTime(instant: string): WallTime {
  const [day = '', time = ''] = shown(new Date(instant)).split(' ')
  return { day, time }
}

/** The instant, RFC 3339, at which a clock in Oslo shows this; in summer time another one than in winter. */
export function instantOf({ day, time }: WallTime): string {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  let instant = wanted
  // What the clock shows there tells how far off the guess is; the second time it is exact also around a change.
  for (let round = 0; round < 2; round++) {
    instant += wanted - Date.parse(`${shown(new Date(instant)).replace(' ', 'T')}:00Z`)
  }
  return new Date(instant).toISOString()
}

function shown(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(moment)
}
