import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Activity, Submission } from '../api/answers'
import type { Versioned } from '../api/client'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { Loaded } from '../parts/states'
import { Agreements } from './agreements'
import { Conflict } from '../writing/conflict'
import { Delivered } from './delivered'
import { GroupAnswerActions } from './group-answer-actions'
import { GroupText } from './group-text'
import { readSubmission, submissionQuery, writeSubmission, type OfActivity } from './queries'
import { DraftChoice } from '../writing/draft-choice'
import { draftQuery, type Draft } from '../writing/draft-queries'
import { useKeptText } from '../writing/use-kept-text'

interface GroupAnswerProps {
  activity: Activity
  of: OfActivity
}

export function GroupAnswer({ activity, of }: GroupAnswerProps) {
  const stored = useQuery(submissionQuery(of))
  return (
    <Loaded query={stored}>
      {(submission) =>
        submission.data.state === 'delivered' ? (
          <Delivered activity={activity} of={of} stored={submission} />
        ) : (
          <JointText activity={activity} of={of} stored={submission} />
        )
      }
    </Loaded>
  )
}

function JointText(props: GroupAnswerProps & { stored: Versioned<Submission> }) {
  const draft = useQuery(draftQuery(props.of))
  return <Loaded query={draft}>{(found) => <JointForm {...props} draft={found} />}</Loaded>
}

interface JointFormProps extends GroupAnswerProps {
  stored: Versioned<Submission>
  draft: Draft | null
}

function JointForm({ activity, of, stored, draft }: JointFormProps) {
  const t = useText()
  const [state, kept] = useJointText(of, stored, draft)
  const submission = stored.data
  const theirs = state.theirs
  return (
    <section className="step-question stack">
      <GroupText
        question={activity.question ?? activity.title}
        submission={submission}
        state={state}
        change={(text) => kept.change(text)}
      />
      <DraftChoice state={state} kept={kept} stored={submission.state !== 'empty'} />
      {theirs && (
        <Conflict
          mine={state.text}
          theirs={theirs.data}
          theirsBy={
            submission.updatedBy && submission.updatedAt
              ? t('conflict.by', { name: submission.updatedBy.name, when: dayAndTime(submission.updatedAt) })
              : t('conflict.theirs')
          }
          settle={(text) => void kept.settle(text)}
          takeTheirs={() => kept.takeTheirs()}
        />
      )}
      <Agreements submission={submission} />
      <GroupAnswerActions
        activity={activity}
        of={of}
        stored={stored}
        state={state}
        save={() => kept.save()}
      />
    </section>
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
