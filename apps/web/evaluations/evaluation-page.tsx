import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { GroupEvaluation } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { EvaluationForm } from './evaluation-form'
import { evaluationQuery } from './queries'
import { Result } from './result'
import './evaluations.css'

const route = getRouteApi('/signed-in/gruppe/$groupId/samlinger/$gatheringId/evaluering')

export function EvaluationPage() {
  const { groupId, gatheringId } = route.useParams()
  const place = { id: groupId, gatheringId }
  const evaluation = useQuery(evaluationQuery(place))
  return (
    <LoadedPage query={evaluation}>{(data) => <Evaluation place={place} evaluation={data} />}</LoadedPage>
  )
}

interface EvaluationProps {
  place: { id: string; gatheringId: string }
  evaluation: GroupEvaluation
}

function Evaluation({ place, evaluation }: EvaluationProps) {
  const t = useText()
  const { state, closesOn, result } = evaluation
  return (
    <Page
      title={t('evaluation.page')}
      above={
        <BackLink>
          <Link to="/samlinger/$gatheringId" params={{ gatheringId: place.gatheringId }} className="ds-link">
            {t('evaluation.back')}
          </Link>
        </BackLink>
      }
    >
      <div className="reading stack-loose">
        {state === 'open' ? (
          <>
            <p className="readers small">{t('evaluation.anonymous', { date: day(closesOn) })}</p>
            <EvaluationForm place={place} evaluation={evaluation} />
          </>
        ) : (
          <>
            <Standing state={state} closesOn={closesOn} />
            {state !== 'not-yet' && (
              <section className="stack" aria-labelledby="evaluation-result">
                <Heading level={2} data-size="xs" id="evaluation-result">
                  {t('evaluation.result')}
                </Heading>
                <Result result={result} />
              </section>
            )}
          </>
        )}
      </div>
    </Page>
  )
}

type Closed = Exclude<GroupEvaluation['state'], 'open'>

/** Thanks to who has just answered, where the form was; to everybody else why there is none. */
function Standing({ state, closesOn }: { state: Closed; closesOn: string }) {
  const t = useText()
  const box = useRef<HTMLDivElement>(null)
  // The form that had the focus is gone.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus()
  }, [])
  return (
    <Alert ref={box} tabIndex={-1} data-color={state === 'answered' ? 'success' : 'info'} role="status">
      <Paragraph>{t(`evaluation.state.${state}`, { date: day(closesOn) })}</Paragraph>
    </Alert>
  )
}
