import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { searchText, signedIn } from './tree'

const overview = createRoute({
  getParentRoute: () => signedIn,
  path: '/oversikt',
  validateSearch: searchText('kull'),
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

/** What the network's administrators open. */
export const administratorRoutes = [
  overview,
  imports,
  oneImport,
  grants,
  grant,
  report,
  reminders,
  jobs,
] as const
