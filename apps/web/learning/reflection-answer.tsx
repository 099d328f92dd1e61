import { Textarea } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Activity, Reflection } from '../api/answers'
import type { Versioned } from '../api/client'
import { useText } from '../i18n/text'
import { Loaded } from '../parts/states'
import { useMe } from '../session/me'
import { Conflict } from '../writing/conflict'
import { draftBox } from '../writing/drafts'
import {
  readReflection,
  reflectionQuery,
  writeReflection,
  type OfActivity,
  type ReflectionText,
} from './queries'
import { SaveStatusLine } from '../writing/save-status'
import { SharedReflections } from './shared-reflections'
import { StepActions } from './step-actions'
import { useAutosave } from '../writing/use-autosave'
import { useCompletion } from './use-completion'
import { VisibilityChoice } from '../writing/visibility'

const AUTOSAVE_MS = 900

interface ReflectionAnswerProps {
  activity: Activity
  of: OfActivity
}

export function ReflectionAnswer({ activity, of }: ReflectionAnswerProps) {
  const stored = useQuery({ ...reflectionQuery(of), staleTime: 0, refetchOnWindowFocus: false })
  return (
    <Loaded query={stored}>
      {(reflection) => <ReflectionForm activity={activity} of={of} stored={reflection} />}
    </Loaded>
  )
}

function ReflectionForm({ activity, of, stored }: ReflectionAnswerProps & { stored: Versioned<Reflection> }) {
  const t = useText()
  const [state, autosave] = useReflection(of, stored)
  const [empty, setEmpty] = useState(false)
  const { text, visibility } = state.value
  const completion = useCompletion(of, activity, async () => {
    const written = text.trim() !== ''
    setEmpty(!written)
    if (!written) document.getElementById('reflection')?.focus()
    return written && (await autosave.flush())
  })
  return (
    <section className="step-question stack">
      <VisibilityChoice
        value={visibility}
        choose={(chosen) => autosave.change({ text, visibility: chosen })}
      />
      <div className="field-block">
        <label className="question" htmlFor="reflection">
          {activity.question ?? t('reflection.label')}
        </label>
        <Textarea
          id="reflection"
          rows={9}
          value={text}
          aria-invalid={empty || undefined}
          aria-describedby="reflection-status"
          onChange={(event) => autosave.change({ text: event.target.value, visibility })}
        />
        <div id="reflection-status">
          {empty && <p className="field-error">{t('reflection.empty')}</p>}
          <SaveStatusLine state={state} />
        </div>
      </div>
      {state.theirs && (
        <Conflict
          mine={text}
          theirs={state.theirs.data.text}
          theirsBy={t('conflict.elsewhere')}
          settle={(chosen) => void autosave.settle({ text: chosen, visibility })}
          takeTheirs={() => autosave.takeTheirs()}
        />
      )}
      {stored.data.updatedAt && <SharedReflections of={of} />}
      <StepActions
        activity={activity}
        of={of}
        label={t(activity.next ? 'step.save-go-on' : 'step.save-done')}
        onward={completion.goOn}
        busy={completion.busy}
        error={completion.error ?? (state.status === 'refused' ? state.error : null)}
      />
    </section>
  )
}

function useReflection(of: OfActivity, stored: Versioned<Reflection>) {
  const me = useMe()
  const client = useQueryClient()
  return useAutosave<ReflectionText>({
    stored,
    drafts: draftBox(me.id, of.id, of.activityId),
    delayMs: AUTOSAVE_MS,
    reload: () => readReflection(of),
    save: async (value, version) => {
      const { text, visibility } = value
      const saved = await writeReflection(of, { text, visibility }, version)
      client.setQueryData(reflectionQuery(of).queryKey, saved)
      return saved
    },
  })
}
