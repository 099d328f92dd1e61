import type { BankQuestion } from '../question-words'

/** Capacity: time, money and strength to change while the services run. */
export const capacity: readonly BankQuestion[] = [
  {
    key: 'capacity.stop',
    text: {
      nb: 'Hva skal dere slutte med før dere begynner på noe nytt, og hvem sier det til dem det gjelder?',
      nn: 'Kva skal de slutte med før de byrjar på noko nytt, og kven seier det til dei det gjeld?',
      en: 'What will you stop doing before you start something new, and who tells those it concerns?',
    },
  },
  {
    key: 'capacity.count',
    text: {
      nb: 'Hvor mange utviklingstiltak pågår samtidig, og hvor mange av dem har folk som faktisk har tid?',
      nn: 'Kor mange utviklingstiltak går føre seg samstundes, og kor mange av dei har folk som faktisk har tid?',
      en: 'How many development measures are running at once, and how many have people who actually have the time?',
    },
  },
  {
    key: 'capacity.same-people',
    text: {
      nb: 'Hvem blir spurt om å være med på alt, og hva skjer med dem hvis dere fortsetter slik?',
      nn: 'Kven blir spurde om å vere med på alt, og kva skjer med dei om de held fram slik?',
      en: 'Who gets asked to join everything, and what happens to them if you go on like this?',
    },
  },
  {
    key: 'capacity.smallest',
    text: {
      nb: 'Hva er det minste dere kan gjøre i løpet av tre uker for å finne ut om ideen holder?',
      nn: 'Kva er det minste de kan gjere i løpet av tre veker for å finne ut om ideen held?',
      en: 'What is the smallest thing you can do within three weeks to find out whether the idea holds?',
    },
  },
  {
    key: 'capacity.benefit',
    text: {
      nb: 'Hvilken gevinst har dere skrevet ned i et budsjett, og hvem har sjekket om den kom?',
      nn: 'Kva gevinst har de skrive ned i eit budsjett, og kven har sjekka om han kom?',
      en: 'Which benefit have you written into a budget, and who has checked whether it came?',
    },
  },
  {
    key: 'capacity.first-line',
    text: {
      nb: 'Hva krever den nye løsningen av dem som står nærmest innbyggeren, i den uka de har minst tid?',
      nn: 'Kva krev den nye løysinga av dei som står nærast innbyggjaren, i den veka dei har minst tid?',
      en: 'What does the new solution demand of those closest to the resident, in the week when they have the least time?',
    },
  },
  {
    key: 'capacity.supplier',
    text: {
      nb: 'Hva kan dere ikke lenger gjøre uten leverandøren, og hvilken kunnskap vil dere ha tilbake i eget hus?',
      nn: 'Kva kan de ikkje lenger gjere utan leverandøren, og kva kunnskap vil de ha att i eige hus?',
      en: 'What can you no longer do without the supplier, and which knowledge do you want back in house?',
    },
  },
]
