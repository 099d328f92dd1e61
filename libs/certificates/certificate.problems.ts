import { constraintProblems, problemTexts } from '../platform/http'

problemTexts({
  'certificate.not-earned': {
    nb: 'Du har ikke fått kursbevis ennå. På siden står det hva som mangler.',
    nn: 'Du har ikkje fått kursbevis enno. På sida står det kva som manglar.',
    en: 'You have not earned a certificate yet. The page says what is missing.',
  },
  'certificate.withdrawn': {
    nb: 'Kursbeviset er trukket tilbake.',
    nn: 'Kursbeviset er trekt tilbake.',
    en: 'The certificate has been withdrawn.',
  },
})

constraintProblems({ ck_certificates_printed: 'certificate.withdrawn' })
