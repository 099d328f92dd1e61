import { Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Grant } from '../api/answers'
import { Appendix } from '../appendix/appendix'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { day, kroner } from '../i18n/format'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { AmountTable } from './amount-table'
import { Checks } from './checks'
import { GrantLinks } from './grant-links'
import { GoalTable } from './goal-table'
import { Reports } from '../funding/reports'
import { grantQuery } from '../funding/queries'
import '../funding/funding.css'

const route = getRouteApi('/signed-in/tilskudd/$grantId')

export function GrantPage() {
  const { grantId } = route.useParams()
  const grant = useQuery(grantQuery(grantId))
  return <LoadedPage query={grant}>{(data) => <OneGrant grant={data} />}</LoadedPage>
}

function OneGrant({ grant }: { grant: Grant }) {
  const t = useText()
  return (
    <Page
      title={grant.name}
      above={
        <BackLink>
          <Link to="/tilskudd" className="ds-link">
            {t('grants.title')}
          </Link>
        </BackLink>
      }
      lead={grant.purpose}
    >
      <div className="grant">
        <div className="stack-loose">
          <Facts grant={grant} />
          <GoalTable goals={grant.goals} />
          <AmountTable title={t('grant.budget')} lines={grant.budget} />
          <AmountTable title={t('grant.financing')} lines={grant.financing} />
        </div>
        <div className="grant-side">
          <Reports grant={grant} />
          <GrantLinks grantId={grant.id} />
          <Checks checks={grant.checks} />
          <Appendix grantId={grant.id} />
        </div>
      </div>
    </Page>
  )
}

function Facts({ grant }: { grant: Grant }) {
  const t = useText()
  const facts = [
    [t('grant.granted'), kroner(grant.granted)],
    [t('grant.applied'), kroner(grant.applied)],
    ...(grant.used === null
      ? []
      : [
          [t('grant.used'), kroner(grant.used)],
          [t('grant-edit.unused'), kroner(grant.granted - grant.used)],
        ]),
    [t('grant.case'), grant.caseNumber],
    [t('grant.host'), grant.host.name],
    [t('grant.period'), t('cohorts.period', { from: day(grant.periodFrom), to: day(grant.periodTo) })],
    [t('grant.part-due'), day(grant.partReportDueOn)],
    [t('grant.final-due'), day(grant.finalReportDueOn)],
  ]
  return (
    <section className="panel" aria-label={t('grant.facts')}>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="tabular">{value}</dd>
          </div>
        ))}
      </dl>
      {grant.granted < grant.applied && (
        <Paragraph className="quiet grant-note" data-size="sm">
          {t('grant.less', { amount: kroner(grant.applied - grant.granted) })}
        </Paragraph>
      )}
    </section>
  )
}
