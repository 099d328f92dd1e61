import { Button, Details, Table } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { Grant, LedgerEntry } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { grantQuery } from '../funding/queries'
import { BackToGrant } from '../grants/facts-page'
import { dayInFigures, kroner } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Empty, Loaded } from '../parts/states'
import { useList } from '../parts/use-list'
import { hasRole, useMe } from '../session/me'
import { BusyButton } from '../parts/busy-button'
import { ChangeEntry } from './change-entry'
import { EntryForm } from './entry-form'
import { ledgerKey, ledgerPage, removeEntry } from './queries'
import { UploadLedger } from './upload-ledger'
import '../grants/grants.css'

const route = getRouteApi('/signed-in/tilskudd/$grantId/regnskap')

export function LedgerPage() {
  const { grantId } = route.useParams()
  const grant = useQuery(grantQuery(grantId))
  return <LoadedPage query={grant}>{(data) => <GrantLedger grant={data} />}</LoadedPage>
}

function GrantLedger({ grant: { id, name, granted, used } }: { grant: Grant }) {
  const t = useText()
  const writes = hasRole(useMe(), 'administrator')
  return (
    <Page title={t('ledger.title')} lead={t('ledger.lead')} above={<BackToGrant id={id} name={name} />}>
      <div className="stack-loose">
        {used !== null && (
          <p className="grant-sum">
            {t('ledger.used', {
              used: kroner(used),
              granted: kroner(granted),
              unused: kroner(granted - used),
            })}
          </p>
        )}
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
  const [open, setOpen] = useState<LedgerEntry | null>(null)
  const [said, say] = useState('')
  const columns = ['text', 'budget-line', 'source'] as const
  return (
    <>
      {remove.error && <FormError error={remove.error} />}
      <p role="status">{said}</p>
      <div className="scroll-x" role="region" aria-label={t('ledger.title')} tabIndex={0}>
        <Table border data-size="sm" className="grant-table">
          <caption className="ds-sr-only">{t('ledger.title')}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t('ledger.column.voucher')}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('ledger.column.day')}</Table.HeaderCell>
              <Table.HeaderCell scope="col" className="amount">
                {t('grant.amount')}
              </Table.HeaderCell>
              {columns.map((column) => (
                <Table.HeaderCell key={column} scope="col">
                  {t(`ledger.column.${column}`)}
                </Table.HeaderCell>
              ))}
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
                acts={writes ? { change: () => setOpen(entry), remove: () => remove.mutate(entry) } : null}
                busy={remove.isPending}
              />
            ))}
          </Table.Body>
        </Table>
      </div>
      {open && (
        <ChangeEntry
          grantId={grantId}
          entry={open}
          close={() => setOpen(null)}
          changed={(name) => say(t('ledger.changed', { name }))}
        />
      )}
    </>
  )
}

interface EntryRowProps {
  entry: LedgerEntry
  /** What the reader may do with it; null for those who only read. */
  acts: { change: () => void; remove: () => void } | null
  busy: boolean
}

function EntryRow({ entry, acts, busy }: EntryRowProps) {
  const t = useText()
  const name = `${entry.voucher}–${entry.line}`
  return (
    <Table.Row className={entry.counted ? undefined : 'grant-outside'}>
      <Table.HeaderCell scope="row" className="grant-voucher">
        {name}
      </Table.HeaderCell>
      <Table.Cell>
        <span className="grant-voucher">{dayInFigures(entry.bookedOn)}</span>
        {!entry.counted && (
          <>
            <br />
            <span className="small">{t('ledger.outside')}</span>
          </>
        )}
      </Table.Cell>
      <Table.Cell className="amount">{kroner(entry.amount)}</Table.Cell>
      <Table.Cell>{entry.text}</Table.Cell>
      <Table.Cell>{entry.budgetLine.title}</Table.Cell>
      <Table.Cell>{entry.financingLine.title}</Table.Cell>
      {acts && (
        <Table.Cell>
          <div className="grant-acts">
            <BusyButton
              variant="tertiary"
              data-size="sm"
              aria-label={t('ledger.change', { name })}
              busy={busy}
              onClick={acts.change}
            >
              {t('ledger.change.short')}
            </BusyButton>
            <BusyButton
              variant="tertiary"
              data-size="sm"
              data-color="danger"
              aria-label={t('ledger.remove', { name })}
              busy={busy}
              onClick={acts.remove}
            >
              {t('grant-lists.remove.short')}
            </BusyButton>
          </div>
        </Table.Cell>
      )}
    </Table.Row>
  )
}
