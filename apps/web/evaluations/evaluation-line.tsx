import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { Loaded } from '../parts/states'
import { evaluationQuery } from './queries'
import { Result } from './result'

/** What the group thought of a gathering, and the way to one's own answer as long as one is asked. */
export function EvaluationLine({ place }: { place: { id: string; gatheringId: string } }) {
  const t = useText()
  const evaluation = useQuery(evaluationQuery(place))
  const id = `evaluation-${place.id}`
  return (
    <section className="stack" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {t('evaluation.title')}
      </Heading>
      <Loaded query={evaluation}>
        {({ state, closesOn, result }) =>
          state === 'not-yet' ? (
            <Paragraph className="quiet">{t('evaluation.not-yet')}</Paragraph>
          ) : (
            <>
              {state === 'open' && (
                <div className="stack-tight">
                  <Paragraph>{t('evaluation.ask', { date: day(closesOn) })}</Paragraph>
                  <div>
                    <Button asChild variant="secondary">
                      <Link
                        to="/gruppe/$groupId/samlinger/$gatheringId/evaluering"
                        params={{ groupId: place.id, gatheringId: place.gatheringId }}
                      >
                        {t('evaluation.start')}
                      </Link>
                    </Button>
                  </div>
                </div>
              )}
              <Result result={result} />
            </>
          )
        }
      </Loaded>
    </section>
  )
}
