export const learningTexts = {
  'step.go-on': { nb: 'Fortsett', nn: 'Hald fram', en: 'Continue' },
  'step.done-go-on': { nb: 'Gjort – fortsett', nn: 'Gjort – hald fram', en: 'Done – continue' },
  'step.done': { nb: 'Merk som gjort', nn: 'Merk som gjort', en: 'Mark as done' },
  'step.save-go-on': { nb: 'Lagre og fortsett', nn: 'Lagre og hald fram', en: 'Save and continue' },
  'step.save-done': { nb: 'Lagre og avslutt', nn: 'Lagre og avslutt', en: 'Save and finish' },
  'step.previous': { nb: 'Forrige:', nn: 'Førre:', en: 'Previous:' },
  'step.next': { nb: 'Neste:', nn: 'Neste:', en: 'Next:' },
} as const
