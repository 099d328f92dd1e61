import { constraintProblems, problemTexts } from '../platform/http'

problemTexts({
  'organisation.number-invalid': {
    nb: 'Organisasjonsnummeret er ikke gyldig. Sjekk sifrene.',
    nn: 'Organisasjonsnummeret er ikkje gyldig. Sjekk sifra.',
    en: 'The organisation number is not valid. Check the digits.',
  },
  'organisation.municipality-number': {
    nb: 'En kommune skal ha kommunenummer med fire sifre, og andre skal ikke ha det.',
    nn: 'Ein kommune skal ha kommunenummer med fire siffer, og andre skal ikkje ha det.',
    en: 'A municipality has a municipality number of four digits, and others have none.',
  },
  'organisation.exists': {
    nb: 'Det finnes allerede en organisasjon med dette nummeret.',
    nn: 'Det finst alt ein organisasjon med dette nummeret.',
    en: 'There is already an organisation with this number.',
  },
})

constraintProblems({
  uq_organisations_organisation_number: 'organisation.exists',
  uq_organisations_municipality_number: 'organisation.exists',
})
constraintProblems(
  {
    ck_organisations_organisation_number: 'organisation.number-invalid',
    ck_organisations_municipality_number: 'organisation.municipality-number',
  },
  'unprocessable',
)
