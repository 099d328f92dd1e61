import { logWords } from '../changes'
import { constraintProblems, problemTexts } from '../platform/http'

problemTexts({
  'summary.not-yours': {
    nb: 'Bare fasilitatoren og kommunedirektøren noterer beslutninger og skriver oppsummeringen.',
    nn: 'Berre fasilitatoren og kommunedirektøren noterer avgjerder og skriv oppsummeringa.',
    en: 'Only the facilitator and the chief executive note decisions and write the summary.',
  },
  'summary.too-early': {
    nb: 'Samlingen har ikke begynt. Beslutninger og oppsummering skrives når den er i gang.',
    nn: 'Samlinga har ikkje byrja. Avgjerder og oppsummering skriv de når ho er i gang.',
    en: 'The gathering has not begun. Decisions and the summary are written once it has.',
  },
  'summary.off': {
    nb: 'Denne samlingen er ikke innkalt, eller den er avlyst eller flyttet.',
    nn: 'Denne samlinga er ikkje kalla inn, eller ho er avlyst eller flytt.',
    en: 'This gathering is not called, or it is cancelled or moved.',
  },
  'summary.empty': {
    nb: 'Noter en beslutning eller skriv noen ord før dere sender.',
    nn: 'Noter ei avgjerd eller skriv nokre ord før de sender.',
    en: 'Note a decision or write a few words before you send.',
  },
  'summary.unchanged': {
    nb: 'Gruppa har allerede fått dette. Endre noe før dere sender på nytt.',
    nn: 'Gruppa har alt fått dette. Endre noko før de sender på nytt.',
    en: 'The group has got this already. Change something before you send again.',
  },
  'decision.full': {
    nb: 'Det er plass til {most} beslutninger på en samling.',
    nn: 'Det er plass til {most} avgjerder på ei samling.',
    en: 'There is room for {most} decisions at a gathering.',
  },
  'decision.not-member': {
    nb: 'Den som følger opp, må være med i gruppa nå.',
    nn: 'Den som følgjer opp, må vere med i gruppa no.',
    en: 'Whoever follows it up must be in the group now.',
  },
  'decision.not-settler': {
    nb: 'Bare den som følger opp beslutningen, fasilitatoren og kommunedirektøren kan si at den er gjort.',
    nn: 'Berre den som følgjer opp avgjerda, fasilitatoren og kommunedirektøren kan seie at ho er gjord.',
    en: 'Only who follows the decision up, the facilitator and the chief executive can say that it is done.',
  },
})

constraintProblems({ ck_gathering_decisions_carried: 'summary.not-yours' }, 'forbidden')
constraintProblems({ pk_gathering_decisions: 'request.stale' }, 'stale')

logWords(
  'decision',
  { nb: 'Beslutninger på samlinger', nn: 'Avgjerder på samlingar', en: 'Decisions at gatherings' },
  {
    noted: { nb: 'En beslutning ble notert', nn: 'Ei avgjerd vart notert', en: 'A decision was noted' },
    changed: { nb: 'En beslutning ble endret', nn: 'Ei avgjerd vart endra', en: 'A decision was changed' },
    removed: { nb: 'En beslutning ble fjernet', nn: 'Ei avgjerd vart fjerna', en: 'A decision was removed' },
    done: {
      nb: 'En beslutning ble markert som gjort',
      nn: 'Ei avgjerd vart merkt som gjord',
      en: 'A decision was marked as done',
    },
    reopened: {
      nb: 'En beslutning ble åpnet igjen',
      nn: 'Ei avgjerd vart opna igjen',
      en: 'A decision was opened again',
    },
  },
)

logWords(
  'summary',
  { nb: 'Oppsummeringer', nn: 'Oppsummeringar', en: 'Summaries' },
  {
    sent: {
      nb: 'Oppsummeringen ble sendt til {recipients} i gruppa',
      nn: 'Oppsummeringa vart send til {recipients} i gruppa',
      en: 'The summary was sent to {recipients} in the group',
    },
  },
)
