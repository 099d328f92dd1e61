import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Reflection, Visibility } from '../api/answers'
import type { Versioned } from '../api/client'
import type { OfActivity } from '../writing/draft-queries'
import { reflectionQuery, writeReflection } from './queries'
import type { Sharing } from './sharing-choice'

const ORDER: readonly Visibility[] = ['private', 'pair', 'group', 'facilitator', 'network']

export interface SharingState {
  /** What the choice shows: as stored, or as chosen before anything is stored. */
  readonly value: Sharing
  /** A wider choice that waits for a yes. */
  readonly asked: Sharing | null
  readonly busy: boolean
  readonly error: unknown
  readonly choose: (sharing: Sharing) => void
  readonly agree: () => void
  readonly leave: () => void
}

/** Before anything is stored a choice is only a choice; after that it applies at once, and a wider one is asked about. */
export function useSharing(of: OfActivity, stored: Versioned<Reflection>): SharingState {
  const client = useQueryClient()
  const written = stored.data.text.trim() !== ''
  const present: Sharing = { visibility: stored.data.visibility, readerId: stored.data.reader?.id ?? null }
  const [chosen, setChosen] = useState<Sharing | null>(null)
  const [asked, setAsked] = useState<Sharing | null>(null)
  const change = useMutation({
    mutationFn: ({ sharing, widen }: { sharing: Sharing; widen: boolean }) =>
      // The draft is another matter: only the stored text is shared, or no longer.
      writeReflection(of, { text: stored.data.text, ...named(sharing), widen, draft: 0 }, stored.version),
    onSuccess: (reflection) => {
      client.setQueryData(reflectionQuery(of).queryKey, reflection)
      setChosen(null)
      setAsked(null)
    },
  })
  const choose = (sharing: Sharing): void => {
    setChosen(sharing)
    if (!written || unfinished(sharing)) return
    if (widens(present, sharing)) setAsked(sharing)
    else change.mutate({ sharing, widen: false })
  }
  return {
    value: chosen ?? present,
    asked,
    busy: change.isPending,
    error: change.error,
    choose,
    agree: () => asked && change.mutate({ sharing: asked, widen: true }),
    leave: () => {
      setAsked(null)
      setChosen(null)
    },
  }
}

export function unfinished({ visibility, readerId }: Sharing): boolean {
  return visibility === 'pair' && readerId === null
}

export function named({ visibility, readerId }: Sharing): { visibility: Visibility; readerId?: string } {
  return readerId === null ? { visibility } : { visibility, readerId }
}

/** The API has the last word; this one asks before it is refused. */
function widens(from: Sharing, to: Sharing): boolean {
  const [before, after] = [ORDER.indexOf(from.visibility), ORDER.indexOf(to.visibility)]
  return after > before || (after === before && to.readerId !== from.readerId)
}
