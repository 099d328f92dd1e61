import type { Draft, DraftBox } from './autosave'

/** Drafts on this device, kept apart by person, group and activity, until the server has them. */
export function draftBox<T>(person: string, group: string, activity: string): DraftBox<T> {
  const key = `kl.draft.${person}.${group}.${activity}`
  return {
    read: () => parsed<T>(localStorage.getItem(key)),
    keep: (draft) => localStorage.setItem(key, JSON.stringify(draft)),
    clear: () => localStorage.removeItem(key),
  }
}

function parsed<T>(kept: string | null): Draft<T> | null {
  if (!kept) return null
  try {
    return JSON.parse(kept) as Draft<T>
  } catch {
    return null
  }
}
