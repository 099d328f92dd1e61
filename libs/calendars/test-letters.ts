import type { Language } from '../platform/i18n'
import type { Letter } from '../platform/mail'
import { invitationLetter } from './invitations/invitation-letter'
import { newsKinds, type Notice } from './invitations/notice'

const FACTS = {
  title: 'Samling i modul 3',
  startsAt: new Date('2027-03-12T08:00:00Z'),
  endsAt: new Date('2027-03-12T14:30:00Z'),
  place: 'Kommunestyresalen i Askim rådhus',
  link: 'https://mote.example/rom/en-ganske-lang-lenke-som-ingen-vil-skrive-av-for-hand-1234567890',
  mode: 'both',
}

/** Each thing that can be new in somebody's calendar, of a gathering and of a group's own session. */
export function lettersOfInvitations(language: Language, name: string, publicUrl: string): Letter[] {
  const notice = (module: number | null): Notice => ({
    ...{ id: 'notice', uid: 'uid', sequence: 2, method: 'REQUEST', madeAt: FACTS.startsAt, groupIds: [] },
    person: { id: 'person', name, email: 'kari@kommune.example' },
    ...{ language, gatheringId: 'gathering', module, title: FACTS.title, facts: FACTS },
    agenda: [{ title: 'Samhandlingskompetanseutviklingsprosjektpresentasjonen', minutes: 45 }],
    preparation: 'Les <notatet> & ta med en kollega.',
    known: { ...FACTS, startsAt: new Date('2027-03-10T08:00:00Z'), place: 'Biblioteket' },
    ...{ off: false, reason: 'Vannlekkasje i salen', superseded: false, changing: false },
  })
  return newsKinds.flatMap((news) =>
    [3, null].map((module) => invitationLetter(notice(module), news, publicUrl)),
  )
}
