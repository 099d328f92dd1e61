import { constraintProblems, problemTexts } from '../../platform/http'

problemTexts({
  'hours.grant-unknown': {
    nb: 'Dette tilskuddet betaler ikke for kullet som gruppa er med i.',
    nn: 'Dette tilskotet betaler ikkje for kullet som gruppa er med i.',
    en: 'This grant does not pay for the cohort that the group is in.',
  },
  'hours.impossible': {
    nb: 'Timene kan ikke føres slik. Se på feltene som er merket.',
    nn: 'Timane kan ikkje førast slik. Sjå på felta som er merkte.',
    en: 'The hours cannot be entered like this. Look at the fields that are marked.',
  },
  'hours.outside-period': {
    nb: 'Dagen er utenfor tilskuddsperioden, {from} til {to}.',
    nn: 'Dagen er utanfor tilskotsperioden, {from} til {to}.',
    en: 'The day is outside the grant period, {from} to {to}.',
  },
  'hours.future': {
    nb: 'Timer føres når de er brukt. Velg i dag eller en dag som har vært.',
    nn: 'Timar blir førte når dei er brukte. Vel i dag eller ein dag som har vore.',
    en: 'Hours are entered when they have been spent. Choose today or a day before.',
  },
  'hours.reported': {
    nb: 'Dagen er med i en rapport som er sendt. Timene kan ikke endres lenger.',
    nn: 'Dagen er med i ein rapport som er send. Timane kan ikkje endrast lenger.',
    en: 'The day is in a report that has been handed in. Its hours can no longer change.',
  },
})

constraintProblems({ ck_effort_hours_reported: 'hours.reported' })
