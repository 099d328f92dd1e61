import type { Localised } from '../../platform/i18n'
import {
  attendanceSentence,
  completedSentence,
  gatheringsSentence,
  goalsSentence,
  peopleSentence,
} from '../sections/summary'
import type { Teller } from '../sections/teller'
import type { WrittenSection } from './guidance'

const texts = {
  led: {
    nb: 'For kommunene betyr det at …',
    nn: 'For kommunane tyder det at …',
    en: 'For the municipalities this means that …',
  },
  goalMet: {
    nb: 'Målet «{goal}» er nådd. Det som bidro mest, var …',
    nn: 'Målet «{goal}» er nådd. Det som bidrog mest, var …',
    en: 'The goal “{goal}” is met. What contributed most was …',
  },
  goalMissed: {
    nb: 'Målet «{goal}» er ikke nådd. Grunnen er …, og vi skal …',
    nn: 'Målet «{goal}» er ikkje nådd. Grunnen er …, og vi skal …',
    en: 'The goal “{goal}” is not met. The reason is …, and we will …',
  },
  behind: {
    nb: '{n} av {all} kommuner har ikke fullført ennå. De følges opp ved at …',
    nn: '{n} av {all} kommunar har ikkje fullført enno. Dei blir følgde opp ved at …',
    en: '{n} of {all} municipalities have not completed yet. They are followed up by …',
  },
  everybody: {
    nb: 'Alle de {all} kommunene har fullført. Det som holdt dem i gang til siste modul, var …',
    nn: 'Alle dei {all} kommunane har fullført. Det som heldt dei i gang til siste modul, var …',
    en: 'All {all} municipalities have completed. What kept them going until the last module was …',
  },
  changedPlan: {
    nb: 'Den viktigste endringen fra planen var …, fordi …',
    nn: 'Den viktigaste endringa frå planen var …, fordi …',
    en: 'The most important change from the plan was …, because …',
  },
  asPlanned: {
    nb: 'Samlingene ble holdt som planlagt. Det vi justerte underveis, var …',
    nn: 'Samlingane vart haldne som planlagt. Det vi justerte undervegs, var …',
    en: 'The gatherings were held as planned. What we adjusted on the way was …',
  },
  whyAttendance: {
    nb: 'Vi mener det skyldes at …',
    nn: 'Vi meiner det kjem av at …',
    en: 'We believe this is because …',
  },
  representatives: {
    nb: 'Tillitsvalgte er knyttet til {share}. De har vært med ved at …',
    nn: 'Tillitsvalde er knytte til {share}. Dei har vore med ved at …',
    en: 'Employee representatives are attached to {share}. They have taken part by …',
  },
  unused: {
    nb: '{amount} av tilskuddet er ikke brukt. Beløpet …',
    nn: '{amount} av tilskotet er ikkje brukt. Beløpet …',
    en: '{amount} of the grant is not used. The amount …',
  },
  why: {
    nb: '{share} har sitt eget «hvorfor». Det brukes til å …',
    nn: '{share} har sitt eige «kvifor». Det blir brukt til å …',
    en: '{share} have a “why” of their own. It is used to …',
  },
  experience: {
    nb: 'Det vi ville gjort likt en gang til, er …\n\nDet vi ville gjort annerledes, er …',
    nn: 'Det vi ville gjort likt ein gong til, er …\n\nDet vi ville gjort annleis, er …',
    en: 'What we would do the same way again is …\n\nWhat we would do differently is …',
  },
  way: {
    nb: 'Når tilskuddet er brukt opp, fortsetter … Ansvaret ligger hos …, og neste dato er …',
    nn: 'Når tilskotet er brukt opp, held … fram. Ansvaret ligg hos …, og neste dato er …',
    en: 'When the grant is spent, … goes on. The responsibility lies with …, and the next date is …',
  },
} satisfies Record<string, Localised>

/**
 * Beginnings that a writer may insert and go on with, built from the figures of now in the language of the report. Where a
 * figure is missing or held back, so is its beginning.
 */
export function suggestionsFor(section: WrittenSection, teller: Teller): string[] {
  const build = builders[section]
  return build ? build(teller).filter((text) => text !== '') : []
}

const builders: Partial<Record<WrittenSection, (teller: Teller) => string[]>> = {
  summary: (teller) => [`${completedSentence(teller)} ${teller.say(texts.led)}`, goalsSentence(teller)],
  goals: (teller) =>
    teller.frame.goals.flatMap(({ title, met }) =>
      met === null ? [] : [teller.say(met ? texts.goalMet : texts.goalMissed, { goal: teller.say(title) })],
    ),
  activities: (teller) => [
    teller.parts('gatherings.by-module').every(({ value, base }) => value === base)
      ? teller.say(texts.asPlanned)
      : `${gatheringsSentence(teller)} ${teller.say(texts.changedPlan)}`,
  ],
  participation: (teller) => {
    const attendance = attendanceSentence(teller)
    const because = attendance === '' ? '' : `${attendance} ${teller.say(texts.whyAttendance)}`
    return [completion(teller), because, peopleSentence(teller)]
  },
  organisation: (teller) => {
    const part = teller.parts('groups.by-role').find(({ key }) => key === 'employee-representative')
    return part ? [teller.say(texts.representatives, { share: teller.share(part, 'groups') })] : []
  },
  accounts: (teller) => {
    const { value } = teller.whole('grant.used')
    const unused = value === null ? 0 : teller.frame.grant.granted - value
    return unused > 0 ? [teller.say(texts.unused, { amount: teller.kroner(unused) })] : []
  },
  results: (teller) => [
    teller.say(texts.why, { share: teller.share(teller.whole('groups.with-why'), 'groups') }),
  ],
  experience: (teller) => [teller.say(texts.experience)],
  conclusion: (teller) => [teller.say(texts.way)],
}

function completion(teller: Teller): string {
  const { value, base } = teller.whole('municipalities.completed')
  if (value === null || !base) return ''
  const [n, all] = [teller.number(base - value), teller.number(base)]
  return teller.say(value === base ? texts.everybody : texts.behind, { n, all })
}
