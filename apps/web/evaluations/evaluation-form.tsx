import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { GroupEvaluation } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { answerEvaluation, evaluationQuery, openEvaluationsQuery } from './queries'

interface EvaluationFormProps {
  place: { id: string; gatheringId: string }
  evaluation: GroupEvaluation
}

type Values = Readonly<Record<number, number | null>>

const FIVE = [1, 2, 3, 4, 5] as const

/** Two statements and how far one agrees. Nothing is kept on this device, because it may be somebody else's tomorrow. */
export function EvaluationForm({ place, evaluation }: EvaluationFormProps) {
  const t = useText()
  const [values, setValues] = useState<Values>({})
  const [tried, setTried] = useState(false)
  const answering = useAnswering(place)
  const missing = evaluation.questions.filter(({ position }) => values[position] === undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const [first] = missing
    if (first) return document.querySelector<HTMLElement>(`[name="question-${first.position}"]`)?.focus()
    if (answering.isPending) return
    answering.mutate(
      evaluation.questions.map(({ position }) => ({ question: position, value: values[position] ?? null })),
    )
  }
  return (
    <form className="stack-loose" onSubmit={submit} noValidate>
      {evaluation.questions.map((question) => (
        <Question
          key={question.position}
          question={question}
          value={values[question.position]}
          missing={tried && missing.includes(question)}
          choose={(value) => setValues({ ...values, [question.position]: value })}
        />
      ))}
      {answering.error && <FormError error={answering.error} />}
      <div className="stack-tight">
        <p className="small quiet">{t('evaluation.final')}</p>
        <div>
          <Button type="submit" loading={answering.isPending}>
            {t('evaluation.send')}
          </Button>
        </div>
      </div>
    </form>
  )
}

interface QuestionProps {
  question: GroupEvaluation['questions'][number]
  value: number | null | undefined
  missing: boolean
  choose: (value: number | null) => void
}

function Question({ question, value, missing, choose }: QuestionProps) {
  const t = useText()
  const name = `question-${question.position}`
  const choice = (one: number | null, text: string) => (
    <label key={text} className="check-line">
      <input
        type="radio"
        className="ds-input"
        name={name}
        checked={value === one}
        aria-describedby={missing ? `${name}-missing` : undefined}
        onChange={() => choose(one)}
      />
      <span>{text}</span>
    </label>
  )
  return (
    <fieldset className="stack-tight">
      <legend className="evaluation-statement">{question.statement}</legend>
      {missing && (
        <p id={`${name}-missing`} className="overdue small">
          {t('evaluation.choose')}
        </p>
      )}
      {FIVE.map((one) =>
        choice(one, t('evaluation.choice', { value: one, text: t(`evaluation.value.${one}`) })),
      )}
      {choice(null, t('evaluation.dont-know'))}
    </fieldset>
  )
}

function useAnswering(place: EvaluationFormProps['place']) {
  const client = useQueryClient()
  const anew = () => client.invalidateQueries({ queryKey: openEvaluationsQuery(place.id).queryKey })
  return useMutation({
    mutationFn: (answers: Parameters<typeof answerEvaluation>[1]) => answerEvaluation(place, answers),
    onSuccess: (evaluation) => {
      client.setQueryData(evaluationQuery(place).queryKey, evaluation)
      void anew()
    },
    // Answered already, such as when an earlier answer of the server was lost: the page says so.
    onError: () => client.invalidateQueries({ queryKey: evaluationQuery(place).queryKey }),
  })
}
