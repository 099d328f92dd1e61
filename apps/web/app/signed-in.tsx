import { useQuery } from '@tanstack/react-query'
import { Navigate, Outlet } from '@tanstack/react-router'
import { MeContext, meQuery } from '../session/me'
import { UnsentNotice } from '../unsent/unsent'

/** Everything behind the sign-in; it is left as a whole when the session ends. */
export function SignedIn() {
  const me = useQuery(meQuery).data
  if (!me) return <Navigate to="/logg-inn" />
  return (
    <MeContext value={me}>
      <UnsentNotice person={me.id} />
      <Outlet />
    </MeContext>
  )
}
