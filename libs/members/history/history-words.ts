import { roleTitles, roles } from '../../people'
import type { Language, Localised } from '../../platform/i18n'
import { filled } from '../member-words'
import type { EndingReason } from '../member.dto'
import type { HistoryKind } from './history.dto'

const SENTENCES: Readonly<Record<HistoryKind, Localised>> = {
  joined: {
    nb: '{person} ble med i gruppa.',
    nn: '{person} vart med i gruppa.',
    en: '{person} joined the group.',
  },
  left: {
    nb: '{person} gikk ut av gruppa{reason}.',
    nn: '{person} gjekk ut av gruppa{reason}.',
    en: '{person} left the group{reason}.',
  },
  replaced: {
    nb: '{other} tok over plassen etter {person}{reason}.',
    nn: '{other} tok over plassen etter {person}{reason}.',
    en: '{other} took the place of {person}{reason}.',
  },
  changed: {
    nb: '{person} ble endret. Før: {before}.',
    nn: '{person} vart endra. Før: {before}.',
    en: '{person} was changed. Before: {before}.',
  },
  'role-began': { nb: '{person} ble {role}.', nn: '{person} vart {role}.', en: '{person} became {role}.' },
  'role-ended': {
    nb: '{person} er ikke lenger {role}.',
    nn: '{person} er ikkje lenger {role}.',
    en: '{person} is no longer {role}.',
  },
  'handed-over': {
    nb: '{other} tok over som {role} etter {person}.',
    nn: '{other} tok over som {role} etter {person}.',
    en: '{other} took over as {role} from {person}.',
  },
}

const REASONS: Readonly<Record<EndingReason, Localised>> = {
  'left-job': { nb: ': sluttet i jobben', nn: ': slutta i jobben', en: ': left the job' },
  'new-duties': { nb: ': nye oppgaver', nn: ': nye oppgåver', en: ': new duties' },
  leave: { nb: ': permisjon', nn: ': permisjon', en: ': on leave' },
  reorganisation: { nb: ': omorganisering', nn: ': omorganisering', en: ': reorganisation' },
  mistake: { nb: ': meldt på ved en feil', nn: ': meld på ved ein feil', en: ': enrolled by mistake' },
  other: { nb: '', nn: '', en: '' },
}

const CATEGORIES: Readonly<Record<string, Localised>> = {
  'top-leader': { nb: 'toppleder', nn: 'toppleiar', en: 'top leader' },
  'development-leader': { nb: 'utviklingsleder', nn: 'utviklingsleiar', en: 'development leader' },
}

/** What happened, as the database knows it. */
export interface HistoryRow {
  readonly on: string
  readonly kind: HistoryKind
  readonly place: number
  readonly key: string
  readonly person: string
  readonly other: string | null
  readonly role: string | null
  readonly reason: string | null
  readonly before: { readonly title?: string; readonly category?: string } | null
  readonly by: string | null
}

export function historyText(row: HistoryRow, language: Language): string {
  const role = roles.find((one) => one === row.role)
  const reason = Object.entries(REASONS).find(([code]) => code === row.reason)?.[1]
  const before = [row.before?.title, CATEGORIES[row.before?.category ?? '']?.[language]].filter(Boolean)
  return filled(SENTENCES[row.kind], language, {
    person: row.person,
    other: row.other ?? '',
    role: role ? roleTitles[role][language].toLowerCase() : '',
    reason: reason?.[language] ?? '',
    before: before.join(', '),
  })
}
