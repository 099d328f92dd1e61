import { constraintProblems, problemTexts } from '../../platform/http'

problemTexts({
  'contribution.in-use': {
    nb: 'Noen egenandeler er bedt om eller betalt. Fjern datoene før du endrer regelen.',
    nn: 'Nokre eigendelar er bedne om eller betalte. Fjern datoane før du endrar regelen.',
    en: 'Some contributions have been asked for or paid. Remove the days before you change the rule.',
  },
  'contribution.no-rule': {
    nb: 'Velg først hvordan egenandelen regnes ut.',
    nn: 'Vel først korleis eigendelen blir rekna ut.',
    en: 'Choose first how the contribution is worked out.',
  },
  'contribution.no-line': {
    nb: 'Finansieringen må ha én linje for egenandeler, så summen har et sted å stå.',
    nn: 'Finansieringa må ha éi linje for eigendelar, så summen har ein stad å stå.',
    en: 'The financing needs one line for own contributions, so that the sum has a place.',
  },
  'contribution.figure-missing': {
    nb: 'Innbyggertall mangler for {names}.',
    nn: 'Innbyggjartal manglar for {names}.',
    en: 'The number of inhabitants is missing for {names}.',
  },
  'contribution.agreed-already': {
    nb: 'Egenandelene er avtalt. Lagre regelen på nytt hvis de skal regnes ut igjen.',
    nn: 'Eigendelane er avtalte. Lagre regelen på nytt om dei skal reknast ut igjen.',
    en: 'The contributions are agreed. Save the rule again if they are to be worked out anew.',
  },
  'contribution.paid-how': {
    nb: 'Si både når egenandelen ble betalt og hvor pengene kom fra, etter at den er avtalt.',
    nn: 'Sei både når eigendelen vart betalt og kvar pengane kom frå, etter at han er avtalt.',
    en: 'Say both when the contribution was paid and where the money came from, after it has been agreed.',
  },
})

constraintProblems({ ck_grant_partners_paid_on: 'contribution.paid-how' }, 'unprocessable')
constraintProblems({ fk_inhabitants_organisation_id: 'request.not-found' }, 'not-found')
