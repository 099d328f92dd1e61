const HEADING = 'kl.heading'
/** As long as the link in a sign-in mail can be used, and the way to it. */
const HEADING_MS = 30 * 60_000

/** Remembers on this device where somebody was heading when they asked for a mail to sign in with. */
export function noteHeading(to: string | undefined): void {
  attempt(() =>
    to === undefined
      ? localStorage.removeItem(HEADING)
      : localStorage.setItem(HEADING, JSON.stringify({ to, at: Date.now() })),
  )
}

/** Where they were heading a moment ago, once: who follows the mail's link comes in by another door. */
export function takeHeading(): string | undefined {
  return attempt(() => {
    const kept = JSON.parse(localStorage.getItem(HEADING) ?? 'null') as { to: string; at: number } | null
    localStorage.removeItem(HEADING)
    return kept && Date.now() - kept.at < HEADING_MS ? kept.to : undefined
  })
}

/** A browser may refuse its storage altogether. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
