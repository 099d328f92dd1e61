import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Narrative } from '../api/answers'
import type { Versioned } from '../api/client'
import { useMe } from '../session/me'
import { deviceBox } from '../writing/device-copy'
import { NarrativeKeeper, type KeptNarrative } from './narrative-keeper'
import { narrativeQuery, writeNarrative, type SectionKey } from './queries'

/** The text of a section that saves itself; also when its writer goes elsewhere in the middle of a sentence. */
export function useNarrative(
  id: string,
  section: SectionKey,
  stored: Versioned<Narrative>,
): [KeptNarrative, NarrativeKeeper] {
  const client = useQueryClient()
  const me = useMe()
  const [keeper] = useState(() => keeperOf(client, { person: me.id, id, section, stored }))
  useEffect(() => {
    const hide = () => void (document.visibilityState === 'hidden' && keeper.save())
    const back = () => void keeper.save()
    keeper.open()
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('online', back)
    return () => {
      window.removeEventListener('online', back)
      document.removeEventListener('visibilitychange', hide)
      void keeper.save()
    }
  }, [keeper])
  return [useSyncExternalStore(keeper.subscribe, keeper.snapshot), keeper]
}

interface Place {
  readonly person: string
  readonly id: string
  readonly section: SectionKey
  readonly stored: Versioned<Narrative>
}

function keeperOf(client: QueryClient, { person, id, section, stored }: Place): NarrativeKeeper {
  const query = narrativeQuery(id, section)
  return new NarrativeKeeper({
    stored,
    device: deviceBox(person, id, section),
    read: () => client.fetchQuery({ ...query, staleTime: 0 }),
    write: (text, version) => writeNarrative(id, section, text, version),
    told: (after) => {
      client.setQueryData(query.queryKey, after)
      void client.invalidateQueries({ queryKey: ['report', id], exact: true })
      void client.invalidateQueries({ queryKey: ['report', id, 'desk'] })
    },
  })
}
