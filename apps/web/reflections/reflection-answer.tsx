import { Textarea } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Activity, Reflection, Visibility } from '../api/answers'
import type { Versioned } from '../api/client'
import { useText } from '../i18n/text'
import { StepActions } from '../learning/step-actions'
import { useCompletion } from '../learning/use-completion'
import { Loaded } from '../parts/states'
import { Conflict } from '../writing/conflict'
import { DraftChoice } from '../writing/draft-choice'
import { draftQuery, type Draft, type OfActivity } from '../writing/draft-queries'
import { KeptStatus } from '../writing/kept-status'
import { useKeptText } from '../writing/use-kept-text'
import { readReflection, reflectionQuery, writeReflection } from './queries'
import { SharedReflections } from './shared-reflections'
import { VisibilityChoice } from './visibility-choice'

interface ReflectionAnswerProps {
  activity: Activity
  of: OfActivity
}

export function ReflectionAnswer(props: ReflectionAnswerProps) {
  const stored = useQuery({ ...reflectionQuery(props.of), staleTime: 0, refetchOnWindowFocus: false })
  const draft = useQuery(draftQuery(props.of))
  return (
    <Loaded query={stored}>
      {(reflection) => (
        <Loaded query={draft}>
          {(found) => <ReflectionForm {...props} stored={reflection} draft={found} />}
        </Loaded>
      )}
    </Loaded>
  )
}

interface ReflectionFormProps extends ReflectionAnswerProps {
  stored: Versioned<Reflection>
  draft: Draft | null
}

function ReflectionForm({ activity, of, stored, draft }: ReflectionFormProps) {
  const t = useText()
  const [visibility, choose] = useState(stored.data.visibility)
  const [state, kept] = useReflection(of, stored, draft, visibility)
  const [empty, setEmpty] = useState(false)
  const completion = useCompletion(of, activity, async () => {
    const written = state.text.trim() !== ''
    setEmpty(!written)
    if (!written) document.getElementById('reflection')?.focus()
    return written && (await kept.save())
  })
  return (
    <section className="step-question stack">
      <VisibilityChoice value={visibility} choose={choose} />
      <div className="field-block">
        <label className="question" htmlFor="reflection">
          {activity.question ?? t('reflection.label')}
        </label>
        <Textarea
          id="reflection"
          rows={9}
          value={state.text}
          aria-invalid={empty || undefined}
          aria-describedby="reflection-status"
          onChange={(event) => kept.change(event.target.value)}
        />
        <div id="reflection-status">
          {empty && <p className="field-error">{t('reflection.empty')}</p>}
          <KeptStatus state={state} />
        </div>
        <DraftChoice state={state} kept={kept} stored={stored.data.updatedAt !== null} />
      </div>
      {state.theirs && (
        <Conflict
          mine={state.text}
          theirs={state.theirs.data}
          theirsBy={t('conflict.elsewhere')}
          settle={(chosen) => void kept.settle(chosen)}
          takeTheirs={() => kept.takeTheirs()}
        />
      )}
      {stored.data.updatedAt && <SharedReflections of={of} />}
      <StepActions
        activity={activity}
        of={of}
        label={t(activity.next ? 'step.save-go-on' : 'step.save-done')}
        onward={completion.goOn}
        busy={completion.busy}
        error={completion.error ?? state.error}
      />
    </section>
  )
}

function useReflection(
  of: OfActivity,
  stored: Versioned<Reflection>,
  draft: Draft | null,
  visibility: Visibility,
) {
  const client = useQueryClient()
  const keep = (reflection: Versioned<Reflection>): Versioned<string> => {
    client.setQueryData(reflectionQuery(of).queryKey, reflection)
    return textOf(reflection)
  }
  return useKeptText({
    of,
    stored: textOf(stored),
    draft,
    reload: async () => keep(await readReflection(of)),
    save: async (text, version, replaced) =>
      keep(await writeReflection(of, { text, visibility, draft: replaced }, version)),
  })
}

function textOf({ data, version }: Versioned<Reflection>): Versioned<string> {
  return { data: data.text, version }
}
