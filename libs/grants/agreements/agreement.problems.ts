import { constraintProblems, problemTexts } from '../../platform/http'

problemTexts({
  'agreement.nothing': {
    nb: 'Velg hva som ble endret.',
    nn: 'Vel kva som vart endra.',
    en: 'Choose what was changed.',
  },
  'agreement.value': {
    nb: 'Endringen trenger en ny verdi: et beløp, et måltall eller en dato.',
    nn: 'Endringa treng ein ny verdi: eit beløp, eit måltal eller ein dato.',
    en: 'The change needs a new value: an amount, a target or a day.',
  },
  'agreement.line-unknown': {
    nb: 'Budsjettposten eller målet hører ikke til dette tilskuddet.',
    nn: 'Budsjettposten eller målet høyrer ikkje til dette tilskotet.',
    en: 'The budget line or the goal does not belong to this grant.',
  },
  'agreement.twice': {
    nb: 'Det samme er endret to ganger. Behold én av endringene.',
    nn: 'Det same er endra to gonger. Behald éi av endringane.',
    en: 'The same thing is changed twice. Keep one of the changes.',
  },
  'agreement.future': {
    nb: 'Brevet kan ikke være datert fram i tid.',
    nn: 'Brevet kan ikkje vere datert fram i tid.',
    en: 'The letter cannot be dated ahead of today.',
  },
  'agreement.stays': {
    nb: 'Det som er avtalt, kan ikke endres. Før en ny endring.',
    nn: 'Det som er avtalt, kan ikkje endrast. Før ei ny endring.',
    en: 'What was agreed cannot be changed. Record a new change.',
  },
})

constraintProblems({ ck_grant_changes_stays: 'agreement.stays' })
constraintProblems(
  {
    ck_grants_granted: 'grant.granted-above-applied',
    ck_grants_period: 'grant.period-backwards',
    ck_grants_part_report_cut_on: 'grant.cut-outside-period',
    ck_grants_due: 'grant.due-before-end',
  },
  'unprocessable',
)
