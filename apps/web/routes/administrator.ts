import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { searchText, signedIn } from './tree'

const overview = createRoute({
  getParentRoute: () => signedIn,
  path: '/oversikt',
  validateSearch: (search: Record<string, unknown>) => ({
    ...searchText('kull')(search),
    ...searchText('fane')(search),
  }),
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
const reportList = createRoute({
  getParentRoute: () => signedIn,
  path: '/rapporter',
  component: lazyRouteComponent(() => import('../report-list/report-list'), 'ReportListPage'),
})
const report = createRoute({
  getParentRoute: () => signedIn,
  path: '/rapporter/$reportId',
  validateSearch: (search: Record<string, unknown>) => ({
    ...searchText('del')(search),
    ...searchText('fane')(search),
  }),
  component: lazyRouteComponent(() => import('../funding/report'), 'ReportPage'),
})
const reportDifferences = createRoute({
  getParentRoute: () => signedIn,
  path: '/rapporter/$reportId/forskjeller',
  validateSearch: searchText('med'),
  component: lazyRouteComponent(() => import('../report-life/differences'), 'DifferencesPage'),
})
const reminders = createRoute({
  getParentRoute: () => signedIn,
  path: '/paminnelser',
  validateSearch: (search: Record<string, unknown>) => ({
    ...searchText('fane')(search),
    ...searchText('kull')(search),
  }),
  component: lazyRouteComponent(() => import('../reminders/reminders'), 'AllRemindersPage'),
})
const reminderRule = createRoute({
  getParentRoute: () => signedIn,
  path: '/kull/$cohortId/paminnelser/$ruleKey',
  component: lazyRouteComponent(() => import('../reminder-rules/rule'), 'RulePage'),
})
const versionRules = createRoute({
  getParentRoute: () => signedIn,
  path: '/innhold/versjon/$versionId/paminnelser',
  component: lazyRouteComponent(() => import('../reminder-rules/version-rules'), 'VersionRulesPage'),
})
const versionRule = createRoute({
  getParentRoute: () => signedIn,
  path: '/innhold/versjon/$versionId/paminnelser/$ruleKey',
  component: lazyRouteComponent(() => import('../reminder-rules/rule'), 'VersionRulePage'),
})
const jobs = createRoute({
  getParentRoute: () => signedIn,
  path: '/jobber',
  component: lazyRouteComponent(() => import('../administrator/jobs'), 'JobsPage'),
})

const newCohort = createRoute({
  getParentRoute: () => signedIn,
  path: '/kull/ny',
  component: lazyRouteComponent(() => import('../new-cohort/new-cohort'), 'NewCohortPage'),
})
const cohortSetup = createRoute({
  getParentRoute: () => signedIn,
  path: '/kull/$cohortId/oppsett',
  component: lazyRouteComponent(() => import('../cohort-setup/setup'), 'CohortSetupPage'),
})
const batchSplit = createRoute({
  getParentRoute: () => signedIn,
  path: '/kull/$cohortId/puljer/$batchId/del',
  component: lazyRouteComponent(() => import('../batch-split/split-page'), 'SplitPage'),
})
const versionMove = createRoute({
  getParentRoute: () => signedIn,
  path: '/kull/$cohortId/versjon',
  component: lazyRouteComponent(() => import('../cohort-setup/version-move'), 'VersionMovePage'),
})
const groupSetup = createRoute({
  getParentRoute: () => signedIn,
  path: '/grupper/$groupId/oppsett',
  component: lazyRouteComponent(() => import('../group-setup/group-setup'), 'GroupSetupPage'),
})
const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/brukere',
  component: lazyRouteComponent(() => import('../people/people'), 'PeoplePage'),
})
const person = createRoute({
  getParentRoute: () => signedIn,
  path: '/brukere/$personId',
  component: lazyRouteComponent(() => import('../people/person'), 'PersonPage'),
})
const log = createRoute({
  getParentRoute: () => signedIn,
  path: '/logg',
  validateSearch: (search: Record<string, unknown>) => ({
    ...searchText('person')(search),
    ...searchText('gruppe')(search),
    ...searchText('slag')(search),
  }),
  component: lazyRouteComponent(() => import('../people/log'), 'LogPage'),
})

/** What the network's administrators open. */
export const administratorRoutes = [
  overview,
  imports,
  oneImport,
  reportList,
  report,
  reportDifferences,
  reminders,
  reminderRule,
  versionRules,
  versionRule,
  jobs,
  newCohort,
  cohortSetup,
  batchSplit,
  versionMove,
  groupSetup,
  people,
  person,
  log,
] as const
