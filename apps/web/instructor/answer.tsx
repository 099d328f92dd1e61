import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Activity, Submission } from '../api/answers'
import type { Versioned } from '../api/client'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { AnswerRead } from '../group-answer/answer-read'
import { groupQuery } from '../facilitator/queries'
import { finish, submissionQuery } from '../group-answer/queries'
import { useAnswerStep } from '../group-answer/use-answer-step'
import { usePulse } from '../group-answer/use-pulse'
import { useText } from '../i18n/text'
import { activityQuery } from '../learning/queries'
import { BackLink } from '../parts/back-link'
import { FormError } from '../parts/form-error'
import { Loaded } from '../parts/states'
import '../learning/learning.css'
import '../group-answer/group-answer.css'

const route = getRouteApi('/signed-in/kull/$cohortId/svar/$groupId/$activityId')

/** One group's answer for those who teach it: the question, the text, what was said, and whether it is done. */
export function AnswerPage() {
  const t = useText()
  const { cohortId, groupId, activityId } = route.useParams()
  const of = { id: groupId, activityId }
  const activity = useQuery(activityQuery(of))
  const stored = useQuery(submissionQuery(of))
  const group = useQuery(groupQuery(groupId)).data?.name
  return (
    <LoadedPage query={activity}>
      {(found) => (
        <Page
          title={group ? `${group}: ${found.title}` : found.title}
          lead={`${t('word.module', { number: found.module.number })}: ${found.module.title}`}
          above={
            <BackLink>
              <Link to="/kull/$cohortId/svar" params={{ cohortId }} search={{}} className="ds-link">
                {t('answers.title')}
              </Link>
            </BackLink>
          }
        >
          <div className="step-sheet panel stack">
            <Loaded query={stored}>
              {(submission) => <Answer key={activityId} of={of} activity={found} stored={submission} />}
            </Loaded>
          </div>
        </Page>
      )}
    </LoadedPage>
  )
}

interface AnswerProps {
  of: { id: string; activityId: string }
  activity: Activity
  stored: Versioned<Submission>
}

function Answer({ of, activity, stored }: AnswerProps) {
  usePulse(of, stored.data)
  return (
    <AnswerRead of={of} activity={activity} stored={stored}>
      {stored.data.may.finish && <Finishing of={of} stored={stored} />}
    </AnswerRead>
  )
}

function Finishing({ of, stored }: Pick<AnswerProps, 'of' | 'stored'>) {
  const t = useText()
  const step = useAnswerStep(of, stored)
  return (
    <div className="stack-tight">
      {step.error && <FormError error={step.error} />}
      <Button className="fit" onClick={() => step.mutate(finish)} loading={step.isPending}>
        {t('answers.finish')}
      </Button>
      <p className="small quiet">{t('answers.finish-means')}</p>
    </div>
  )
}
