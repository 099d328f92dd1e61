import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { rememberToken } from '../api/client'
import { currentLanguage, speak } from '../i18n/text'
import { meQuery } from './me'

/** @param to where they were heading, where another door knows it */
export type Entered = (csrfToken: string, to?: string) => Promise<void>

/** After signing in: read who it is, speak their language, and go to where they were heading. */
export function useEntered(til?: string): Entered {
  const client = useQueryClient()
  const router = useRouter()
  return async (csrfToken, to = til) => {
    rememberToken(csrfToken)
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'health' })
    const me = await client.fetchQuery({ ...meQuery, staleTime: 0 })
    if (me && me.language !== currentLanguage()) await speak(me.language)
    router.history.push(ownPath(to) ?? '/')
  }
}

/** Only a path of our own, never another site's address. */
function ownPath(to: string | undefined): string | null {
  return to && /^\/(?!\/)/.test(to) ? to : null
}
