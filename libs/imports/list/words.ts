import type { Language } from '../../platform/i18n'

export const categories = ['top-leader', 'development-leader'] as const
export type Category = (typeof categories)[number]

/** Roles that a list can give, in the order in which they are kept. */
export const listedRoles = ['chief-executive', 'employee-representative', 'facilitator'] as const
export type ListedRole = (typeof listedRoles)[number]

type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>

/** What is written in the column for the category. */
export const categoryWords: Words<Category> = {
  nb: { 'top-leader': 'toppleder', 'development-leader': 'utviklingsleder' },
  nn: { 'top-leader': 'toppleiar', 'development-leader': 'utviklingsleiar' },
  en: { 'top-leader': 'top leader', 'development-leader': 'development leader' },
}

/** What is written in the column for the role. */
export const roleWords: Words<ListedRole | 'participant'> = {
  nb: {
    participant: 'deltaker',
    'chief-executive': 'kommunedirektør',
    'employee-representative': 'tillitsvalgt',
    facilitator: 'lokal fasilitator',
  },
  nn: {
    participant: 'deltakar',
    'chief-executive': 'kommunedirektør',
    'employee-representative': 'tillitsvald',
    facilitator: 'lokal fasilitator',
  },
  en: {
    participant: 'participant',
    'chief-executive': 'chief executive',
    'employee-representative': 'employee representative',
    facilitator: 'local facilitator',
  },
}

/** What people write besides. */
const ALSO: Readonly<Record<string, ListedRole>> = {
  fasilitator: 'facilitator',
  facilitator: 'facilitator',
  fylkeskommunedirektør: 'chief-executive',
  fylkesdirektør: 'chief-executive',
  rådmann: 'chief-executive',
}

/** Compared without case, spaces and hyphens. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '')

function dictionary<Key extends string>(words: Words<Key>): Map<string, Key> {
  const pairs = Object.values(words).flatMap((of) => Object.entries(of) as [Key, string][])
  return new Map(pairs.map(([key, word]) => [plain(word), key]))
}

const CATEGORIES = dictionary(categoryWords)
const ROLES = new Map<string, ListedRole | 'participant'>([...dictionary(roleWords), ...Object.entries(ALSO)])

export function categoryOf(written: string): Category | null {
  return CATEGORIES.get(plain(written)) ?? null
}

/** The roles that a cell names, in one order; null where a word is none that we know. */
export function rolesOf(written: string): (ListedRole | 'participant')[] | null {
  const words = written.split(/[,;/+&]|\s(?:og|and)\s/).filter((word) => plain(word) !== '')
  const found = words.map((word) => ROLES.get(plain(word)))
  if (found.some((role) => role === undefined)) return null
  return ([...listedRoles, 'participant'] as const).filter((role) => found.includes(role))
}
