import type { Language } from '../platform/i18n'
import type { Letter } from '../platform/mail'
import type { Content } from './sending/content'
import { summaryLetter } from './sending/summary-letter'

const AFTER: Content = {
  text: 'Vi begynner med byggesak.\n\nNeste gang: <hvem> & når.',
  decisions: [
    { id: '1', text: 'Ett skjema for alle søknader', personId: 'ada', dueOn: '2027-04-01' },
    { id: '2', text: 'Innbyggerrådet leser med', personId: null, dueOn: null },
  ],
}
const BEFORE: Content = {
  text: 'Vi begynner med barnehage.',
  decisions: [
    { id: '1', text: 'Ett skjema', personId: 'ada', dueOn: null },
    { id: '3', text: 'Vente til høsten', personId: null, dueOn: null },
  ],
}

/** Of a gathering and of a group's own session; the first time and again, with a question afterwards and without. */
export function lettersOfSummaries(language: Language, name: string, href: string): Letter[] {
  const facts = {
    ...{ content: AFTER, heldOn: '2027-03-12', group: 'Indre Østfold', sender: 'Idunn Nordtun', href },
    names: new Map([['ada', name]]),
  }
  const evaluation = { href: `${href}/evaluering`, closesOn: '2027-03-26' }
  return [
    summaryLetter(language, { ...facts, before: null, number: 3, evaluation }),
    summaryLetter(language, { ...facts, before: BEFORE, number: null, evaluation: null }),
  ]
}
