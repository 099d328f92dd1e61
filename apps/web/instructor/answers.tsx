import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Page } from '../app/page'
import { cohortsQuery } from '../cohorts/queries'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Empty, Loaded } from '../parts/states'
import { AnswerFilters } from './answer-filters'
import { AnswerRow } from './answer-row'
import { useAnswers } from './answer-queries'
import './answers.css'

const route = getRouteApi('/signed-in/kull/$cohortId/svar')

/** The group answers of a cohort: first those that wait for somebody to read them. */
export function AnswersPage() {
  const t = useText()
  const { cohortId } = route.useParams()
  const filter = route.useSearch()
  const { query, more } = useAnswers(cohortId, filter)
  const name = useQuery(cohortsQuery).data?.find(({ id }) => id === cohortId)?.name
  const all = filter.vis === 'alle'
  return (
    <Page
      title={t('answers.title')}
      lead={t('answers.lead')}
      above={
        <BackLink>
          <Link to="/kull/$cohortId" params={{ cohortId }} className="ds-link">
            {name ?? t('overview.cohort')}
          </Link>
        </BackLink>
      }
    >
      <AnswerFilters cohortId={cohortId} filter={filter} />
      <Loaded query={query}>
        {(items) =>
          items.length > 0 ? (
            <div className="stack">
              <ul className="plain answer-list">
                {items.map((item) => (
                  <AnswerRow key={`${item.group.id} ${item.activity.id}`} item={item} cohortId={cohortId} />
                ))}
              </ul>
              {more && (
                <Button variant="secondary" onClick={more} className="fit">
                  {t('word.show-more')}
                </Button>
              )}
            </div>
          ) : (
            <Empty
              title={t(all ? 'answers.none.title' : 'answers.read.title')}
              body={t(all ? 'answers.none.body' : 'answers.read.body')}
            />
          )
        }
      </Loaded>
    </Page>
  )
}
