import type { BankQuestion } from '../question-words'

/** Citizens as co-creators: made with those it is for, from the beginning. */
export const coCreation: readonly BankQuestion[] = [
  {
    key: 'co-creation.in-the-room',
    text: {
      nb: 'Hvilken beslutning tok dere sist som ville blitt en annen med en innbygger i rommet?',
      nn: 'Kva avgjerd tok de sist som ville ha blitt ei anna med ein innbyggjar i rommet?',
      en: 'Which recent decision of yours would have been different with a resident in the room?',
    },
  },
  {
    key: 'co-creation.unheard',
    text: {
      nb: 'Hvem hører dere aldri fra, og hva måtte til for at de skulle synes det var verdt å si noe?',
      nn: 'Kven høyrer de aldri frå, og kva måtte til for at dei skulle synast det var verdt å seie noko?',
      en: 'Whom do you never hear from, and what would make it worth their while to speak?',
    },
  },
  {
    key: 'co-creation.problem',
    text: {
      nb: 'Kan dere beskrive problemet med innbyggerens egne ord, uten navnet på en tjeneste eller et system?',
      nn: 'Kan de skildre problemet med innbyggjaren sine eigne ord, utan namnet på ei teneste eller eit system?',
      en: 'Can you describe the problem in the resident’s own words, without naming a service or a system?',
    },
  },
  {
    key: 'co-creation.power',
    text: {
      nb: 'Hva får innbyggerne være med på å bestemme, og når i arbeidet er det fortsatt mulig å endre retning?',
      nn: 'Kva får innbyggjarane vere med på å bestemme, og når i arbeidet er det framleis mogleg å endre retning?',
      en: 'What do residents get to help decide, and at what point is it still possible to change direction?',
    },
  },
  {
    key: 'co-creation.without-screen',
    text: {
      nb: 'Hvordan merker den som ikke bruker digitale tjenester, at kommunen har blitt bedre?',
      nn: 'Korleis merkar den som ikkje bruker digitale tenester, at kommunen har blitt betre?',
      en: 'How does somebody who does not use digital services notice that the municipality has become better?',
    },
  },
  {
    key: 'co-creation.own-resources',
    text: {
      nb: 'Hva kan innbyggere, frivillige og næringsliv gjøre bedre enn kommunen, og hva trenger de fra dere for å få det til?',
      nn: 'Kva kan innbyggjarar, frivillige og næringsliv gjere betre enn kommunen, og kva treng dei frå dykk for å få det til?',
      en: 'What can residents, volunteers and businesses do better than the municipality, and what do they need from you?',
    },
  },
  {
    key: 'co-creation.answer',
    text: {
      nb: 'Sist noen ga dere et innspill: Fikk de vite hva det førte til, og hvem sa det til dem?',
      nn: 'Sist nokon gav dykk eit innspel: Fekk dei vite kva det førte til, og kven sa det til dei?',
      en: 'The last time somebody gave you input: did they learn what it led to, and who told them?',
    },
  },
]
