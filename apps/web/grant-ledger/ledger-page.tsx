import { Button, Details, Table } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { LedgerEntry } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { grantQuery } from '../funding/queries'
import { BackToGrant } from '../grants/facts-page'
import { day, kroner } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Empty, Loaded } from '../parts/states'
import { useList } from '../parts/use-list'
import { hasRole, useMe } from '../session/me'
import { EntryForm } from './entry-form'
import { ledgerKey, ledgerPage, removeEntry } from './queries'
import { UploadLedger } from './upload-ledger'
import '../grants/grants.css'

const route = getRouteApi('/signed-in/tilskudd/$grantId/regnskap')

export function LedgerPage() {
  const { grantId } = route.useParams()
  const grant = useQuery(grantQuery(grantId))
  return <LoadedPage query={grant}>{(data) => <GrantLedger id={data.id} name={data.name} />}</LoadedPage>
}

function GrantLedger({ id, name }: { id: string; name: string }) {
  const t = useText()
  const writes = hasRole(useMe(), 'administrator')
  return (
    <Page title={t('ledger.title')} lead={t('ledger.lead')} above={<BackToGrant id={id} name={name} />}>
      <div className="stack-loose">
        {writes && <UploadLedger grantId={id} />}
        {writes && (
          <Details className="panel">
            <Details.Summary>{t('ledger.by-hand')}</Details.Summary>
            <Details.Content>
              <EntryForm grantId={id} />
            </Details.Content>
          </Details>
        )}
        <Entries grantId={id} writes={writes} />
      </div>
    </Page>
  )
}

function Entries({ grantId, writes }: { grantId: string; writes: boolean }) {
  const t = useText()
  const { query, more } = useList(ledgerKey(grantId), (cursor) => ledgerPage(grantId, cursor))
  return (
    <Loaded query={query}>
      {(entries) =>
        entries.length > 0 ? (
          <div className="stack">
            <EntryTable grantId={grantId} entries={entries} writes={writes} />
            {more && (
              <Button variant="secondary" onClick={more}>
                {t('word.show-more')}
              </Button>
            )}
          </div>
        ) : (
          <Empty title={t('ledger.none.title')} body={t('ledger.none.body')} />
        )
      }
    </Loaded>
  )
}

interface EntryTableProps {
  grantId: string
  entries: readonly LedgerEntry[]
  writes: boolean
}

function EntryTable({ grantId, entries, writes }: EntryTableProps) {
  const t = useText()
  const client = useQueryClient()
  const remove = useMutation({
    mutationFn: removeEntry,
    onSettled: () => client.invalidateQueries({ queryKey: ['grant', grantId] }),
  })
  const columns = ['voucher', 'day', 'text', 'budget-line', 'source'] as const
  return (
    <>
      {remove.error && <FormError error={remove.error} />}
      <div className="scroll-x" role="region" aria-label={t('ledger.title')} tabIndex={0}>
        <Table border data-size="sm" className="grant-table">
          <caption className="ds-sr-only">{t('ledger.title')}</caption>
          <Table.Head>
            <Table.Row>
              {columns.map((column) => (
                <Table.HeaderCell key={column} scope="col">
                  {t(`ledger.column.${column}`)}
                </Table.HeaderCell>
              ))}
              <Table.HeaderCell scope="col" className="amount">
                {t('grant.amount')}
              </Table.HeaderCell>
              {writes && (
                <Table.HeaderCell scope="col">
                  <span className="ds-sr-only">{t('ledger.column.do')}</span>
                </Table.HeaderCell>
              )}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {entries.map((entry) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                remove={writes ? () => remove.mutate(entry) : null}
                busy={remove.isPending}
              />
            ))}
          </Table.Body>
        </Table>
      </div>
    </>
  )
}

interface EntryRowProps {
  entry: LedgerEntry
  remove: (() => void) | null
  busy: boolean
}

function EntryRow({ entry, remove, busy }: EntryRowProps) {
  const t = useText()
  const name = `${entry.voucher}–${entry.line}`
  return (
    <Table.Row className={entry.counted ? undefined : 'grant-outside'}>
      <Table.HeaderCell scope="row" className="grant-voucher">
        {name}
      </Table.HeaderCell>
      <Table.Cell>
        {day(entry.bookedOn)}
        {!entry.counted && (
          <>
            <br />
            <span className="small">{t('ledger.outside')}</span>
          </>
        )}
      </Table.Cell>
      <Table.Cell>{entry.text}</Table.Cell>
      <Table.Cell>{entry.budgetLine.title}</Table.Cell>
      <Table.Cell>{entry.financingLine.title}</Table.Cell>
      <Table.Cell className="amount">{kroner(entry.amount)}</Table.Cell>
      {remove && (
        <Table.Cell>
          <Button
            variant="tertiary"
            data-size="sm"
            data-color="danger"
            aria-label={t('ledger.remove', { name })}
            disabled={busy}
            onClick={remove}
          >
            {t('grant-lists.remove.short')}
          </Button>
        </Table.Cell>
      )}
    </Table.Row>
  )
}
