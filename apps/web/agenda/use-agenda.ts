import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Agenda } from '../api/answers'
import type { Versioned } from '../api/client'
import { isStale } from '../api/problem'
import { editedFrom, requestFrom, type EditedAgenda } from './edited-agenda'
import { agendaQuery, readAgenda, writeAgenda } from './queries'

export interface AgendaEditing {
  readonly edited: EditedAgenda
  readonly change: (edited: EditedAgenda) => void
  readonly save: () => void
  readonly saving: boolean
  readonly error: unknown
  /** What somebody else stored meanwhile; ours stands in the fields until one of the two is chosen. */
  readonly theirs: Agenda | null
  readonly takeTheirs: () => void
}

/** An agenda in its fields. Who saves after another sees what the other wrote, and loses nothing of their own. */
export function useAgenda(id: string, stored: Versioned<Agenda>, saved: () => Promise<void>): AgendaEditing {
  const client = useQueryClient()
  const [edited, change] = useState(() => editedFrom(stored.data))
  const [version, setVersion] = useState(stored.version)
  const [theirs, setTheirs] = useState<Agenda | null>(null)
  const saving = useMutation({
    mutationFn: () => writeAgenda(id, requestFrom(edited), version),
    onSuccess: async (agenda) => {
      client.setQueryData(agendaQuery(id).queryKey, agenda)
      await saved()
    },
    onError: async (error) => {
      if (!isStale(error)) return
      const newer = await readAgenda(id)
      setVersion(newer.version)
      setTheirs(newer.data)
    },
  })
  return {
    edited,
    change,
    save: () => saving.mutate(),
    saving: saving.isPending,
    error: isStale(saving.error) ? null : saving.error,
    theirs,
    takeTheirs: () => {
      if (theirs) change(editedFrom(theirs))
      setTheirs(null)
    },
  }
}
