import { Label, Select } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CohortSummary, PublishedVersion } from '../api/answers'
import { Page } from '../app/page'
import { cohortsQuery } from '../cohorts/queries'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Segmented } from '../parts/segmented'
import { Empty, Loaded } from '../parts/states'
import { TextField } from '../parts/text-field'
import { NewCohortForm } from './new-cohort-form'
import { fromProgramme, fromRolled } from './new-cohort-draft'
import { publishedVersionsQuery, rollForwardQuery } from '../cohort-setup/queries'

/** A cohort is made from an earlier one or from the programme; nothing is saved before the last button. */
export function NewCohortPage() {
  const t = useText()
  const cohorts = useQuery(cohortsQuery)
  return (
    <Page
      title={t('setup.new')}
      lead={t('setup.new.lead')}
      above={
        <BackLink>
          <Link to="/kull" className="ds-link">
            {t('cohorts.title')}
          </Link>
        </BackLink>
      }
    >
      <Loaded query={cohorts}>{(items) => <Begin cohorts={items} />}</Loaded>
    </Page>
  )
}

function Begin({ cohorts }: { cohorts: CohortSummary[] }) {
  const t = useText()
  const [from, begin] = useState<'cohort' | 'version'>(cohorts.length > 0 ? 'cohort' : 'version')
  return (
    <div className="stack-loose reading">
      {cohorts.length > 0 && (
        <Segmented
          name="from"
          legend={t('setup.from')}
          value={from}
          choose={begin}
          choices={[
            ['cohort', t('setup.from.cohort')],
            ['version', t('setup.from.version')],
          ]}
        />
      )}
      {from === 'cohort' ? <FromCohort cohorts={cohorts} /> : <FromVersion />}
    </div>
  )
}

function FromCohort({ cohorts }: { cohorts: CohortSummary[] }) {
  const t = useText()
  const [cohortId, choose] = useState(cohorts[0]?.id ?? '')
  const [firstOn, setFirst] = useState('')
  const rolled = useQuery(rollForwardQuery(cohortId, firstOn))
  return (
    <>
      <div className="stack">
        <div className="field-block">
          <Label htmlFor="from-cohort">{t('setup.earlier')}</Label>
          <Select id="from-cohort" value={cohortId} onChange={(event) => choose(event.target.value)}>
            {cohorts.map(({ id, name }) => (
              <Select.Option key={id} value={id}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </div>
        <TextField
          id="first-on"
          type="date"
          label={t('setup.first')}
          description={t('setup.first.hint')}
          value={firstOn}
          onChange={(event) => setFirst(event.target.value)}
        />
      </div>
      <Loaded query={rolled}>
        {(view) => (
          <>
            <p role="status">{t('setup.weeks', { weeks: view.weeks, cohort: view.cohort.name })}</p>
            <NewCohortForm key={`${cohortId} ${view.weeks}`} initial={fromRolled(view)} rolled={view} />
          </>
        )}
      </Loaded>
    </>
  )
}

function FromVersion() {
  const t = useText()
  const versions = useQuery(publishedVersionsQuery)
  return (
    <Loaded query={versions}>
      {(items) =>
        items[0] ? (
          <WithVersion versions={items} />
        ) : (
          <Empty title={t('setup.no-version.title')} body={t('setup.no-version.body')} />
        )
      }
    </Loaded>
  )
}

function WithVersion({ versions }: { versions: PublishedVersion[] }) {
  const t = useText()
  const [versionId, choose] = useState(versions[0]?.id ?? '')
  return (
    <>
      <div className="field-block">
        <Label htmlFor="from-version">{t('setup.version')}</Label>
        <Select id="from-version" value={versionId} onChange={(event) => choose(event.target.value)}>
          {versions.map(({ id, title, number }) => (
            <Select.Option key={id} value={id}>
              {t('setup.version.name', { title, number })}
            </Select.Option>
          ))}
        </Select>
      </div>
      <NewCohortForm key={versionId} initial={fromProgramme(versionId)} rolled={null} />
    </>
  )
}
