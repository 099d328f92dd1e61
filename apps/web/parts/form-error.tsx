import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { ApiProblem } from '../api/problem'
import { useText } from '../i18n/text'

/** What a change was refused for, in the API's own sentence where it gave one. */
export function FormError({ error }: { error: unknown }) {
  const t = useText()
  const problem = error instanceof ApiProblem ? error : null
  const text = problem?.status === 0 ? t('state.offline.body') : problem?.detail || t('state.failed.body')
  return (
    <Alert data-color="danger" role="alert">
      <Paragraph>{text}</Paragraph>
      {problem && problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((field) => (
            <li key={`${field.pointer}${field.code}`}>{field.detail}</li>
          ))}
        </ul>
      )}
    </Alert>
  )
}
