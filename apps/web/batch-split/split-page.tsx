import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Empty, Loaded } from '../parts/states'
import { planQuery } from '../planning/queries'
import { SplitForm } from './split-form'

const route = getRouteApi('/signed-in/kull/$cohortId/puljer/$batchId/del')

/** Some groups of a batch go on as a batch of their own. */
export function SplitPage() {
  const t = useText()
  const { cohortId, batchId } = route.useParams()
  const plan = useQuery(planQuery(cohortId))
  const batch = plan.data?.batches.find(({ id }) => id === batchId)
  return (
    <Page
      title={batch ? t('split.title', { number: batch.number }) : t('plan.title')}
      lead={t('split.lead')}
      above={
        <BackLink>
          <Link to="/kull/$cohortId/samlinger" params={{ cohortId }} className="ds-link">
            {t('plan.title')}
          </Link>
        </BackLink>
      }
    >
      <Loaded query={plan}>
        {() =>
          batch && batch.groups.length > 1 ? (
            <SplitForm cohortId={cohortId} batch={batch} />
          ) : (
            <Empty title={t('split.empty.title')} body={t('split.empty.body')} />
          )
        }
      </Loaded>
    </Page>
  )
}
