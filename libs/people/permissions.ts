import type { Role } from './role'

/** The first lock: which routes a role may knock on. What it may do there, policies and row-level security decide. */
export const permissions: Readonly<Record<string, readonly Role[]>> = {
  'organisations.manage': ['administrator'],
  'people.manage': ['administrator'],
  'log.read': ['administrator'],
  'programmes.author': ['administrator', 'instructor'],
  'cohorts.read': ['administrator', 'instructor'],
  'cohorts.manage': ['administrator'],
  'gatherings.plan': ['administrator', 'instructor'],
  'gatherings.arrange': ['administrator', 'instructor', 'facilitator', 'chief-executive'],
  'attendance.mark': ['administrator', 'instructor', 'facilitator', 'chief-executive'],
  'summaries.write': ['facilitator', 'chief-executive'],
  'learning.read': [
    'participant',
    'facilitator',
    'chief-executive',
    'employee-representative',
    'instructor',
    'administrator',
  ],
  'learning.write': ['participant', 'facilitator', 'chief-executive'],
  'learning.comment': ['participant', 'facilitator', 'chief-executive', 'instructor'],
  'learning.assess': ['instructor'],
  'openings.write': ['chief-executive'],
  'discussions.write': ['participant', 'facilitator', 'chief-executive', 'instructor'],
  'discussions.remove': ['participant', 'facilitator', 'chief-executive', 'instructor', 'administrator'],
  'certificates.withdraw': ['administrator'],
  'imports.manage': ['administrator'],
  'members.manage': ['administrator', 'facilitator', 'chief-executive'],
  'reminders.read': ['administrator', 'facilitator', 'chief-executive'],
  'mails.read': ['administrator', 'facilitator', 'chief-executive'],
  'mails.settle': ['administrator'],
  'nudges.send': ['administrator', 'instructor', 'facilitator', 'chief-executive'],
  'worklist.read': ['administrator', 'instructor', 'facilitator', 'chief-executive'],
  'grants.read': ['administrator', 'facilitator', 'chief-executive'],
  'grants.write': ['administrator'],
  'hours.note': ['facilitator', 'chief-executive'],
  'reports.make': ['administrator'],
  'reports.read': ['administrator', 'instructor', 'facilitator', 'chief-executive'],
  'reports.write': ['administrator', 'instructor', 'facilitator', 'chief-executive'],
  'reports.submit': ['facilitator', 'chief-executive'],
  'reports.share': ['administrator', 'facilitator', 'chief-executive'],
  'jobs.manage': ['administrator'],
}

export function permissionsOf(held: ReadonlySet<Role>): ReadonlySet<string> {
  const granted = Object.entries(permissions).filter(([, allowed]) => allowed.some((role) => held.has(role)))
  return new Set(granted.map(([permission]) => permission))
}
