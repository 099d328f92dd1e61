import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Activity, Reflection } from '../api/answers'
import type { Versioned } from '../api/client'
import { useText, type Translate } from '../i18n/text'
import { StepActions } from '../learning/step-actions'
import { useCompletion } from '../learning/use-completion'
import { Loaded } from '../parts/states'
import { draftQuery, type Draft, type OfActivity } from '../writing/draft-queries'
import { useKeptText } from '../writing/use-kept-text'
import { readReflection, reflectionQuery, sharedReflectionsQuery, writeReflection } from './queries'
import { ReflectionField } from './reflection-field'
import { SharedReflections } from './shared-reflections'
import { SharingChoice, type Sharing } from './sharing-choice'
import { named, unfinished, useSharing } from './use-sharing'
import { Widening } from './widening'

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

/** Alone first, then what others shared: the first thought stays one's own. */
function ReflectionForm({ activity, of, stored, draft }: ReflectionFormProps) {
  const t = useText()
  const sharing = useSharing(of, stored)
  const [state, kept] = useReflection(of, stored, draft, sharing.value)
  const [wrong, setWrong] = useState<'empty' | 'no-reader' | null>(null)
  const others = useOthers(of)
  const written = stored.data.text.trim() !== ''
  const settled = written && (state.status === 'clean' || state.status === 'saved')
  const completion = useCompletion(of, activity, async () => {
    if (settled) return true
    const fault = state.text.trim() === '' ? 'empty' : unfinished(sharing.value) ? 'no-reader' : null
    setWrong(fault)
    if (fault) document.getElementById(fault === 'empty' ? 'reflection' : 'colleague')?.focus()
    return fault === null && (await kept.save()) && !(await others.stay(written))
  })
  return (
    <section className="step-question stack">
      <SharingChoice value={sharing.value} reflection={stored.data} choose={sharing.choose} />
      {wrong === 'no-reader' && <p className="field-error">{t('reflection.no-reader')}</p>}
      <ReflectionField
        question={activity.question ?? t('reflection.label')}
        state={state}
        kept={kept}
        empty={wrong === 'empty'}
        stored={written}
      />
      <StepActions
        activity={activity}
        of={of}
        label={actionOf(settled, written, sharing.value, stored.data, activity, t)}
        onward={completion.goOn}
        busy={completion.busy}
        error={completion.error ?? state.error ?? sharing.error}
      />
      {written && <SharedReflections of={of} />}
      {sharing.asked && (
        <Widening
          readers={readersOf(sharing.asked, stored.data)}
          label={shareLabel(sharing.asked, stored.data, t)}
          busy={sharing.busy}
          agree={sharing.agree}
          leave={sharing.leave}
        />
      )}
    </section>
  )
}

/** After one's own is saved for the first time, stays for what others have shared, if anybody has. */
function useOthers(of: OfActivity): { stay: (seenBefore: boolean) => Promise<boolean> } {
  const client = useQueryClient()
  const stay = async (seenBefore: boolean): Promise<boolean> => {
    if (seenBefore) return false
    const shared = await client.fetchQuery({ ...sharedReflectionsQuery(of), staleTime: 0 }).catch(() => [])
    if (shared.length === 0) return false
    requestAnimationFrame(() => document.getElementById('shared')?.focus())
    return true
  }
  return { stay }
}

function actionOf(
  settled: boolean,
  written: boolean,
  sharing: Sharing,
  reflection: Reflection,
  activity: Activity,
  t: Translate,
): string {
  if (settled) return t('step.go-on')
  if (written || sharing.visibility === 'private')
    return t(activity.next ? 'step.save-go-on' : 'step.save-done')
  return shareLabel(sharing, reflection, t)
}

function shareLabel({ visibility, readerId }: Sharing, reflection: Reflection, t: Translate): string {
  const name = reflection.colleagues.find(({ id }) => id === readerId)?.name.split(' ')[0]
  if (visibility === 'private') return t('step.save-go-on')
  if (visibility === 'pair') return name ? t('share.pair', { name }) : t('share.pair.somebody')
  return t(`share.${visibility}`)
}

function readersOf({ visibility, readerId }: Sharing, reflection: Reflection): string {
  const name = reflection.colleagues.find(({ id }) => id === readerId)?.name
  if (visibility === 'pair' && name) return name
  return reflection.choices.find((choice) => choice.visibility === visibility)?.readers ?? ''
}

function useReflection(of: OfActivity, stored: Versioned<Reflection>, draft: Draft | null, sharing: Sharing) {
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
      keep(await writeReflection(of, { text, ...named(sharing), draft: replaced }, version)),
  })
}

function textOf({ data, version }: Versioned<Reflection>): Versioned<string> {
  return { data: data.text, version }
}
