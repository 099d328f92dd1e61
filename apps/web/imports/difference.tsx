import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Import, ImportChange } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Tabs } from '../parts/tabs'
import { Application } from './application'
import { ImportRows } from './import-rows'
import { importQuery } from './queries'
import './imports.css'

const route = getRouteApi('/signed-in/import/$importId')

/** What the list would change, row by row, before anything is changed. */
export function DifferencePage() {
  const { importId } = route.useParams()
  const query = useQuery(importQuery(importId))
  return <LoadedPage query={query}>{(data) => <Difference view={data} />}</LoadedPage>
}

const CHANGES = ['error', 'new', 'changed', 'left', 'unchanged'] as const satisfies readonly ImportChange[]

function Difference({ view }: { view: Import }) {
  const t = useText()
  const [shown, setShown] = useState<ImportChange>(view.counts.errors > 0 ? 'error' : 'new')
  const count = (change: ImportChange) => (change === 'error' ? view.counts.errors : view.counts[change])
  return (
    <Page
      title={t('import.difference')}
      above={
        <BackLink>
          <Link to="/import" className="ds-link">
            {t('import.title')}
          </Link>
        </BackLink>
      }
      lead={t('import.of', { file: view.fileName, rows: view.counts.rows, cohort: view.cohort.name })}
    >
      <div className="stack">
        <Application view={view} />
        <Tabs
          label={t('import.difference')}
          value={shown}
          choose={setShown}
          tabs={CHANGES.map((change) => ({
            value: change,
            label: `${t(`import.change.${change}`)} (${count(change)})`,
          }))}
        >
          <ImportRows key={shown} importId={view.id} change={shown} />
        </Tabs>
      </div>
    </Page>
  )
}
