import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Activity, Submission } from '../api/answers'
import type { Versioned } from '../api/client'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { Loaded } from '../parts/states'
import { useMe } from '../session/me'
import { Agreements } from './agreements'
import { Conflict } from '../writing/conflict'
import { Delivered } from './delivered'
import { draftBox } from '../writing/drafts'
import { GroupAnswerActions } from './group-answer-actions'
import { GroupText } from './group-text'
import { readSubmission, submissionQuery, writeSubmission, type OfActivity } from './queries'
import { useAutosave } from '../writing/use-autosave'

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

function JointText({ activity, of, stored }: GroupAnswerProps & { stored: Versioned<Submission> }) {
  const t = useText()
  const [state, autosave] = useJointText(of, stored)
  const submission = stored.data
  const theirs = state.theirs
  return (
    <section className="step-question stack">
      <GroupText
        question={activity.question ?? activity.title}
        submission={submission}
        state={state}
        change={(text) => autosave.change(text)}
      />
      {theirs && (
        <Conflict
          mine={state.value}
          theirs={theirs.data}
          theirsBy={
            submission.updatedBy && submission.updatedAt
              ? t('conflict.by', { name: submission.updatedBy.name, when: dayAndTime(submission.updatedAt) })
              : t('conflict.theirs')
          }
          settle={(text) => void autosave.settle(text)}
          takeTheirs={() => autosave.takeTheirs()}
        />
      )}
      <Agreements submission={submission} />
      <GroupAnswerActions
        activity={activity}
        of={of}
        stored={stored}
        state={state}
        save={() => autosave.flush()}
      />
    </section>
  )
}

function useJointText(of: OfActivity, stored: Versioned<Submission>) {
  const me = useMe()
  const client = useQueryClient()
  const keep = (submission: Versioned<Submission>): Versioned<string> => {
    client.setQueryData(submissionQuery(of).queryKey, submission)
    return textOf(submission)
  }
  return useAutosave<string>({
    stored: textOf(stored),
    drafts: draftBox(me.id, of.id, of.activityId),
    // Every save is a version that the others see and have to agree to again, so only the writer saves.
    delayMs: null,
    reload: async () => keep(await readSubmission(of)),
    save: async (text, version) => keep(await writeSubmission(of, text, version)),
  })
}

function textOf({ data, version }: Versioned<Submission>): Versioned<string> {
  return { data: data.text, version }
}
