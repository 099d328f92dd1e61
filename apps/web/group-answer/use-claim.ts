import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Pulse } from '../api/answers'
import type { OfActivity } from '../writing/draft-queries'
import { claim, pulseQuery, release } from './queries'

/** Well within the minute after which the server forgets who writes. */
const RENEWAL_MS = 20_000

export interface Claim {
  /** Somebody else who is writing now. */
  readonly other: NonNullable<Pulse['writing']> | null
  /** Whether that somebody took over from me. */
  readonly takenOver: boolean
  /** I am writing: says so, at most every few seconds. */
  readonly write: () => void
  readonly takeOver: () => void
  readonly release: () => void
}

/** Who is writing the joint text, and saying that I am. It only tells; what protects the text is its version. */
export function useClaim(of: OfActivity, pulse: Pulse | null): Claim {
  const client = useQueryClient()
  const { id, activityId } = of
  const [held, setHeld] = useState(false)
  const asked = useRef(0)
  const ask = useCallback(
    async (takeOver: boolean) => {
      asked.current = Date.now()
      await claim({ id, activityId }, takeOver).then(
        () => setHeld(true),
        () => undefined,
      )
      await client.invalidateQueries({ queryKey: pulseQuery({ id, activityId }).queryKey })
    },
    [client, id, activityId],
  )
  const letGo = useCallback(() => {
    if (asked.current === 0) return
    asked.current = 0
    setHeld(false)
    release({ id, activityId }).catch(() => undefined)
  }, [id, activityId])
  useEffect(() => {
    window.addEventListener('pagehide', letGo)
    return () => {
      window.removeEventListener('pagehide', letGo)
      letGo()
    }
  }, [letGo])
  const other = pulse?.writing && !pulse.writing.mine ? pulse.writing : null
  return {
    other,
    takenOver: held && other !== null,
    write: () => {
      if (Date.now() - asked.current > RENEWAL_MS) void ask(false)
    },
    takeOver: () => void ask(true),
    release: letGo,
  }
}
