import type { Localised } from '../../platform/i18n'

export const setGroupStates = ['invited', 'enrolled', 'active', 'follow-up', 'closed', 'withdrawn'] as const
/** The states that somebody sets; "completed" is computed and never among them. */
export type SetGroupState = (typeof setGroupStates)[number]

export const groupStateTitles: Readonly<Record<string, Localised>> = {
  invited: { nb: 'invitert', nn: 'invitert', en: 'invited' },
  enrolled: { nb: 'påmeldt', nn: 'påmeld', en: 'enrolled' },
  active: { nb: 'aktiv', nn: 'aktiv', en: 'active' },
  'follow-up': { nb: 'oppfølging', nn: 'oppfølging', en: 'follow-up' },
  withdrawn: { nb: 'trukket', nn: 'trekt', en: 'withdrawn' },
}

export const groupObstacleTexts: Readonly<Record<string, Localised>> = {
  'group.lacks-owner': {
    nb: 'Gruppa mangler kommunedirektør.',
    nn: 'Gruppa manglar kommunedirektør.',
    en: 'The group has no chief executive.',
  },
  'group.lacks-facilitator': {
    nb: 'Gruppa mangler en fast fasilitator.',
    nn: 'Gruppa manglar ein fast fasilitator.',
    en: 'The group has no permanent facilitator.',
  },
}
