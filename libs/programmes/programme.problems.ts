import { logWords } from '../changes'
import { constraintProblems, problemTexts } from '../platform/http'

problemTexts({
  'programme.published': {
    nb: 'En publisert versjon endres aldri. Lag et nytt utkast, og gjør endringen der.',
    nn: 'Ein publisert versjon blir aldri endra. Lag eit nytt utkast, og gjer endringa der.',
    en: 'A published version never changes. Make a new draft, and make the change there.',
  },
  'programme.draft-exists': {
    nb: 'Programmet har allerede et utkast. Arbeid videre i det.',
    nn: 'Programmet har alt eit utkast. Arbeid vidare i det.',
    en: 'The programme already has a draft. Go on with that one.',
  },
  'programme.followed': {
    nb: 'Et kull følger denne versjonen, så den kan ikke forkastes.',
    nn: 'Eit kull følgjer denne versjonen, så han kan ikkje forkastast.',
    en: 'A cohort follows this version, so it cannot be discarded.',
  },
  'programme.not-ready': {
    nb: 'Noe må rettes før versjonen kan publiseres. Se lista.',
    nn: 'Noko må rettast før versjonen kan publiserast. Sjå lista.',
    en: 'Something must be mended before the version can be published. See the list.',
  },
  'programme.title-missing': {
    nb: 'Gi programmet et navn på bokmål.',
    nn: 'Gi programmet eit namn på bokmål.',
    en: 'Give the programme a name in bokmål.',
  },
  'programme.too-many-modules': {
    nb: 'Et program har høyst {max} moduler.',
    nn: 'Eit program har høgst {max} modular.',
    en: 'A programme has at most {max} modules.',
  },
  'programme.too-many-activities': {
    nb: 'En modul har høyst {max} aktiviteter.',
    nn: 'Ein modul har høgst {max} aktivitetar.',
    en: 'A module has at most {max} activities.',
  },
  'programme.survey-made-elsewhere': {
    nb: 'En kartlegging kan ikke legges til her.',
    nn: 'Ei kartlegging kan ikkje leggjast til her.',
    en: 'A survey cannot be added here.',
  },
  'programme.kind-has-no': {
    nb: 'Denne typen aktivitet har ikke dette feltet.',
    nn: 'Denne typen aktivitet har ikkje dette feltet.',
    en: 'This kind of activity does not have this field.',
  },
  'programme.answered-by-person': {
    nb: 'En refleksjon svarer hver enkelt på for seg selv.',
    nn: 'Ein refleksjon svarer kvar einskild på for seg sjølv.',
    en: 'Everybody answers a reflection for themselves.',
  },
  'programme.link-https': {
    nb: 'Lenker må begynne med https://.',
    nn: 'Lenkjer må byrje med https://.',
    en: 'Links must begin with https://.',
  },
  'programme.other-programme': {
    nb: 'De to versjonene hører til hvert sitt program, så de kan ikke sammenlignes.',
    nn: 'Dei to versjonane høyrer til kvart sitt program, så dei kan ikkje samanliknast.',
    en: 'The two versions belong to different programmes, so they cannot be compared.',
  },
})

constraintProblems({
  ck_programme_versions_published: 'programme.published',
  uq_programme_versions_programme_id: 'programme.draft-exists',
  uq_programme_versions_programme_id_number: 'programme.draft-exists',
  fk_cohorts_programme_version_id: 'programme.followed',
})

logWords(
  'programme',
  { nb: 'Programmer', nn: 'Program', en: 'Programmes' },
  {
    'version-published': {
      nb: 'En versjon av programmet ble publisert',
      nn: 'Ein versjon av programmet vart publisert',
      en: 'A version of the programme was published',
    },
  },
)
