import { Textarea } from '@digdir/designsystemet-react'
import { PersonGroupIcon } from '@navikt/aksel-icons'
import type { Submission } from '../api/answers'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import type { SaveState } from '../writing/autosave'
import { SaveStatusLine } from '../writing/save-status'

interface GroupTextProps {
  question: string
  submission: Submission
  state: SaveState<string>
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
        value={state.value}
        readOnly={!submission.may.edit}
        aria-describedby="group-answer-status"
        onChange={(event) => change(event.target.value)}
      />
      <div id="group-answer-status" className="row">
        <SaveStatusLine state={state} />
        {state.status === 'dirty' && <p className="status-line">{t('answer.unsaved')}</p>}
        {state.status === 'clean' && submission.updatedBy && submission.updatedAt && (
          <p className="status-line">
            {t('answer.last', { name: submission.updatedBy.name, when: dayAndTime(submission.updatedAt) })}
          </p>
        )}
      </div>
    </div>
  )
}
