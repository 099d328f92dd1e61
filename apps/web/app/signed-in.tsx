import { useQuery } from '@tanstack/react-query'
import { Navigate, Outlet } from '@tanstack/react-router'
import { meQuery } from '../session/me'

export function SignedIn() {
  const me = useQuery(meQuery).data
  return me ? <Outlet /> : <Navigate to="/logg-inn" />
}
