import type { Question } from '../api/answers'
import { languageNames, languages } from '../i18n/language'
import { currentLanguage, useText } from '../i18n/text'

/** A question in the reader's language, or in bokmål where theirs is missing; what is missing is said. */
export function QuestionText({ question }: { question: Question }) {
  const t = useText()
  const reader = currentLanguage()
  const lang = question.text[reader] ? reader : 'nb'
  const lacking = languages.filter((language) => !question.text[language])
  return (
    <>
      <p lang={lang}>{question.text[lang]}</p>
      <p className="quiet small">
        {t('question.uses', { count: question.uses })}
        {lacking.length > 0 &&
          ` · ${t('question.lacks', { languages: lacking.map((one) => languageNames[one].toLowerCase()).join(', ') })}`}
      </p>
    </>
  )
}
