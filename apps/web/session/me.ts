import { queryOptions, useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Me, Role } from '../api/answers'
import { answer, api, rememberToken } from '../api/client'
import { statusOf } from '../api/problem'

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    try {
      const me = await answer(api.GET('/v1/me'))
      rememberToken(me.csrfToken)
      return me
    } catch (error) {
      if (statusOf(error) === 401) return null
      throw error
    }
  },
  staleTime: 60_000,
})

export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: () => answer(api.GET('/v1/health')),
  staleTime: Infinity,
})

/** Set by the signed-in part of the tree, which is left as a whole when the session ends. */
export const MeContext = createContext<Me | null>(null)

/** Only inside the signed-in part of the tree. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('nobody is signed in')
  return me
}

export function useDemo(): boolean {
  return useQuery(healthQuery).data?.demo ?? false
}

export function hasRole(me: Me, role: Role): boolean {
  return me.roles.some((held) => held.role === role)
}

export type MyGroup = Me['groups'][number]

export function groupRoles(me: Me, groupId: string): readonly string[] {
  return me.groups.find((group) => group.id === groupId)?.roles ?? []
}
