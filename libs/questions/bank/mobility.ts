import type { BankQuestion } from '../question-words'

/** Internal mobility and learning: people and what they know move across the sectors. */
export const mobility: readonly BankQuestion[] = [
  {
    key: 'mobility.moved',
    text: {
      nb: 'Når flyttet dere sist en dyktig medarbeider dit behovet var størst, og hva holdt nesten på å stoppe det?',
      nn: 'Når flytta de sist ein dyktig medarbeidar dit behovet var størst, og kva heldt nesten på å stoppe det?',
      en: 'When did you last move a skilled colleague to where the need was greatest, and what almost stopped it?',
    },
  },
  {
    key: 'mobility.lend',
    text: {
      nb: 'Hvem i ditt område kan du låne ut to dager i uka i et halvt år, og hva må du la ligge da?',
      nn: 'Kven i området ditt kan du låne ut to dagar i veka i eit halvt år, og kva må du la liggje då?',
      en: 'Whom in your area can you lend out two days a week for half a year, and what will you then leave undone?',
    },
  },
  {
    key: 'mobility.learned',
    text: {
      nb: 'Hva har én tjeneste lært det siste året som en annen tjeneste trenger, men ikke vet om?',
      nn: 'Kva har éi teneste lært det siste året som ei anna teneste treng, men ikkje veit om?',
      en: 'What has one service learned in the past year that another service needs but does not know about?',
    },
  },
  {
    key: 'mobility.failure',
    text: {
      nb: 'Hvilket prosjekt gikk ikke som planlagt, og hvor i organisasjonen kan andre lese hva dere lærte?',
      nn: 'Kva prosjekt gjekk ikkje som planlagt, og kvar i organisasjonen kan andre lese kva de lærte?',
      en: 'Which project did not go as planned, and where in the organisation can others read what you learned?',
    },
  },
  {
    key: 'mobility.practice',
    text: {
      nb: 'Hvor mye av arbeidstida er satt av til å lære nye måter å arbeide på, og hvem passer på at den blir brukt til det?',
      nn: 'Kor mykje av arbeidstida er sett av til å lære nye måtar å arbeide på, og kven passar på at ho blir brukt til det?',
      en: 'How much working time is set aside for learning new ways of working, and who makes sure it is used for that?',
    },
  },
  {
    key: 'mobility.key-person',
    text: {
      nb: 'Hva stopper opp hvis én bestemt person slutter i morgen, og hvem kunne begynt å lære det i dag?',
      nn: 'Kva stoppar opp om éin bestemt person sluttar i morgon, og kven kunne byrja å lære det i dag?',
      en: 'What comes to a halt if one particular person leaves tomorrow, and who could start learning it today?',
    },
  },
  {
    key: 'mobility.leader',
    text: {
      nb: 'Hva har du selv måttet lære på nytt det siste året, og hvem så at du gjorde det?',
      nn: 'Kva har du sjølv måtta lære på nytt det siste året, og kven såg at du gjorde det?',
      en: 'What have you yourself had to learn anew in the past year, and who saw you do it?',
    },
  },
]
