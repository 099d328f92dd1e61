export const learningTexts = {
  'step.go-on': { nb: 'Fortsett', nn: 'Hald fram', en: 'Continue' },
  'step.done-go-on': { nb: 'Gjort – fortsett', nn: 'Gjort – hald fram', en: 'Done – continue' },
  'step.done': { nb: 'Merk som gjort', nn: 'Merk som gjort', en: 'Mark as done' },
  'step.save-go-on': { nb: 'Lagre og fortsett', nn: 'Lagre og hald fram', en: 'Save and continue' },
  'step.save-done': { nb: 'Lagre og avslutt', nn: 'Lagre og avslutt', en: 'Save and finish' },
  'step.required': { nb: 'skal gjøres', nn: 'skal gjerast', en: 'required' },
  'step.see-video': {
    nb: 'Se videoen på {host}',
    nn: 'Sjå videoen på {host}',
    en: 'Watch the video at {host}',
  },
  'step.video-leaves': {
    nb: 'Videoen åpnes hos {host} i en ny fane. Der gjelder deres regler for personvern.',
    nn: 'Videoen blir opna hos {host} i ei ny fane. Der gjeld reglane deira for personvern.',
    en: 'The video opens at {host} in a new tab, where their privacy rules apply.',
  },
  'step.open-page': { nb: 'Åpne siden på {host}', nn: 'Opne sida på {host}', en: 'Open the page at {host}' },
  'step.page-leaves': {
    nb: 'Lenken går ut av Kompetanseløftet, til {host}, i en ny fane.',
    nn: 'Lenkja går ut av Kompetanseløftet, til {host}, i ei ny fane.',
    en: 'The link leaves Kompetanseløftet for {host}, in a new tab.',
  },
  'step.new-tab': { nb: 'Åpnes i ny fane', nn: 'Blir opna i ny fane', en: 'Opens in a new tab' },
  'step.captions': { nb: 'Last ned teksting', nn: 'Last ned teksting', en: 'Download the captions' },
  'step.transcript': {
    nb: 'Les det som blir sagt og vist',
    nn: 'Les det som blir sagt og vist',
    en: 'Read what is said and shown',
  },
  'step.only-in.nb': {
    nb: 'Denne teksten finnes bare på bokmål.',
    nn: 'Denne teksten finst berre på bokmål.',
    en: 'This text is only available in Norwegian (bokmål).',
  },
  'step.only-in.nn': {
    nb: 'Denne teksten finnes bare på nynorsk.',
    nn: 'Denne teksten finst berre på nynorsk.',
    en: 'This text is only available in Norwegian (nynorsk).',
  },
  'step.only-in.en': {
    nb: 'Denne teksten finnes bare på engelsk.',
    nn: 'Denne teksten finst berre på engelsk.',
    en: 'This text is only available in English.',
  },
  'step.previous': { nb: 'Forrige:', nn: 'Førre:', en: 'Previous:' },
  'step.next': { nb: 'Neste:', nn: 'Neste:', en: 'Next:' },
} as const
