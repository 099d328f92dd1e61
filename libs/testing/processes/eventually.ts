import { setTimeout as pause } from 'node:timers/promises'

/** Waits for a condition by asking again and again; throws with the last answer when it never comes true. */
export async function eventually<T>(
  ask: () => Promise<T>,
  holds: (answer: T) => boolean,
  patienceMs = 20_000,
): Promise<T> {
  const end = performance.now() + patienceMs
  for (;;) {
    const answer = await ask()
    if (holds(answer)) return answer
    if (performance.now() > end) throw new Error(`Never came true; last answer ${JSON.stringify(answer)}`)
    await pause(20)
  }
}
