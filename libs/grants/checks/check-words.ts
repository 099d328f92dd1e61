import type { Localised } from '../../platform/i18n'

/** What a check is called, and its sentence when all is well and when it is not. */
export interface CheckWords {
  readonly title: Localised
  readonly ok: Localised
  readonly wrong: Localised
}

export const checkWords = {
  balance: {
    title: { nb: 'Budsjett og finansiering', nn: 'Budsjett og finansiering', en: 'Budget and financing' },
    ok: { nb: 'Begge er {budget}.', nn: 'Begge er {budget}.', en: 'Both are {budget}.' },
    wrong: {
      nb: 'Budsjettet er {budget}, finansieringen {financing}. De skal være like store.',
      nn: 'Budsjettet er {budget}, finansieringa {financing}. Dei skal vere like store.',
      en: 'The budget is {budget}, the financing {financing}. They should be the same.',
    },
  },
  granted: {
    title: { nb: 'Tilskuddet i finansieringen', nn: 'Tilskotet i finansieringa', en: 'The grant in the financing' },
    ok: { nb: 'Finansieringen regner med {granted}, som er innvilget.', nn: 'Finansieringa reknar med {granted}, som er innvilga.', en: 'The financing counts on {granted}, which is what was granted.' },
    wrong: { nb: 'Finansieringen regner ikke med {granted}, som er innvilget.', nn: 'Finansieringa reknar ikkje med {granted}, som er innvilga.', en: 'The financing does not count on {granted}, which is what was granted.' },
  },
  recorded: {
    title: { nb: 'Forbruket er ført', nn: 'Forbruket er ført', en: 'Spending is recorded' },
    ok: { nb: '{cost} er bokført i perioden.', nn: '{cost} er bokført i perioden.', en: '{cost} is booked in the period.' },
    wrong: { nb: 'Forbruket er ikke ført ennå, og rapporten sier det.', nn: 'Forbruket er ikkje ført enno, og rapporten seier det.', en: 'Spending has not been recorded yet, and the report says so.' },
  },
  used: {
    title: { nb: 'Bruk av tilskuddet', nn: 'Bruk av tilskotet', en: 'Use of the grant' },
    ok: { nb: '{used} av {granted} er brukt. Ubrukt: {unused}.', nn: '{used} av {granted} er brukt. Ubrukt: {unused}.', en: '{used} of {granted} is used. Unused: {unused}.' },
    wrong: {
      nb: '{used} er ført som brukt, og det er mer enn {granted}, som er innvilget. Før det som er over, på en annen kilde.',
      nn: '{used} er ført som brukt, og det er meir enn {granted}, som er innvilga. Før det som er over, på ei anna kjelde.',
      en: '{used} is recorded as used, which is more than the {granted} granted. Book what is above it on another source.',
    },
  },
  deviation: {
    title: { nb: 'Avvik fra budsjettet', nn: 'Avvik frå budsjettet', en: 'Deviation from the budget' },
    ok: { nb: 'Ingen post avviker mer enn 10 prosent uten forklaring.', nn: 'Ingen post avvik meir enn 10 prosent utan forklaring.', en: 'No line deviates by more than 10 per cent without an explanation.' },
    wrong: {
      nb: 'Disse postene avviker mer enn 10 prosent og mangler forklaring: {lines}. Skriv den på posten i budsjettet.',
      nn: 'Desse postane avvik meir enn 10 prosent og manglar forklaring: {lines}. Skriv ho på posten i budsjettet.',
      en: 'These lines deviate by more than 10 per cent and lack an explanation: {lines}. Write it on the line in the budget.',
    },
  },
  contributions: {
    title: { nb: 'Egenandelenes kilde', nn: 'Kjelda til eigendelane', en: 'Where own contributions come from' },
    ok: { nb: 'Ingen egenandel er betalt med et annet tilskudd.', nn: 'Ingen eigendel er betalt med eit anna tilskot.', en: 'No own contribution was paid by another grant.' },
    wrong: {
      nb: 'Egenandelen kan ikke betales med et annet tilskudd. Det gjelder {names}.',
      nn: 'Eigendelen kan ikkje betalast med eit anna tilskot. Det gjeld {names}.',
      en: 'An own contribution cannot be paid by another grant. It concerns {names}.',
    },
  },
  covered: {
    title: { nb: 'Egenandeler som er betalt inn', nn: 'Eigendelar som er betalte inn', en: 'Own contributions paid in' },
    ok: { nb: '{paid} er betalt inn, og {booked} er bokført på dem.', nn: '{paid} er betalt inn, og {booked} er bokført på dei.', en: '{paid} is paid in, and {booked} is booked on them.' },
    wrong: {
      nb: '{booked} er bokført på egenandeler, men bare {paid} er betalt inn.',
      nn: '{booked} er bokført på eigendelar, men berre {paid} er betalt inn.',
      en: '{booked} is booked on own contributions, but only {paid} is paid in.',
    },
  },
  period: {
    title: { nb: 'Bare det som er i perioden', nn: 'Berre det som er i perioden', en: 'Only what is in the period' },
    ok: { nb: 'Alt som er ført, er i tilskuddsperioden.', nn: 'Alt som er ført, er i tilskotsperioden.', en: 'Everything recorded is in the grant period.' },
    wrong: {
      nb: 'Utenfor perioden, og derfor ikke regnet med: {entries} bilagslinjer, {hours} timeføringer og {gatherings} samlinger.',
      nn: 'Utanfor perioden, og difor ikkje rekna med: {entries} bilagslinjer, {hours} timeføringar og {gatherings} samlingar.',
      en: 'Outside the period, and therefore not counted: {entries} ledger entries, {hours} entries of hours and {gatherings} gatherings.',
    },
  },
  conditions: {
    title: { nb: 'Vilkår', nn: 'Vilkår', en: 'Conditions' },
    ok: { nb: 'Alle vilkår er vurdert.', nn: 'Alle vilkår er vurderte.', en: 'Every condition has been considered.' },
    wrong: { nb: 'Ikke vurdert: {open}. Vurdert og ikke oppfylt: {unmet}.', nn: 'Ikkje vurdert: {open}. Vurdert og ikkje oppfylt: {unmet}.', en: 'Not considered: {open}. Considered and not met: {unmet}.' },
  },
  attendance: {
    title: { nb: 'Oppmøte er ført', nn: 'Oppmøte er ført', en: 'Attendance is recorded' },
    ok: { nb: 'Alle {sheets} oppmøtelistene fra kjernemodulene er ført.', nn: 'Alle dei {sheets} oppmøtelistene frå kjernemodulane er førte.', en: 'All {sheets} attendance sheets of the core modules are recorded.' },
    wrong: { nb: '{unmarked} av {sheets} oppmøtelister fra kjernemodulene er ikke ført.', nn: '{unmarked} av {sheets} oppmøtelister frå kjernemodulane er ikkje førte.', en: '{unmarked} of {sheets} attendance sheets of the core modules are not recorded.' },
  },
} satisfies Record<string, CheckWords> // prettier-ignore
