import type { Localised } from '../../platform/i18n'
import type { PublishedPart } from '../indicators/published'
import type { Section, SectionTable } from './section'
import type { Teller } from './teller'
import { roleWords, words } from './words'

const texts = {
  organisation: {
    nb: 'Organisering og medvirkning',
    nn: 'Organisering og medverknad',
    en: 'Organisation and involvement',
  },
  lead: {
    nb: 'Den som lærer, er ledergruppa: hele toppledergruppa deltar sammen med utviklingsledere, kommunedirektøren eier gruppa, en lokal fasilitator holder tråden mellom samlingene, og en tillitsvalgt følger arbeidet.',
    nn: 'Den som lærer, er leiargruppa: heile toppleiargruppa deltek saman med utviklingsleiarar, kommunedirektøren eig gruppa, ein lokal fasilitator held tråden mellom samlingane, og ein tillitsvald følgjer arbeidet.',
    en: 'The learner is the leader group: all top leaders take part together with development leaders, the chief executive owns the group, a local facilitator carries the work between gatherings, and an employee representative follows it.',
  },
  represented: {
    nb: '{share} har en tillitsvalgt knyttet til gruppa.',
    nn: '{share} har ein tillitsvald knytt til gruppa.',
    en: '{share} have an employee representative.',
  },
  rolesCaption: {
    nb: 'Ledergrupper der rollen er besatt',
    nn: 'Leiargrupper der rolla er fylt',
    en: 'Leader groups where the role is filled',
  },
  role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  groups: { nb: 'Grupper', nn: 'Grupper', en: 'Groups' },
  ofGroups: { nb: 'Av', nn: 'Av', en: 'Of' },
  results: { nb: 'Resultater', nn: 'Resultat', en: 'Results' },
  why: {
    nb: '{share} har blitt enige om og levert sitt «hvorfor», som følger gruppa gjennom alle modulene.',
    nn: '{share} har vorte samde om og levert sitt «kvifor», som følgjer gruppa gjennom alle modulane.',
    en: '{share} have agreed on and delivered their “why”, which follows the group through every module.',
  },
  answers: {
    nb: 'Hver modul ender i et svar som gruppa blir enig om og leverer sammen. Tabellen viser hvor mange grupper som har levert. Hva svarene sier, er gruppas eget og er ikke med her.',
    nn: 'Kvar modul endar i eit svar som gruppa blir samd om og leverer saman. Tabellen viser kor mange grupper som har levert. Kva svara seier, er gruppa sitt eige og er ikkje med her.',
    en: 'Each module ends in an answer that the group agrees on and delivers together. The table shows how many groups have delivered. What the answers say belongs to the group and is not included here.',
  },
  answersCaption: {
    nb: 'Ledergrupper som har levert gruppesvar',
    nn: 'Leiargrupper som har levert gruppesvar',
    en: 'Leader groups that have delivered their answers',
  },
} satisfies Record<string, Localised>

/** How the work is led in the municipalities, and whether employees have a seat. */
export function organisationSection(teller: Teller): Section {
  const parts = teller.parts('groups.by-role')
  const representatives = parts.find(({ key }) => key === 'employee-representative')
  const sentence = representatives
    ? [teller.say(texts.represented, { share: teller.share(representatives, 'groups') })]
    : []
  const rows = parts.map((part): [string, PublishedPart] => [
    teller.say(roleWords[part.key ?? ''] ?? texts.role),
    part,
  ])
  return {
    key: 'organisation',
    title: teller.say(texts.organisation),
    paragraphs: [teller.say(texts.lead), ...sentence],
    figures: [],
    tables: [shares(teller, 'roles', texts.rolesCaption, texts.role, rows)],
  }
}

/** What the groups have produced so far; measures and benefits come when they are recorded. */
export function resultsSection(teller: Teller): Section {
  const share = teller.share(teller.whole('groups.with-why'), 'groups')
  const rows = teller
    .parts('answers.by-module')
    .map((part): [string, PublishedPart] => [teller.module(part), part])
  return {
    key: 'results',
    title: teller.say(texts.results),
    paragraphs: [teller.say(texts.why, { share }), teller.say(texts.answers)],
    figures: [teller.figure('groups.with-why')],
    tables: [shares(teller, 'answers', texts.answersCaption, words.moduleColumn, rows)],
  }
}

function shares(
  teller: Teller,
  key: string,
  caption: Localised,
  first: Localised,
  rows: readonly (readonly [string, PublishedPart])[],
): SectionTable {
  const columns = [
    { key: 'line', title: first },
    { key: 'groups', title: texts.groups, numeric: true },
    { key: 'of', title: texts.ofGroups, numeric: true },
  ]
  const cells = rows.map(([label, { value, base }]) => [label, value, base])
  return teller.table(key, teller.say(caption), columns, cells)
}
