import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedIn } from './tree'

const cohorts = createRoute({
  getParentRoute: () => signedIn,
  path: '/kull',
  component: lazyRouteComponent(() => import('../instructor/cohorts'), 'CohortsPage'),
})
const cohort = createRoute({
  getParentRoute: () => signedIn,
  path: '/kull/$cohortId',
  component: lazyRouteComponent(() => import('../instructor/cohort'), 'CohortPage'),
})

/** What instructors open. */
export const instructorRoutes = [cohorts, cohort] as const
