import { constraintProblems, problemTexts } from '../platform/http'

problemTexts({
  'question.used': {
    nb: 'Spørsmålet er brukt i en aktivitet og kan ikke slettes. Ta det ut av banken i stedet.',
    nn: 'Spørsmålet er brukt i ein aktivitet og kan ikkje slettast. Ta det ut av banken i staden.',
    en: 'The question is used in an activity and cannot be deleted. Retire it instead.',
  },
  'question.retired': {
    nb: 'Spørsmålet er tatt ut av banken. Velg et annet.',
    nn: 'Spørsmålet er teke ut av banken. Vel eit anna.',
    en: 'The question has been retired. Choose another.',
  },
  'question.not-asked': {
    nb: 'Denne typen aktivitet har ikke noe spørsmål.',
    nn: 'Denne typen aktivitet har ikkje noko spørsmål.',
    en: 'This type of activity asks no question.',
  },
  'question.version-published': {
    nb: 'Denne versjonen er publisert og kan ikke endres. Lag et nytt utkast.',
    nn: 'Denne versjonen er publisert og kan ikkje endrast. Lag eit nytt utkast.',
    en: 'This version is published and cannot be changed. Make a new draft.',
  },
})

constraintProblems({ fk_activities_question_id: 'question.used' })
