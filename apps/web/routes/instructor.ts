import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { previewSearch } from '../preview/preview-search'
import { searchText, signedIn } from './tree'

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

const answers = createRoute({
  getParentRoute: () => signedIn,
  path: '/kull/$cohortId/svar',
  validateSearch: (search: Record<string, unknown>) => ({
    ...searchText('vis')(search),
    ...searchText('modul')(search),
    ...searchText('status')(search),
  }),
  component: lazyRouteComponent(() => import('../instructor/answers'), 'AnswersPage'),
})
const answer = createRoute({
  getParentRoute: () => signedIn,
  path: '/kull/$cohortId/svar/$groupId/$activityId',
  component: lazyRouteComponent(() => import('../instructor/answer'), 'AnswerPage'),
})

const programmes = createRoute({
  getParentRoute: () => signedIn,
  path: '/innhold',
  component: lazyRouteComponent(() => import('../authoring/programmes'), 'ProgrammesPage'),
})
const version = createRoute({
  getParentRoute: () => signedIn,
  path: '/innhold/versjon/$versionId',
  component: lazyRouteComponent(() => import('../authoring/version'), 'VersionPage'),
})
const difference = createRoute({
  getParentRoute: () => signedIn,
  path: '/innhold/versjon/$versionId/endringer',
  component: lazyRouteComponent(() => import('../publishing/difference'), 'DifferencePage'),
})
const activity = createRoute({
  getParentRoute: () => signedIn,
  path: '/innhold/versjon/$versionId/aktivitet/$activityId',
  validateSearch: searchText('felt'),
  component: lazyRouteComponent(() => import('../editing/activity'), 'AuthoredActivityPage'),
})
const questions = createRoute({
  getParentRoute: () => signedIn,
  path: '/innhold/sporsmal',
  component: lazyRouteComponent(() => import('../questions/questions'), 'QuestionsPage'),
})
const previewedPath = createRoute({
  getParentRoute: () => signedIn,
  path: '/innhold/versjon/$versionId/forhandsvis',
  validateSearch: previewSearch,
  component: lazyRouteComponent(() => import('../preview/path'), 'PreviewedPathPage'),
})
const previewedStep = createRoute({
  getParentRoute: () => signedIn,
  path: '/innhold/versjon/$versionId/forhandsvis/$activityId',
  validateSearch: previewSearch,
  component: lazyRouteComponent(() => import('../preview/step'), 'PreviewedStepPage'),
})

const plan = createRoute({
  getParentRoute: () => signedIn,
  path: '/kull/$cohortId/samlinger',
  component: lazyRouteComponent(() => import('../planning/plan'), 'PlanPage'),
})
const newGathering = createRoute({
  getParentRoute: () => signedIn,
  path: '/kull/$cohortId/samlinger/ny',
  validateSearch: searchText('sted'),
  component: lazyRouteComponent(() => import('../planning/new-gathering'), 'NewGatheringPage'),
})
const arrange = createRoute({
  getParentRoute: () => signedIn,
  path: '/kull/$cohortId/samlinger/$gatheringId',
  component: lazyRouteComponent(() => import('../planning/arrange'), 'ArrangePage'),
})

const worklist = createRoute({
  getParentRoute: () => signedIn,
  path: '/arbeidsliste',
  component: lazyRouteComponent(() => import('../worklist/network-worklist'), 'NetworkWorklistPage'),
})

/** What instructors open. */
export const instructorRoutes = [
  worklist,
  cohorts,
  cohort,
  answers,
  answer,
  programmes,
  version,
  difference,
  activity,
  plan,
  newGathering,
  arrange,
  questions,
  previewedPath,
  previewedStep,
] as const
