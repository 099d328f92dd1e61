export const instructorTexts = {
  'answers.title': { nb: 'Svar fra gruppene', nn: 'Svar frå gruppene', en: 'Answers from the groups' },
  'answers.lead': {
    nb: 'Les det gruppene har levert, kommenter, og marker som ferdig.',
    nn: 'Les det gruppene har levert, kommenter, og merk som ferdig.',
    en: 'Read what the groups have delivered, comment, and mark as done.',
  },
  'answers.open': { nb: 'Svar fra gruppene', nn: 'Svar frå gruppene', en: 'Answers from the groups' },
  'answers.waiting': { nb: 'Venter på deg', nn: 'Ventar på deg', en: 'Waiting for you' },
  'answers.new': { nb: 'Nytt', nn: 'Nytt', en: 'New' },
  'answers.module': { nb: 'Modul', nn: 'Modul', en: 'Module' },
  'answers.every-module': { nb: 'Alle moduler', nn: 'Alle modular', en: 'All modules' },
  'answers.state': { nb: 'Status', nn: 'Status', en: 'State' },
  'answers.every-state': { nb: 'Alle', nn: 'Alle', en: 'All' },
  'answers.delivered': { nb: 'Levert {date}', nn: 'Levert {date}', en: 'Delivered {date}' },
  'answers.comments': {
    nb: '{count, plural, one {# kommentar} other {# kommentarer}}',
    nn: '{count, plural, one {# kommentar} other {# kommentarar}}',
    en: '{count, plural, one {# comment} other {# comments}}',
  },
  'answers.read.title': { nb: 'Alt er lest', nn: 'Alt er lese', en: 'All is read' },
  'answers.read.body': {
    nb: 'Når en gruppe leverer eller svarer på en kommentar, står det her. Velg «Alle» for å se resten.',
    nn: 'Når ei gruppe leverer eller svarer på ein kommentar, står det her. Vel «Alle» for å sjå resten.',
    en: 'When a group delivers or replies to a comment, it stands here. Choose “All” to see the rest.',
  },
  'answers.none.title': {
    nb: 'Ingen svar passer med valgene',
    nn: 'Ingen svar passar med vala',
    en: 'No answers match',
  },
  'answers.none.body': {
    nb: 'Velg en annen modul eller status.',
    nn: 'Vel ein annan modul eller status.',
    en: 'Choose another module or state.',
  },
  'answers.finish': { nb: 'Marker som ferdig', nn: 'Merk som ferdig', en: 'Mark as done' },
  'answers.finish-means': {
    nb: 'Gruppa ser at du er fornøyd med svaret. En ny kommentar åpner det igjen.',
    nn: 'Gruppa ser at du er nøgd med svaret. Ein ny kommentar opnar det att.',
    en: 'The group sees that you are content with the answer. A new comment opens it again.',
  },
} as const
