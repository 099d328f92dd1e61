import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { GrantFacts, GrantForm } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { cohortsQuery } from '../cohorts/queries'
import { organisationsQuery } from '../cohort-setup/queries'
import { today } from '../members/fields'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Loaded } from '../parts/states'
import { FactsForm } from './facts-form'
import { addGrant, changeFacts, grantFormQuery } from './form-queries'
import './grants.css'

const route = getRouteApi('/signed-in/tilskudd/$grantId/opplysninger')

export function FactsPage() {
  const { grantId } = route.useParams()
  const form = useQuery(grantFormQuery(grantId))
  return <LoadedPage query={form}>{(data) => <Change form={data} />}</LoadedPage>
}

function Change({ form }: { form: GrantForm }) {
  const t = useText()
  return (
    <Page title={t('grant-edit.facts')} above={<BackToGrant id={form.id} name={form.name} />}>
      <Choices>
        {(cohorts, organisations) => (
          <FactsForm
            start={factsOf(form)}
            cohorts={cohorts}
            organisations={organisations}
            save={(facts) => changeFacts(form.id, form.version, facts)}
            label={t('grant-edit.save')}
          />
        )}
      </Choices>
    </Page>
  )
}

/** The way back to the grant, from each part of it. */
export function BackToGrant({ id, name }: { id: string; name: string }) {
  return (
    <BackLink>
      <Link to="/tilskudd/$grantId" params={{ grantId: id }} className="ds-link">
        {name}
      </Link>
    </BackLink>
  )
}

function factsOf(form: GrantForm): GrantFacts {
  const { id: _, version: __, reportedUntil: ___, hourlyRate: ____, ...rest } = form
  const { conditions: _c, milestones: _m, goals: _g, budget: _b, financing: _f, ...facts } = rest
  return facts
}

export function NewGrantPage() {
  const t = useText()
  const navigate = useNavigate()
  return (
    <Page title={t('grant-edit.new')} lead={t('grant-edit.new.lead')}>
      <Choices>
        {(cohorts, organisations) => (
          <FactsForm
            start={emptyFacts(organisations[0]?.id ?? '')}
            cohorts={cohorts}
            organisations={organisations}
            save={addGrant}
            saved={({ id }) => void navigate({ to: '/tilskudd/$grantId', params: { grantId: id } })}
            label={t('grant-edit.new.save')}
          />
        )}
      </Choices>
    </Page>
  )
}

type Named = { readonly id: string; readonly name: string }

function Choices({
  children,
}: {
  children: (cohorts: readonly Named[], organisations: readonly Named[]) => React.ReactNode
}) {
  const cohorts = useQuery(cohortsQuery)
  const organisations = useQuery(organisationsQuery)
  return (
    <Loaded query={cohorts}>
      {(all) => <Loaded query={organisations}>{(towns) => children(all, towns)}</Loaded>}
    </Loaded>
  )
}

/** An application of this year: its account is due on 1 June the year after, unless the funder says otherwise. */
function emptyFacts(host: string): GrantFacts {
  const year = Number(today().slice(0, 4))
  return {
    caseNumber: '',
    name: '',
    purpose: { nb: '', nn: '', en: '' },
    funder: { nb: 'Statsforvalteren', nn: 'Statsforvaltaren', en: 'The county governor' },
    contactOffice: '',
    contactAddress: '',
    host,
    cohorts: [],
    partners: [],
    state: 'applied',
    applied: 0,
    granted: 0,
    periodFrom: today(),
    periodTo: `${year + 1}-12-31`,
    partReportCutOn: `${year + 1}-05-31`,
    partReportDueOn: `${year + 1}-06-01`,
    finalReportDueOn: `${year + 2}-06-01`,
  }
}
