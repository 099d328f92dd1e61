import { createRouter } from '@tanstack/react-router'
import { Pending } from '../parts/states'
import { administratorRoutes } from '../routes/administrator'
import { grantRoutes } from '../routes/grants'
import { facilitatorRoutes } from '../routes/facilitator'
import { instructorRoutes } from '../routes/instructor'
import { participantRoutes } from '../routes/participant'
import { publicRoutes } from '../routes/public'
import { root, signedIn } from '../routes/tree'
import { Crashed } from './crashed'
import { queries } from './queries'

const inside = signedIn.addChildren([
  ...participantRoutes,
  ...facilitatorRoutes,
  ...instructorRoutes,
  ...administratorRoutes,
  ...grantRoutes,
])

export const router = createRouter({
  routeTree: root.addChildren([...publicRoutes, inside]),
  context: { queries },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: Pending,
  defaultErrorComponent: Crashed,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
