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
  /** Somebody else is writing, and nothing of mine stands in the field. */
  locked: boolean
  /** Somebody saved a newer text while mine is not saved yet. */
  newer: boolean
  writing: () => void
  change: (text: string) => void
}

/** The one text of the group, with who can read it above and who wrote last below. */
export function GroupText(props: GroupTextProps) {
  const { question, submission, state, locked, newer, writing, change } = props
  const t = useText()
  const { updatedBy, updatedAt } = submission
  const last = updatedBy && updatedAt && { name: updatedBy.name, when: dayAndTime(updatedAt) }
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
        rows={10}
        value={state.text}
        readOnly={locked}
        aria-describedby="group-answer-status"
        onFocus={() => !locked && writing()}
        onChange={(event) => change(event.target.value)}
      />
      <div id="group-answer-status" className="row">
        <KeptStatus state={state} />
        {(state.status === 'typing' || state.status === 'kept') && (
          <p className="status-line">{t('answer.unsaved')}</p>
        )}
        {(newer || state.status === 'clean') && last && (
          <p className="status-line">{t(newer ? 'answer.newer' : 'answer.last', last)}</p>
        )}
      </div>
    </div>
  )
}
