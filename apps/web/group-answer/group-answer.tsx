import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Activity, Submission } from '../api/answers'
import type { Versioned } from '../api/client'
import { Neighbours } from '../learning/step-actions'
import { Loaded } from '../parts/states'
import { draftQuery, type OfActivity } from '../writing/draft-queries'
import { AnswerRead } from './answer-read'
import { JointForm } from './joint-form'
import { submissionQuery } from './queries'
import { usePulse } from './use-pulse'
import './group-answer.css'

interface GroupAnswerProps {
  activity: Activity
  of: OfActivity
}

/** The group's answer where the group works: the joint text, or what was delivered and what was said about it. */
export function GroupAnswer(props: GroupAnswerProps) {
  const stored = useQuery(submissionQuery(props.of))
  return (
    <Loaded query={stored}>
      {(submission) => <Answer key={props.of.activityId} {...props} stored={submission} />}
    </Loaded>
  )
}

function Answer({ activity, of, stored }: GroupAnswerProps & { stored: Versioned<Submission> }) {
  const pulse = usePulse(of, stored.data)
  const [revising, setRevising] = useState(false)
  const { state, may } = stored.data
  const writes = may.edit && (state !== 'commented' || revising)
  const draft = useQuery({ ...draftQuery(of), enabled: writes })
  return (
    <section className="step-question stack">
      {writes ? (
        <Loaded query={draft}>
          {(found) => (
            <JointForm
              {...{ activity, of, stored, pulse }}
              draft={found}
              delivered={() => setRevising(false)}
            />
          )}
        </Loaded>
      ) : (
        <AnswerRead {...{ activity, of, stored }} revise={may.edit ? () => setRevising(true) : null} />
      )}
      <Neighbours activity={activity} of={of} />
    </section>
  )
}
