import { Textarea } from '@digdir/designsystemet-react'
import { PersonGroupIcon } from '@navikt/aksel-icons'
import type { Submission } from '../api/answers'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import type { KeptState } from '../writing/kept-state'
import { KeptStatus } from '../writing/kept-status'

interface GroupTextProps {
  question: string
  submission: Submission
  state: KeptState
  change: (text: string) => void
}

/** The one text of the group, with who can read it above and who wrote last below. */
export function GroupText({ question, submission, state, change }: GroupTextProps) {
  const t = useText()
  return (
    <div className="field-block">
      <p className="readers small">
        <PersonGroupIcon aria-hidden />
        {t('answer.readers')}
      </p>
      <label className="question" htmlFor="group-answer">
        {question}
      </label>
      <Textarea
        id="group-answer"
        rows={8}
        value={state.text}
        readOnly={!submission.may.edit}
        aria-describedby="group-answer-status"
        onChange={(event) => change(event.target.value)}
      />
      <div id="group-answer-status" className="row">
        <KeptStatus state={state} />
        {(state.status === 'typing' || state.status === 'kept') && (
          <p className="status-line">{t('answer.unsaved')}</p>
        )}
        {state.status === 'clean' && submission.updatedBy && submission.updatedAt && (
          <p className="status-line">
            {t('answer.last', { name: submission.updatedBy.name, when: dayAndTime(submission.updatedAt) })}
          </p>
        )}
      </div>
    </div>
  )
}
