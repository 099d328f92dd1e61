import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { landing } from '../app/landing'
import { signedIn } from './tree'

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
  component: lazyRouteComponent(() => import('../path/path'), 'PathPage'),
})
const step = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/lopet/$activityId',
  component: lazyRouteComponent(() => import('../learning/step'), 'StepPage'),
})
const discussion = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/samtale/$moduleNumber',
  component: lazyRouteComponent(() => import('../discussions/discussion'), 'DiscussionPage'),
})
const stepSummary = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/lopet/ferdig/$module',
  component: lazyRouteComponent(() => import('../path/step-summary'), 'StepSummaryPage'),
})
const certificate = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/kursbevis',
  component: lazyRouteComponent(() => import('../certificates/own-certificate'), 'OwnCertificatePage'),
})
const gatherings = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/samlinger',
  component: lazyRouteComponent(() => import('../gatherings/gatherings'), 'GatheringsPage'),
})
const gathering = createRoute({
  getParentRoute: () => signedIn,
  path: '/samlinger/$gatheringId',
  component: lazyRouteComponent(() => import('../gatherings/gathering'), 'GatheringPage'),
})
const here = createRoute({
  getParentRoute: () => signedIn,
  path: '/samlinger/$gatheringId/her',
  component: lazyRouteComponent(() => import('../check-in/here'), 'HerePage'),
})
const evaluation = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/samlinger/$gatheringId/evaluering',
  component: lazyRouteComponent(() => import('../evaluations/evaluation-page'), 'EvaluationPage'),
})

const ownReflections = createRoute({
  getParentRoute: () => signedIn,
  path: '/mine-refleksjoner',
  component: lazyRouteComponent(() => import('../reflections/own-reflections'), 'OwnReflectionsPage'),
})

const calendar = createRoute({
  getParentRoute: () => signedIn,
  path: '/min-kalender',
  component: lazyRouteComponent(() => import('../calendar/calendar'), 'CalendarPage'),
})
const mailPreferences = createRoute({
  getParentRoute: () => signedIn,
  path: '/min-side/epost',
  component: lazyRouteComponent(() => import('../preferences/preferences'), 'PreferencesPage'),
})

/** What everybody in a group opens. */
export const participantRoutes = [
  start,
  home,
  path,
  step,
  stepSummary,
  discussion,
  certificate,
  gatherings,
  gathering,
  here,
  evaluation,
  ownReflections,
  calendar,
  mailPreferences,
] as const
