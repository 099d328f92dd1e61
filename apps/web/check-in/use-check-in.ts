import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { mayPass } from '../api/problem'
import { useMe } from '../session/me'
import { asSent, forgetSaid, forgetScan, keepSaid, saidHere, type Said } from './here-device'
import { ownCheckInQuery, postCheckIn } from './queries'

const RETRY_MS = 5_000

export interface CheckingIn {
  /** What was said and waits for a connection. */
  readonly waits: Said | null
  readonly sending: boolean
  readonly error: unknown
  readonly say: (said: Said) => void
}

/** Says "I am here" once: at once where there is a connection, otherwise kept on this device until there is. */
export function useCheckIn(gatheringId: string): CheckingIn {
  const me = useMe()
  const client = useQueryClient()
  const [waits, setWaits] = useState<Said | null>(() => saidHere(me.id, gatheringId))
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const send = useCallback(
    async (said: Said) => {
      setSending(true)
      try {
        const own = await postCheckIn(gatheringId, asSent(said))
        client.setQueryData(ownCheckInQuery(gatheringId).queryKey, own)
        for (const key of ['home', 'attendance']) void client.invalidateQueries({ queryKey: [key] })
        forgetScan()
        forgetSaid(me.id, gatheringId)
        setWaits(null)
      } catch (refusal) {
        if (mayPass(refusal)) return
        forgetSaid(me.id, gatheringId)
        setWaits(null)
        setError(refusal)
      } finally {
        setSending(false)
      }
    },
    [client, gatheringId, me.id],
  )
  useEffect(() => (waits ? untilSent(() => void send(waits)) : undefined), [waits, send])
  const say = (said: Said) => {
    keepSaid(me.id, gatheringId, said)
    setError(null)
    setWaits(said)
  }
  return { waits, sending, error, say }
}

/** Now, now and then, and when the network is back. */
function untilSent(again: () => void): () => void {
  const timer = setInterval(again, RETRY_MS)
  window.addEventListener('online', again)
  again()
  return () => {
    clearInterval(timer)
    window.removeEventListener('online', again)
  }
}
