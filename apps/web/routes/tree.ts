import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import type { QueryClient } from '@tanstack/react-query'
import { keepGroup } from '../app/landing'
import { noteScan } from '../check-in/here-device'
import { NotFound } from '../app/crashed'
import { Shell } from '../app/shell'
import { SignedIn } from '../app/signed-in'
import { meQuery } from '../session/me'

export const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFound,
})

/** Off to the sign-in page, and back to where they were heading afterwards. */
function signInFirst(til: string | undefined): never {
  redirect({ to: '/logg-inn', search: til ? { til } : {}, throw: true })
  throw new Error('unreachable')
}

/** What stands above every page that only somebody who is signed in can open. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    noteScan(location)
    const me = await context.queries.ensureQueryData(meQuery)
    const group = /^\/gruppe\/([^/]+)/.exec(location.pathname)?.[1]
    if (group) keepGroup(group)
    return { me: me ?? signInFirst(location.pathname === '/' ? undefined : location.href) }
  },
  component: SignedIn,
})

/** A search parameter of the address that is a text, or not there. */
export function searchText<Name extends string>(name: Name) {
  return (search: Record<string, unknown>): { [Key in Name]?: string } => {
    const given = search[name]
    return (typeof given === 'string' ? { [name]: given } : {}) as { [Key in Name]?: string }
  }
}
