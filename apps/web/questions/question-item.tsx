import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Question } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import {
  changeQuestion,
  offerQuestionAgain,
  removeQuestion,
  retireQuestion,
  type QuestionContent,
} from './queries'
import { QuestionForm } from './question-form'
import { QuestionText } from './question-text'

/** One question of the bank, with what may be done with it. */
export function QuestionItem({ question }: { question: Question }) {
  const [editing, edit] = useState(false)
  const client = useQueryClient()
  // Also after a refusal: somebody else may have changed it, and the next try should build on theirs.
  const onSettled = () => client.invalidateQueries({ queryKey: ['questions'] })
  const change = useMutation({
    mutationFn: (content: QuestionContent) => changeQuestion(question, content),
    onSuccess: () => edit(false),
    onSettled,
  })
  const act = useMutation({
    mutationFn: (what: (of: Question) => Promise<unknown>) => what(question),
    onSettled,
  })
  return (
    <li className="panel stack-tight">
      {editing ? (
        <QuestionForm
          start={question}
          save={(content) => change.mutate(content)}
          cancel={() => edit(false)}
          busy={change.isPending}
          error={change.error}
        />
      ) : (
        <>
          <QuestionText question={question} />
          {act.error ? <FormError error={act.error} /> : null}
          <Actions question={question} edit={() => edit(true)} act={(what) => act.mutate(what)} />
        </>
      )}
    </li>
  )
}

interface ActionsProps {
  question: Question
  edit: () => void
  act: (what: (of: Question) => Promise<unknown>) => void
}

function Actions({ question, edit, act }: ActionsProps) {
  const t = useText()
  const name = question.text.nb
  const button = (key: 'edit' | 'retire' | 'again' | 'remove', onClick: () => void) => (
    <Button
      variant="tertiary"
      data-size="sm"
      onClick={onClick}
      aria-label={`${t(`question.${key}`)}: ${name}`}
    >
      {t(`question.${key}`)}
    </Button>
  )
  return (
    <div className="row">
      {button('edit', edit)}
      {question.state === 'active'
        ? button('retire', () => act(retireQuestion))
        : button('again', () => act(offerQuestionAgain))}
      {question.uses === 0 && button('remove', () => act(removeQuestion))}
    </div>
  )
}
