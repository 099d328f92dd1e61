import type { BankQuestion } from '../question-words'

/** The national level: common solutions, law, and what the state asks for. */
export const national: readonly BankQuestion[] = [
  {
    key: 'national.common-solution',
    text: {
      nb: 'Hvilken nasjonal fellesløsning kunne dere tatt i bruk dette året, og hva er den egentlige grunnen til at dere venter?',
      nn: 'Kva nasjonal fellesløysing kunne de ha teke i bruk dette året, og kva er den eigentlege grunnen til at de ventar?',
      en: 'Which national shared solution could you take into use this year, and what is the real reason you are waiting?',
    },
  },
  {
    key: 'national.law',
    text: {
      nb: 'Hvilken regel sier dere at dere ikke kan gjøre noe med, og hvem har sist lest hva den faktisk krever?',
      nn: 'Kva regel seier de at de ikkje kan gjere noko med, og kven har sist lese kva han faktisk krev?',
      en: 'Which rule do you say you can do nothing about, and who last read what it actually requires?',
    },
  },
  {
    key: 'national.data',
    text: {
      nb: 'Hvilke opplysninger spør dere innbyggeren om selv om staten allerede har dem?',
      nn: 'Kva opplysningar spør de innbyggjaren om sjølv om staten alt har dei?',
      en: 'Which information do you ask residents for although the state already holds it?',
    },
  },
  {
    key: 'national.influence',
    text: {
      nb: 'Når ga dere sist staten eller KS et konkret innspill, og bygget det på noe dere hadde prøvd ut?',
      nn: 'Når gav de sist staten eller KS eit konkret innspel, og bygde det på noko de hadde prøvd ut?',
      en: 'When did you last give the state or the municipal association concrete input, and did it build on something you had tried?',
    },
  },
  {
    key: 'national.own',
    text: {
      nb: 'Hva skal kommunen aldri lage selv igjen, fordi det finnes bedre nasjonalt?',
      nn: 'Kva skal kommunen aldri lage sjølv igjen, fordi det finst betre nasjonalt?',
      en: 'What should the municipality never build itself again because something better exists nationally?',
    },
  },
  {
    key: 'national.goals',
    text: {
      nb: 'Hvilket nasjonalt mål passer dårligst med virkeligheten hos dere, og hva gjør dere med det?',
      nn: 'Kva nasjonalt mål passar dårlegast med røyndomen hos dykk, og kva gjer de med det?',
      en: 'Which national goal fits your reality worst, and what do you do about it?',
    },
  },
  {
    key: 'national.trust',
    text: {
      nb: 'Dere bruker kunstig intelligens i en sak som gjelder én innbygger. Hvordan forklarer dere det til vedkommende og til tilsynet?',
      nn: 'De bruker kunstig intelligens i ei sak som gjeld éin innbyggjar. Korleis forklarer de det til vedkomande og til tilsynet?',
      en: 'You use artificial intelligence in a case about one resident. How do you explain it to that person and to the supervisory authority?',
    },
  },
]
