import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root, searchText } from './tree'

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/logg-inn',
  validateSearch: searchText('til'),
  component: lazyRouteComponent(() => import('../session/sign-in'), 'SignInPage'),
})
const mailLink = createRoute({
  getParentRoute: () => root,
  path: '/logg-inn/lenke',
  validateSearch: searchText('token'),
  component: lazyRouteComponent(() => import('../session/mail-link'), 'MailLinkPage'),
})
const certificate = createRoute({
  getParentRoute: () => root,
  path: '/kursbevis/$code',
  component: lazyRouteComponent(() => import('../certificates/check'), 'CheckPage'),
})
const reportCheck = createRoute({
  getParentRoute: () => root,
  path: '/sjekk',
  component: lazyRouteComponent(() => import('../report-check/report-check'), 'ReportCheckPage'),
})
const checkedReport = createRoute({
  getParentRoute: () => root,
  path: '/sjekk/$code',
  component: lazyRouteComponent(() => import('../report-check/checked-report'), 'CheckedReportPage'),
})
const sharedReport = createRoute({
  getParentRoute: () => root,
  path: '/les/$token',
  component: lazyRouteComponent(() => import('../report-links/shared-report'), 'SharedReportPage'),
})
const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/tilgjengelighet',
  component: lazyRouteComponent(() => import('../app/accessibility'), 'AccessibilityPage'),
})

/** Pages that need no sign-in. */
export const publicRoutes = [
  signIn,
  mailLink,
  accessibility,
  certificate,
  reportCheck,
  checkedReport,
  sharedReport,
] as const
