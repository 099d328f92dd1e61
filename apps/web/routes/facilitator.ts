import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { searchText, signedIn } from './tree'

const group = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId',
  component: lazyRouteComponent(() => import('../facilitator/group'), 'GroupPage'),
})
const reminders = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/paminnelser',
  validateSearch: searchText('fane'),
  component: lazyRouteComponent(() => import('../reminders/reminders'), 'GroupRemindersPage'),
})
const members = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/medlemmer',
  component: lazyRouteComponent(() => import('../members/members'), 'MembersPage'),
})
const hours = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/timer',
  component: lazyRouteComponent(() => import('../grant-hours/group-hours-page'), 'GroupHoursPage'),
})
const worklist = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/arbeidsliste',
  component: lazyRouteComponent(() => import('../worklist/group-worklist'), 'GroupWorklistPage'),
})
const attendance = createRoute({
  getParentRoute: () => signedIn,
  path: '/samlinger/$gatheringId/oppmote',
  component: lazyRouteComponent(() => import('../attendance/attendance'), 'AttendancePage'),
})
const newSession = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/okter/ny',
  component: lazyRouteComponent(() => import('../local-sessions/new-session'), 'NewSessionPage'),
})
const session = createRoute({
  getParentRoute: () => signedIn,
  path: '/gruppe/$groupId/okter/$gatheringId',
  component: lazyRouteComponent(() => import('../local-sessions/session'), 'SessionPage'),
})
const agenda = createRoute({
  getParentRoute: () => signedIn,
  path: '/samlinger/$gatheringId/program',
  component: lazyRouteComponent(() => import('../agenda/agenda-page'), 'AgendaPage'),
})

const roomCode = createRoute({
  getParentRoute: () => signedIn,
  path: '/samlinger/$gatheringId/kode',
  component: lazyRouteComponent(() => import('../check-in/room-code'), 'RoomCodePage'),
})

/** What those who carry a group open. */
export const facilitatorRoutes = [
  hours,
  worklist,
  group,
  members,
  reminders,
  attendance,
  newSession,
  session,
  agenda,
  roomCode,
] as const
