import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { AuthoredActivity, AuthoredVersion } from '../api/answers'
import { isStale } from '../api/problem'
import { changeActivity, versionQuery, workOutAgain } from '../authoring/queries'
import { useMe } from '../session/me'
import { fieldsOf, requestOf, type Fields } from './fields'
import { merged } from './merge'

/** What is written and not saved yet, with what it was written on. */
interface Kept {
  readonly start: Fields
  readonly mine: Fields
}

export interface Conflict {
  readonly name: keyof Fields
  readonly theirs: string | boolean
}

/** What is said about the text: nothing, that it was found again, or that somebody else's changes came along. */
export type Notice = 'found' | 'joined' | null

interface State {
  readonly start: Fields
  readonly mine: Fields
  readonly version: number
  readonly conflicts: readonly Conflict[]
  readonly notice: Notice
}

/** One activity in its editor: kept on this device with each letter, and joined with what others save meanwhile. */
export function useEditing(version: AuthoredVersion, activity: AuthoredActivity) {
  const key = `kl.authoring.${useMe().id}.${version.id}.${activity.id}`
  const client = useQueryClient()
  const [state, setState] = useState<State>(() => begun(activity, version.draft ? keptAt(key) : null))
  const dirty = JSON.stringify(state.mine) !== JSON.stringify(state.start)
  useEffect(() => {
    if (dirty) localStorage.setItem(key, JSON.stringify({ start: state.start, mine: state.mine }))
    else localStorage.removeItem(key)
  }, [key, dirty, state])

  const { queryKey } = versionQuery(version.id)
  const save = useMutation({
    mutationFn: () => stored(version.id, activity, state, () => fetchedNow(client, version.id)),
    onSuccess: async ({ saved, sent, ...next }) => {
      // Letters that were typed while it was sent stay, and are not saved yet.
      setState((was) => ({ ...next, mine: merged(sent, was.mine, next.mine).fields }))
      if (!saved) return
      client.setQueryData(queryKey, (was) => was && withActivity(was, saved))
      await workOutAgain(client, version.id)
    },
  })
  return {
    ...state,
    fields: state.mine,
    dirty,
    save,
    change: (mine: Fields) => setState((was) => ({ ...was, mine })),
    takeTheirs: ({ name, theirs }: Conflict) =>
      setState((was) => ({ ...was, mine: { ...was.mine, [name]: theirs }, conflicts: without(was, name) })),
    keepMine: ({ name }: Conflict) => setState((was) => ({ ...was, conflicts: without(was, name) })),
  }
}

interface Outcome extends State {
  /** Null while a conflict waits for a choice. */
  readonly saved: AuthoredActivity | null
  /** What stood in the form when it began. */
  readonly sent: Fields
}

/** Past what is kept here: somebody has just changed it. */
function fetchedNow(client: QueryClient, id: string): Promise<AuthoredVersion> {
  return client.fetchQuery({ ...versionQuery(id), staleTime: 0 })
}

/** Sends what I wrote; what somebody saved meanwhile comes along, unless both changed the same. */
async function stored(
  versionId: string,
  { id, kind }: AuthoredActivity,
  state: State,
  fetched: () => Promise<AuthoredVersion>,
): Promise<Outcome> {
  // Whoever saves although a choice waits has chosen what stands in the field.
  let now: State = { ...state, notice: null, conflicts: [] }
  while (now.conflicts.length === 0) {
    try {
      const saved = await changeActivity(versionId, id, now.version, requestOf(kind, now.mine))
      return { ...begun(saved, null), notice: now.notice, saved, sent: state.mine }
    } catch (error) {
      if (!isStale(error)) throw error
      now = joined(now, await theirsNow(fetched(), id, error))
    }
  }
  return { ...now, saved: null, sent: state.mine }
}

function without({ conflicts }: State, name: string): Conflict[] {
  return conflicts.filter((conflict) => conflict.name !== name)
}

function begun(activity: AuthoredActivity, kept: Kept | null): State {
  const start = fieldsOf(activity)
  const fresh: State = { start, mine: start, version: activity.version, conflicts: [], notice: null }
  return kept ? { ...joined({ ...fresh, ...kept }, activity), notice: 'found' } : fresh
}

/** Mine on top of theirs; what both changed waits for a choice. */
function joined({ start, mine }: Kept, theirs: AuthoredActivity): State {
  const saved = fieldsOf(theirs)
  const { fields, conflicts } = merged(start, mine, saved)
  return {
    start: saved,
    mine: fields,
    version: theirs.version,
    conflicts: conflicts.map((name) => ({ name, theirs: saved[name] })),
    notice: 'joined',
  }
}

/** As it is saved now; what was taken out of the draft meanwhile is the refusal that it was. */
async function theirsNow(
  fetched: Promise<AuthoredVersion>,
  id: string,
  error: unknown,
): Promise<AuthoredActivity> {
  const found = (await fetched).modules.flatMap(({ activities }) => activities).find((one) => one.id === id)
  if (!found) throw error
  return found
}

function withActivity(version: AuthoredVersion, saved: AuthoredActivity): AuthoredVersion {
  return {
    ...version,
    modules: version.modules.map((module) => ({
      ...module,
      activities: module.activities.map((one) => (one.id === saved.id ? saved : one)),
    })),
  }
}

function keptAt(key: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null
  } catch {
    return null
  }
}
