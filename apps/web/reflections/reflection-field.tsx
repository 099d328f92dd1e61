import { Textarea } from '@digdir/designsystemet-react'
import { useText } from '../i18n/text'
import { Conflict } from '../merging/conflict'
import { DraftChoice } from '../writing/draft-choice'
import type { KeptState } from '../writing/kept-state'
import { KeptStatus } from '../writing/kept-status'
import type { KeptText } from '../writing/kept-text'

interface ReflectionFieldProps {
  question: string
  state: KeptState
  kept: KeptText
  empty: boolean
  stored: boolean
}

/** The field, where its text is, and what was written elsewhere. */
export function ReflectionField({ question, state, kept, empty, stored }: ReflectionFieldProps) {
  const t = useText()
  return (
    <>
      <div className="field-block">
        <label className="question" htmlFor="reflection">
          {question}
        </label>
        <Textarea
          id="reflection"
          rows={9}
          maxLength={10_000}
          value={state.text}
          aria-invalid={empty || undefined}
          aria-describedby="reflection-status"
          onChange={(event) => kept.change(event.target.value)}
        />
        <div id="reflection-status">
          {empty && <p className="field-error">{t('reflection.empty')}</p>}
          <KeptStatus state={state} />
          {!stored && (
            <p className="small quiet">
              {t(state.status === 'kept' ? 'reflection.private-draft' : 'shared.after-yours')}
            </p>
          )}
        </div>
        <DraftChoice state={state} kept={kept} stored={stored} />
      </div>
      {state.theirs && (
        <Conflict
          base={null}
          mine={state.text}
          theirs={state.theirs.data}
          theirsBy={t('conflict.elsewhere')}
          edit={(chosen) => kept.change(chosen)}
          settle={(chosen) => void kept.settle(chosen)}
          takeTheirs={() => kept.takeTheirs()}
        />
      )}
    </>
  )
}
