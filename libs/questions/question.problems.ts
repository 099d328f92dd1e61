import { constraintProblems, problemTexts } from '../platform/http'

problemTexts({
  'question.used': {
    nb: 'Spørsmålet er brukt i en aktivitet og kan ikke slettes. Ta det ut av banken i stedet.',
    nn: 'Spørsmålet er brukt i ein aktivitet og kan ikkje slettast. Ta det ut av banken i staden.',
    en: 'The question is used in an activity and cannot be deleted. Retire it instead.',
  },
})

constraintProblems({ fk_activities_question_id: 'question.used' })
