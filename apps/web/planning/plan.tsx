import { Table } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { GatheringPlan } from '../api/answers'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Empty, Loaded } from '../parts/states'
import { hasRole, useMe } from '../session/me'
import { PlanCell } from './plan-cell'
import { planQuery } from './queries'
import '../cohorts/cohorts.css'
import './planning.css'

const route = getRouteApi('/signed-in/kull/$cohortId/samlinger')

/** Every date of a cohort: a row for each batch, a column for each module; on a phone a batch at a time. */
export function PlanPage() {
  const t = useText()
  const { cohortId } = route.useParams()
  const plan = useQuery(planQuery(cohortId))
  return (
    <Page
      title={t('plan.title')}
      lead={t('plan.lead')}
      above={
        <BackLink>
          <Link to="/kull/$cohortId" params={{ cohortId }} className="ds-link">
            {plan.data?.cohort.name ?? t('overview.cohort')}
          </Link>
        </BackLink>
      }
    >
      <Loaded query={plan}>
        {(data) =>
          data.batches.length > 0 ? (
            <>
              <PlanTable plan={data} />
              <PlanList plan={data} />
            </>
          ) : (
            <Empty title={t('plan.empty.title')} body={t('plan.empty.body')} />
          )
        }
      </Loaded>
    </Page>
  )
}

function PlanTable({ plan }: { plan: GatheringPlan }) {
  const t = useText()
  return (
    <div className="wide-only">
      <Table border className="matrix plan" data-size="sm">
        <caption className="ds-sr-only">{t('plan.caption')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('plan.batch', { number: '' })}</Table.HeaderCell>
            {plan.modules.map((module) => (
              <Table.HeaderCell key={module.number} scope="col">
                {t('word.module', { number: module.number })}{' '}
                <span className="matrix-title">{module.title.split(' – ')[0]}</span>
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {plan.batches.map((batch) => (
            <Table.Row key={batch.number}>
              <Table.HeaderCell scope="row">
                {t('plan.batch', { number: batch.number })}
                <span className="matrix-title">{t('plan.groups', { count: batch.groups.length })}</span>
                <SplitLink plan={plan} batch={batch} />
              </Table.HeaderCell>
              {plan.modules.map((module) => (
                <Table.Cell key={module.number}>
                  <PlanCell plan={plan} module={module.number} batch={batch.number} />
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function PlanList({ plan }: { plan: GatheringPlan }) {
  const t = useText()
  return (
    <ul className="plain narrow-only stack">
      {plan.batches.map((batch) => (
        <li key={batch.number} className="panel matrix-card">
          <h2>
            {t('plan.batch', { number: batch.number })}{' '}
            <span className="quiet small">{t('plan.groups', { count: batch.groups.length })}</span>
          </h2>
          <SplitLink plan={plan} batch={batch} />
          <dl className="facts">
            {plan.modules.map((module) => (
              <div key={module.number}>
                <dt>{t('word.module', { number: module.number })}</dt>
                <dd>
                  <PlanCell plan={plan} module={module.number} batch={batch.number} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}

/** Batches are the administrators' to make, and one group alone is nothing to split. */
function SplitLink({ plan, batch }: { plan: GatheringPlan; batch: GatheringPlan['batches'][number] }) {
  const t = useText()
  if (!hasRole(useMe(), 'administrator') || batch.groups.length < 2) return null
  return (
    <Link
      to="/kull/$cohortId/puljer/$batchId/del"
      params={{ cohortId: plan.cohort.id, batchId: batch.id }}
      className="ds-link small"
    >
      {t('split.open-for', { number: batch.number })}
    </Link>
  )
}
