import { Button, Details, Heading, Tag } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { CohortSetup } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { FormError } from '../parts/form-error'
import { Batches } from './batches'
import { CohortNext } from './cohort-next'
import { CohortGroups } from './cohort-groups'
import { ExportLinks } from '../members/export-links'
import { CohortFields } from '../new-cohort/new-cohort-form'
import { changeCohort, cohortSetupQuery } from './queries'

const route = getRouteApi('/signed-in/kull/$cohortId/oppsett')

/** Everything that an administrator does with a cohort: its state, its batches, its groups and who carries them. */
export function CohortSetupPage() {
  const { cohortId } = route.useParams()
  const query = useQuery(cohortSetupQuery(cohortId))
  return <LoadedPage query={query}>{(cohort) => <Shown cohort={cohort} />}</LoadedPage>
}

function Shown({ cohort }: { cohort: CohortSetup }) {
  const t = useText()
  const params = { cohortId: cohort.id }
  return (
    <Page
      title={t('setup.title.of', { name: cohort.name })}
      lead={<Facts cohort={cohort} />}
      above={
        <BackLink>
          <Link to="/kull" className="ds-link">
            {t('cohorts.title')}
          </Link>
        </BackLink>
      }
    >
      <div className="stack-loose">
        <CohortNext key={cohort.state} cohort={cohort} />
        <CohortGroups cohort={cohort} />
        {cohort.groups.length > 0 && <ExportLinks path={`/v1/cohorts/${cohort.id}/participants`} />}
        <Batches cohort={cohort} />
        {cohort.state !== 'archived' && <ChangeCohort key={cohort.version} cohort={cohort} />}
        <div className="row">
          {cohort.groups.length > 0 && (
            <Link to="/kull/$cohortId" params={params} className="ds-link">
              {t('setup.see-progress')}
            </Link>
          )}
          <Link to="/logg" search={{ slag: 'cohort' }} className="ds-link">
            {t('users.see-log')}
          </Link>
        </div>
      </div>
    </Page>
  )
}

function Facts({ cohort }: { cohort: CohortSetup }) {
  const t = useText()
  const { programme, startsOn, endsOn, enrolBy, deadlinePassed, state } = cohort
  return (
    <div className="stack-tight">
      <p className="row">
        <Tag data-color="info">{t(`cohort.state.${state}`)}</Tag>
        {t('cohorts.period', { from: day(startsOn), to: day(endsOn) })}
      </p>
      <p>
        {t('setup.version.name', { title: programme.title, number: programme.number })}
        {programme.newer && (
          <>
            {'. '}
            <Link to="/kull/$cohortId/versjon" params={{ cohortId: cohort.id }} className="ds-link">
              {t('setup.newer', { number: programme.newer.number })}
            </Link>
          </>
        )}
      </p>
      {enrolBy && (
        <p>{t(deadlinePassed ? 'setup.deadline.passed' : 'setup.deadline', { date: day(enrolBy) })}</p>
      )}
    </div>
  )
}

function ChangeCohort({ cohort }: { cohort: CohortSetup }) {
  const t = useText()
  const client = useQueryClient()
  const { name, startsOn, endsOn } = cohort
  const [draft, setDraft] = useState({ name, startsOn, endsOn, enrolBy: cohort.enrolBy ?? '' })
  const save = useMutation({
    mutationFn: () => changeCohort(cohort.id, cohort.version, { ...draft, enrolBy: draft.enrolBy || null }),
    onSuccess: async (changed) => {
      client.setQueryData(cohortSetupQuery(cohort.id).queryKey, changed)
      await client.invalidateQueries({ queryKey: ['cohorts'] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Details className="reading">
      <Details.Summary>
        <Heading level={2} data-size="2xs">
          {t('setup.change')}
        </Heading>
      </Details.Summary>
      <Details.Content>
        <form className="stack" onSubmit={submit}>
          <CohortFields draft={draft} set={(change) => setDraft((before) => ({ ...before, ...change }))} />
          {save.error && <FormError error={save.error} />}
          <div>
            <Button type="submit" loading={save.isPending}>
              {t('users.save')}
            </Button>
          </div>
        </form>
      </Details.Content>
    </Details>
  )
}
