import type { Language } from '../platform/i18n'
import type { Letter } from '../platform/mail'
import { carryingRoles } from './member.dto'
import { letterKinds } from './letters/member-letter.job'
import { memberLetter } from './letters/member-letter'

const WAITING = ['Forarbeid til modul 3: 4 av 14 er ferdige', 'Oppmøte fra 12. mars er ikke ført']

/** Every change of a group that somebody is told of, for each role that can be handed over. */
export function lettersOfMembers(language: Language, name: string, href: string): Letter[] {
  const facts = {
    ...{ name, email: 'kari@kommune.example', language, reachable: true, group: 'Indre Østfold' },
    ...{ takesPart: true, holds: true, holders: 'Idunn Nordtun og Odd Sæle', untilOn: '2027-03-12' },
  }
  return letterKinds.flatMap((kind) =>
    carryingRoles.map((role) => memberLetter(kind, facts, { role, href, open: { lines: WAITING, more: 3 } })),
  )
}
