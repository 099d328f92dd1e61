import type { BankQuestion } from '../question-words'

/** Organising: who decides, who owns, and what holds together across. */
export const organising: readonly BankQuestion[] = [
  {
    key: 'organising.owner',
    text: {
      nb: 'Velg ett tiltak på tvers av to sektorer. Hvem ringer du når det stopper, og kan den personen få det i gang igjen?',
      nn: 'Vel eitt tiltak på tvers av to sektorar. Kven ringjer du når det stoppar, og kan den personen få det i gang att?',
      en: 'Choose one measure that spans two sectors. Whom do you call when it stops, and can that person get it going again?',
    },
  },
  {
    key: 'organising.payer',
    text: {
      nb: 'Hvor betaler den ene sektoren mens den andre får gevinsten, og hvordan deler dere den i neste budsjett?',
      nn: 'Kvar betaler den eine sektoren medan den andre får gevinsten, og korleis deler de han i neste budsjett?',
      en: 'Where does one sector pay while another gains, and how will you share the gain in the next budget?',
    },
  },
  {
    key: 'organising.meeting',
    text: {
      nb: 'Hvilket fast møte kunne dere avlyst i tre måneder uten at noen utenfor rommet merket det?',
      nn: 'Kva fast møte kunne de ha avlyst i tre månader utan at nokon utanfor rommet merka det?',
      en: 'Which standing meeting could you cancel for three months without anyone outside the room noticing?',
    },
  },
  {
    key: 'organising.no',
    text: {
      nb: 'Hva har ledergruppa sagt nei til det siste halvåret for å få tid til det dere har sagt er viktigst?',
      nn: 'Kva har leiargruppa sagt nei til det siste halvåret for å få tid til det de har sagt er viktigast?',
      en: 'What has the leader group said no to in the past six months to make time for what you call most important?',
    },
  },
  {
    key: 'organising.operation',
    text: {
      nb: 'Når et prosjekt er ferdig: Hvem eier løsningen mandag morgen, og hvor står pengene til å holde den i gang?',
      nn: 'Når eit prosjekt er ferdig: Kven eig løysinga måndag morgon, og kvar står pengane til å halde ho i gang?',
      en: 'When a project is finished: who owns the solution on Monday morning, and where is the money to keep it running?',
    },
  },
  {
    key: 'organising.employees',
    text: {
      nb: 'Når i arbeidet fikk de tillitsvalgte vite om det, og hva kunne de fortsatt påvirke da?',
      nn: 'Når i arbeidet fekk dei tillitsvalde vite om det, og kva kunne dei framleis påverke då?',
      en: 'At what point did the employee representatives learn of it, and what could they still influence then?',
    },
  },
  {
    key: 'organising.politics',
    text: {
      nb: 'Hva vet kommunestyret om retningen deres, og hvilket spørsmål skulle dere ønske at de stilte?',
      nn: 'Kva veit kommunestyret om retninga dykkar, og kva spørsmål skulle de ønskje at dei stilte?',
      en: 'What does the municipal council know about your direction, and which question do you wish they would ask?',
    },
  },
]
