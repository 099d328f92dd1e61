import { Alert, Button, Heading, List, Paragraph } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { LedgerImport, LedgerRow } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { FormError } from '../parts/form-error'
import { Tabs } from '../parts/tabs'
import { LedgerRows } from './ledger-rows'
import { applyLedger, ledgerImportQuery } from './queries'
import '../imports/imports.css'
import '../grants/grants.css'

const route = getRouteApi('/signed-in/tilskudd/$grantId/regnskap/$importId')
type Change = LedgerRow['change']
const CHANGES = ['error', 'new', 'changed', 'unchanged'] as const satisfies readonly Change[]

/** What the file would change, row by row, before anything is changed. */
export function LedgerDifferencePage() {
  const { importId } = route.useParams()
  const query = useQuery(ledgerImportQuery(importId))
  return <LoadedPage query={query}>{(view) => <Difference view={view} />}</LoadedPage>
}

function Difference({ view }: { view: LedgerImport }) {
  const t = useText()
  const [shown, setShown] = useState<Change>(view.counts.errors > 0 ? 'error' : 'new')
  const count = (change: Change) => (change === 'error' ? view.counts.errors : view.counts[change])
  return (
    <Page
      title={t('import.difference')}
      lead={t('ledger.import.of', { file: view.fileName, rows: view.counts.rows })}
      above={
        <BackLink>
          <Link to="/tilskudd/$grantId/regnskap" params={{ grantId: view.grant }} className="ds-link">
            {t('ledger.title')}
          </Link>
        </BackLink>
      }
    >
      <div className="stack">
        <Outcome view={view} />
        <Tabs
          label={t('import.difference')}
          value={shown}
          choose={setShown}
          tabs={CHANGES.map((change) => ({
            value: change,
            label: `${t(`ledger.change.${change}`)} (${count(change)})`,
          }))}
        >
          <LedgerRows key={shown} importId={view.id} change={shown} />
        </Tabs>
      </div>
    </Page>
  )
}

function Outcome({ view }: { view: LedgerImport }) {
  const t = useText()
  if (view.state === 'applied') {
    return (
      <Alert data-color="success" role="status">
        <Heading level={2} data-size="2xs">
          {t('ledger.import.applied')}
        </Heading>
        <Paragraph>{view.appliedAt && dayAndTime(view.appliedAt)}</Paragraph>
        <Link to="/tilskudd/$grantId/regnskap" params={{ grantId: view.grant }} className="ds-link">
          {t('ledger.import.see')}
        </Link>
      </Alert>
    )
  }
  if (view.state === 'refused') {
    return (
      <Alert data-color="danger">
        <Heading level={2} data-size="2xs">
          {t('import.errors.title', { count: view.counts.errors })}
        </Heading>
        <Paragraph>{t('import.errors.body')}</Paragraph>
      </Alert>
    )
  }
  return <TakeIntoUse view={view} />
}

function TakeIntoUse({ view }: { view: LedgerImport }) {
  const t = useText()
  const client = useQueryClient()
  const take = useMutation({
    mutationFn: () => applyLedger(view.id),
    onSuccess: async (applied) => {
      client.setQueryData(ledgerImportQuery(view.id).queryKey, applied)
      await client.invalidateQueries({ queryKey: ['grant', view.grant] })
    },
  })
  const { counts } = view
  const nothing = counts.new + counts.changed === 0
  return (
    <section className="panel stack" aria-labelledby="apply">
      <Heading level={2} data-size="xs" id="apply">
        {t(nothing ? 'ledger.import.nothing' : 'ledger.import.ready')}
      </Heading>
      {!nothing && (
        <List.Unordered>
          <List.Item>{t('ledger.import.will', { new: counts.new, changed: counts.changed })}</List.Item>
          {counts.rounded > 0 && (
            <List.Item>{t('ledger.import.rounded', { count: counts.rounded })}</List.Item>
          )}
          <List.Item>{t('ledger.import.keeps')}</List.Item>
        </List.Unordered>
      )}
      {take.error && <FormError error={take.error} />}
      {!nothing && (
        <Button onClick={() => take.mutate()} loading={take.isPending}>
          {t('ledger.import.apply')}
        </Button>
      )}
    </section>
  )
}
