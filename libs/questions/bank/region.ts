import type { BankQuestion } from '../question-words'

/** The region: what several municipalities do better together. */
export const region: readonly BankQuestion[] = [
  {
    key: 'region.same-thing',
    text: {
      nb: 'Hva holder dere på å lage akkurat nå som en nabokommune allerede har?',
      nn: 'Kva held de på å lage akkurat no som ein nabokommune alt har?',
      en: 'What are you building right now that a neighbouring municipality already has?',
    },
  },
  {
    key: 'region.give-away',
    text: {
      nb: 'Hvilken løsning er dere stolte av, og hva mangler for at en annen kommune skal kunne ta den i bruk til våren?',
      nn: 'Kva løysing er de stolte av, og kva manglar for at ein annan kommune skal kunne ta ho i bruk til våren?',
      en: 'Which solution are you proud of, and what is missing for another municipality to take it into use by spring?',
    },
  },
  {
    key: 'region.let-go',
    text: {
      nb: 'Hva er dere villige til å gjøre på en annen måte enn i dag, bare fordi det blir likt for alle i regionen?',
      nn: 'Kva er de villige til å gjere på ein annan måte enn i dag, berre fordi det blir likt for alle i regionen?',
      en: 'What are you willing to do differently from today, simply because it becomes the same across the region?',
    },
  },
  {
    key: 'region.border',
    text: {
      nb: 'Hvor går innbyggerne deres på tvers av kommunegrensa til daglig, og hvor stopper tjenestene ved den?',
      nn: 'Kvar går innbyggjarane dykkar på tvers av kommunegrensa til dagleg, og kvar stoppar tenestene ved ho?',
      en: 'Where do your residents cross the municipal border every day, and where do the services stop at it?',
    },
  },
  {
    key: 'region.decide',
    text: {
      nb: 'Hvem kan si ja på vegne av kommunen i et regionalt samarbeid, og hvor lang tid tar et ja?',
      nn: 'Kven kan seie ja på vegner av kommunen i eit regionalt samarbeid, og kor lang tid tek eit ja?',
      en: 'Who can say yes for the municipality in a regional partnership, and how long does a yes take?',
    },
  },
  {
    key: 'region.small',
    text: {
      nb: 'Hva i samarbeidet virker bare for de største kommunene, og hva kan den minste bidra med som ingen andre har?',
      nn: 'Kva i samarbeidet verkar berre for dei største kommunane, og kva kan den minste bidra med som ingen andre har?',
      en: 'What in the partnership works only for the largest municipalities, and what can the smallest bring that nobody else has?',
    },
  },
  {
    key: 'region.county',
    text: {
      nb: 'Hva trenger dere fra fylkeskommunen for å lykkes, og hva trenger den fra dere?',
      nn: 'Kva treng de frå fylkeskommunen for å lykkast, og kva treng han frå dykk?',
      en: 'What do you need from the county authority to succeed, and what does it need from you?',
    },
  },
]
