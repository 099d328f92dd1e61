import type { DemoGroup } from './demo-groups'

/** The texts a group could have written; each begins from another side, so that they do not all read the same. */
const WHY: readonly string[] = [
  'Vi endrer oss fordi innbyggerne i {name} skal slippe å fortelle det samme om igjen. Når tjenestene våre henger sammen, får folk hjelp tidligere, og de ansatte får mer tid til det de er utdannet for.',
  'I {name} blir vi flere eldre og færre i arbeid. Skal tjenestene holde, må vi bruke teknologi der den frigjør hender, og være ærlige om hva vi slutter med.',
  'Vårt hvorfor i {name} er tillit. Innbyggerne skal forstå hva som skjer i saken sin, og vi skal kunne forklare hver beslutning, også når en maskin har hjulpet til.',
  '{name} skal være en kommune der ingen trenger å vite hvordan vi er organisert for å få hjelp. Derfor bygger vi ned veggene mellom tjenestene, og vi begynner hos oss selv.',
]
const WHY_NN: readonly string[] = [
  'Vi endrar oss fordi folk i {name} skal få hjelp utan å måtte kjenne organisasjonskartet vårt. Vi er få, og då må kvar time gå til det som betyr noko for innbyggjarane.',
]
const ANSWER: readonly string[] = [
  'Vi har valgt én overgang som vi skal forbedre før neste samling. En direktør eier den, og vi ser på den i ledermøtet hver fjortende dag.',
  'Vi er enige om tre prioriteringer og om hva vi legger bort. Det siste var vanskeligst, og det viktigste.',
  'Vi bruker fellesløsninger der de finnes, og sier fra i nettverket når de mangler noe. Egne løsninger skal begrunnes.',
  'Vi har satt av tid i ledermøtet til å følge opp, og lagt tiltaket inn i økonomiplanen med én ansvarlig.',
]
const ANSWER_NN: readonly string[] = [
  'Vi er samde om kva vi skal gjere først, og kven som eig det. Vi ser på det i leiarmøtet annakvar veke.',
]

/** The group's answer in a module; module 1 is the group's "why". */
export function groupAnswer(group: DemoGroup, module: number): string {
  const texts = module === 1 ? (group.nynorsk ? WHY_NN : WHY) : group.nynorsk ? ANSWER_NN : ANSWER
  const text = texts[(Number(group.municipality) + module) % texts.length] ?? ''
  return text.replaceAll('{name}', group.name)
}
