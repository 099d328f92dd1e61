import { constraintProblems, problemTexts } from '../platform/http'

problemTexts({
  'evaluation.not-yet': {
    nb: 'Du kan svare når samlingen er slutt.',
    nn: 'Du kan svare når samlinga er slutt.',
    en: 'You can answer once the gathering has ended.',
  },
  'evaluation.over': {
    nb: 'Fristen for å svare er ute. Den er to uker etter samlingen.',
    nn: 'Fristen for å svare er ute. Han er to veker etter samlinga.',
    en: 'It is too late to answer. One can answer for two weeks after the gathering.',
  },
  'evaluation.answered': {
    nb: 'Du har allerede svart. Svaret kan ikke endres, fordi ingen vet hvilket som er ditt.',
    nn: 'Du har alt svart. Svaret kan ikkje endrast, fordi ingen veit kva for eit som er ditt.',
    en: 'You have answered already. The answer cannot be changed, because nobody knows which one is yours.',
  },
  'evaluation.not-asked': {
    nb: 'Bare de som var på samlingen, kan svare.',
    nn: 'Berre dei som var på samlinga, kan svare.',
    en: 'Only those who were at the gathering can answer.',
  },
  'evaluation.incomplete': {
    nb: 'Svar på hvert spørsmål én gang. «Vet ikke» er også et svar.',
    nn: 'Svar på kvart spørsmål éin gong. «Veit ikkje» er òg eit svar.',
    en: 'Answer each question once. “Don’t know” is an answer too.',
  },
})

constraintProblems({ pk_evaluation_receipts: 'evaluation.answered' })
