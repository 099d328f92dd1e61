import { Button } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Activity, Pulse, Submission } from '../api/answers'
import type { Versioned } from '../api/client'
import { Comments } from '../comments/comments'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { Conflict } from '../merging/conflict'
import { DraftChoice } from '../writing/draft-choice'
import type { Draft, OfActivity } from '../writing/draft-queries'
import type { KeptText } from '../writing/kept-text'
import { useKeptText } from '../writing/use-kept-text'
import { Agreements } from './agreements'
import { AnswerActions } from './answer-actions'
import { GroupText } from './group-text'
import { readSubmission, submissionQuery, versionsQuery, writeSubmission } from './queries'
import { useClaim } from './use-claim'
import { Versions } from './versions'
import { WritingNow } from './writing-now'

interface JointFormProps {
  activity: Activity
  of: OfActivity
  stored: Versioned<Submission>
  draft: Draft | null
  pulse: Pulse | null
  delivered: () => void
}

/** The one text that the group writes together. */
export function JointForm({ activity, of, stored, draft, pulse, delivered }: JointFormProps) {
  const t = useText()
  const [state, kept] = useJointText(of, stored, draft)
  const claim = useClaim(of, pulse)
  const submission = stored.data
  const idle = state.status === 'clean' || state.status === 'saved'
  const { template } = activity
  // Whoever has saved has put the pen down.
  const done = (saved: boolean) => {
    if (saved) claim.release()
    return saved
  }
  return (
    <>
      {submission.deliveredText !== null && <p className="readers small">{t('answer.revising')}</p>}
      <WritingNow claim={claim} mayWrite />
      <GroupText
        question={activity.question ?? activity.title}
        submission={submission}
        state={state}
        locked={idle && claim.other !== null}
        newer={!idle && !state.theirs && submission.version > kept.begunOn}
        writing={claim.write}
        change={(text) => {
          claim.write()
          kept.change(text)
        }}
      />
      {template && submission.state === 'empty' && state.text.trim() === '' && (
        <div className="stack-tight">
          <Button variant="secondary" className="fit" onClick={() => kept.change(template)}>
            {t('answer.template')}
          </Button>
          <p className="small quiet">{t('answer.template-means')}</p>
        </div>
      )}
      <DraftChoice state={state} kept={kept} stored={submission.state !== 'empty'} />
      {state.theirs && (
        <Clash
          of={of}
          kept={kept}
          mine={state.text}
          theirs={state.theirs}
          submission={submission}
          settle={(text) => void kept.settle(text).then(done)}
        />
      )}
      {submission.deliveredAt && <Comments of={of} submission={submission} />}
      {submission.state !== 'empty' && submission.state !== 'commented' && (
        <Agreements submission={submission} />
      )}
      <AnswerActions {...{ of, stored, state, delivered }} save={() => kept.save().then(done)} />
      <Versions of={of} stored={stored} restorable={idle} />
    </>
  )
}

interface ClashProps {
  of: OfActivity
  kept: KeptText
  mine: string
  theirs: Versioned<string>
  submission: Submission
  settle: (text: string) => void
}

/** Both texts, and what they have in common: the version that mine was begun on. */
function Clash({ of, kept, mine, theirs, submission, settle }: ClashProps) {
  const t = useText()
  const versions = useQuery(versionsQuery(of, submission.version))
  const begunOn = kept.begunOn
  if (versions.isPending) return null
  const base = begunOn === 0 ? '' : versions.data?.find(({ version }) => version === begunOn)?.text
  return (
    <Conflict
      base={base ?? null}
      mine={mine}
      theirs={theirs.data}
      theirsBy={
        submission.updatedBy && submission.updatedAt
          ? t('conflict.by', { name: submission.updatedBy.name, when: dayAndTime(submission.updatedAt) })
          : t('conflict.theirs')
      }
      edit={(text) => {
        kept.change(text)
        document.getElementById('group-answer')?.focus()
      }}
      settle={settle}
      takeTheirs={() => kept.takeTheirs()}
    />
  )
}

function useJointText(of: OfActivity, stored: Versioned<Submission>, draft: Draft | null) {
  const client = useQueryClient()
  const keep = (submission: Versioned<Submission>): Versioned<string> => {
    client.setQueryData(submissionQuery(of).queryKey, submission)
    return textOf(submission)
  }
  // Every save is a version that the others see and have to agree to again, so only the writer saves.
  return useKeptText({
    of,
    stored: textOf(stored),
    draft,
    reload: async () => keep(await readSubmission(of)),
    save: async (text, version, replaced) => keep(await writeSubmission(of, text, version, replaced)),
  })
}

function textOf({ data, version }: Versioned<Submission>): Versioned<string> {
  return { data: data.text, version }
}
