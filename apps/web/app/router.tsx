import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import type { QueryClient } from '@tanstack/react-query'
import { meQuery } from '../session/me'
import { Crashed, NotFound } from './crashed'
import { keepGroup, landing } from './landing'
import { queries } from './queries'
import { Shell } from './shell'
import { SignedIn } from './signed-in'
import { Pending } from '../parts/states'

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFound,
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/logg-inn',
  validateSearch: (search: Record<string, unknown>): { til?: string } =>
    typeof search['til'] === 'string' ? { til: search['til'] } : {},
  component: lazyRouteComponent(() => import('../session/sign-in'), 'SignInPage'),
})
const mailLink = createRoute({
  getParentRoute: () => root,
  path: '/logg-inn/lenke',
  validateSearch: (search: Record<string, unknown>): { token?: string } =>
    typeof search['token'] === 'string' ? { token: search['token'] } : {},
  component: lazyRouteComponent(() => import('../session/mail-link'), 'MailLinkPage'),
})
const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/tilgjengelighet',
  component: lazyRouteComponent(() => import('./accessibility'), 'AccessibilityPage'),
})

/** Off to the sign-in page, and back to where they were heading afterwards. */
function signInFirst(til: string | undefined): never {
  redirect({ to: '/logg-inn', search: til ? { til } : {}, throw: true })
  throw new Error('unreachable')
}

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queries.ensureQueryData(meQuery)
    const group = /^\/gruppe\/([^/]+)/.exec(location.pathname)?.[1]
    if (group) keepGroup(group)
    return { me: me ?? signInFirst(location.pathname === '/' ? undefined : location.href) }
  },
  component: SignedIn,
})
const start = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: ({ context }) => {
    const to = landing(context.me)
    if (to) redirect({ ...to, replace: true, throw: true })
  },
  component: lazyRouteComponent(() => import('../session/no-group'), 'NoGroupPage'),
})

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/hjem',
  component: lazyRouteComponent(() => import('../participant/home'), 'HomePage'),
})
const path = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/lopet',
  component: lazyRouteComponent(() => import('../participant/path'), 'PathPage'),
})
const step = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/lopet/$activityId',
  component: lazyRouteComponent(() => import('../learning/step'), 'StepPage'),
})
const group = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId',
  component: lazyRouteComponent(() => import('../facilitator/group'), 'GroupPage'),
})
const gatherings = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/samlinger',
  component: lazyRouteComponent(() => import('../gatherings/gatherings'), 'GatheringsPage'),
})
const groupReminders = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/paminnelser',
  component: lazyRouteComponent(() => import('../reminders/reminders'), 'GroupRemindersPage'),
})
const gathering = createRoute({
  getParentRoute: () => signedIn,
  path: '/samlinger/$gatheringId',
  component: lazyRouteComponent(() => import('../gatherings/gathering'), 'GatheringPage'),
})
const attendance = createRoute({
  getParentRoute: () => signedIn,
  path: '/samlinger/$gatheringId/oppmote',
  component: lazyRouteComponent(() => import('../attendance/attendance'), 'AttendancePage'),
})
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
const overview = createRoute({
  getParentRoute: () => signedIn,
  path: '/oversikt',
  validateSearch: (search: Record<string, unknown>): { kull?: string } =>
    typeof search['kull'] === 'string' ? { kull: search['kull'] } : {},
  component: lazyRouteComponent(() => import('../administrator/overview'), 'OverviewPage'),
})
const imports = createRoute({
  getParentRoute: () => signedIn,
  path: '/import',
  component: lazyRouteComponent(() => import('../imports/upload'), 'UploadPage'),
})
const oneImport = createRoute({
  getParentRoute: () => signedIn,
  path: '/import/$importId',
  component: lazyRouteComponent(() => import('../imports/difference'), 'DifferencePage'),
})
const grants = createRoute({
  getParentRoute: () => signedIn,
  path: '/tilskudd',
  component: lazyRouteComponent(() => import('../funding/grants'), 'GrantsPage'),
})
const grant = createRoute({
  getParentRoute: () => signedIn,
  path: '/tilskudd/$grantId',
  component: lazyRouteComponent(() => import('../funding/grant'), 'GrantPage'),
})
const report = createRoute({
  getParentRoute: () => signedIn,
  path: '/rapporter/$reportId',
  component: lazyRouteComponent(() => import('../funding/report'), 'ReportPage'),
})
const reminders = createRoute({
  getParentRoute: () => signedIn,
  path: '/paminnelser',
  component: lazyRouteComponent(() => import('../reminders/reminders'), 'AllRemindersPage'),
})
const jobs = createRoute({
  getParentRoute: () => signedIn,
  path: '/jobber',
  component: lazyRouteComponent(() => import('../administrator/jobs'), 'JobsPage'),
})

const inside = signedIn.addChildren([
  start,
  home,
  path,
  step,
  group,
  gatherings,
  groupReminders,
  gathering,
  attendance,
  cohorts,
  cohort,
  overview,
  imports,
  oneImport,
  grants,
  grant,
  report,
  reminders,
  jobs,
])

export const router = createRouter({
  routeTree: root.addChildren([signIn, mailLink, accessibility, inside]),
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
