import type { Localised } from '../platform/i18n'

export const roles = [
  'administrator',
  'instructor',
  'chief-executive',
  'facilitator',
  'participant',
  'employee-representative',
] as const
export type Role = (typeof roles)[number]

/** What a role is called on the screens. */
export const roleTitles: Readonly<Record<Role, Localised>> = {
  administrator: { nb: 'Nettverksadministrator', nn: 'Nettverksadministrator', en: 'Network administrator' },
  instructor: { nb: 'Kursholder', nn: 'Kurshaldar', en: 'Instructor' },
  'chief-executive': { nb: 'Kommunedirektør', nn: 'Kommunedirektør', en: 'Chief executive' },
  facilitator: { nb: 'Lokal fasilitator', nn: 'Lokal fasilitator', en: 'Local facilitator' },
  participant: { nb: 'Deltaker', nn: 'Deltakar', en: 'Participant' },
  'employee-representative': { nb: 'Tillitsvalgt', nn: 'Tillitsvald', en: 'Employee representative' },
}
