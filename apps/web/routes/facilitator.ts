import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { signedIn } from './tree'

const group = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId',
  component: lazyRouteComponent(() => import('../facilitator/group'), 'GroupPage'),
})
const reminders = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/paminnelser',
  component: lazyRouteComponent(() => import('../reminders/reminders'), 'GroupRemindersPage'),
})
const members = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/medlemmer',
  component: lazyRouteComponent(() => import('../members/members'), 'MembersPage'),
})
const attendance = createRoute({
  getParentRoute: () => signedIn,
  path: '/samlinger/$gatheringId/oppmote',
  component: lazyRouteComponent(() => import('../attendance/attendance'), 'AttendancePage'),
})

/** What those who carry a group open. */
export const facilitatorRoutes = [group, members, reminders, attendance] as const
