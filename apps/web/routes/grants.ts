import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedIn } from './tree'

const grants = createRoute({
  getParentRoute: () => signedIn,
  path: '/tilskudd',
  component: lazyRouteComponent(() => import('../grants/grants'), 'GrantsPage'),
})
const grant = createRoute({
  getParentRoute: () => signedIn,
  path: '/tilskudd/$grantId',
  component: lazyRouteComponent(() => import('../grants/grant'), 'GrantPage'),
})
const newGrant = createRoute({
  getParentRoute: () => signedIn,
  path: '/tilskudd/nytt',
  component: lazyRouteComponent(() => import('../grants/facts-page'), 'NewGrantPage'),
})
const grantFacts = createRoute({
  getParentRoute: () => signedIn,
  path: '/tilskudd/$grantId/opplysninger',
  component: lazyRouteComponent(() => import('../grants/facts-page'), 'FactsPage'),
})
const grantMoney = createRoute({
  getParentRoute: () => signedIn,
  path: '/tilskudd/$grantId/budsjett',
  component: lazyRouteComponent(() => import('../grant-lists/money-page'), 'GrantMoneyPage'),
})
const grantPlan = createRoute({
  getParentRoute: () => signedIn,
  path: '/tilskudd/$grantId/plan',
  component: lazyRouteComponent(() => import('../grant-lists/plan-page'), 'GrantPlanPage'),
})
const contributions = createRoute({
  getParentRoute: () => signedIn,
  path: '/tilskudd/$grantId/egenandeler',
  component: lazyRouteComponent(() => import('../grant-terms/contributions-page'), 'ContributionsPage'),
})
const agreements = createRoute({
  getParentRoute: () => signedIn,
  path: '/tilskudd/$grantId/endringer',
  component: lazyRouteComponent(() => import('../grant-terms/agreements-page'), 'AgreementsPage'),
})
const ledger = createRoute({
  getParentRoute: () => signedIn,
  path: '/tilskudd/$grantId/regnskap',
  component: lazyRouteComponent(() => import('../grant-ledger/ledger-page'), 'LedgerPage'),
})
const ledgerDifference = createRoute({
  getParentRoute: () => signedIn,
  path: '/tilskudd/$grantId/regnskap/$importId',
  component: lazyRouteComponent(() => import('../grant-ledger/ledger-difference'), 'LedgerDifferencePage'),
})
const grantHours = createRoute({
  getParentRoute: () => signedIn,
  path: '/tilskudd/$grantId/timer',
  component: lazyRouteComponent(() => import('../grant-hours/grant-hours-page'), 'GrantHoursPage'),
})

/** A grant, its money and its terms. */
export const grantRoutes = [
  grants,
  newGrant,
  grant,
  grantFacts,
  grantMoney,
  grantPlan,
  contributions,
  agreements,
  ledger,
  ledgerDifference,
  grantHours,
] as const
