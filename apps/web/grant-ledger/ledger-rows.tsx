import { Button, Table } from '@digdir/designsystemet-react'
import type { LedgerRow } from '../api/answers'
import { dayInFigures, kroner } from '../i18n/format'
import { useText } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import { useList } from '../parts/use-list'
import { ledgerRows } from './queries'

/** Rows of one kind of change, with what is wrong or what stands there today. */
export function LedgerRows({ importId, change }: { importId: string; change: LedgerRow['change'] }) {
  const t = useText()
  const { query, more } = useList(['ledger-rows', importId, change], (cursor) =>
    ledgerRows(importId, change, cursor),
  )
  return (
    <Loaded query={query}>
      {(rows) =>
        rows.length > 0 ? (
          <div className="stack">
            <Rows rows={rows} change={change} />
            {more && (
              <Button variant="secondary" onClick={more}>
                {t('word.show-more')}
              </Button>
            )}
          </div>
        ) : (
          <Empty title={t('ledger.rows.none')} body={t('import.none.body')} />
        )
      }
    </Loaded>
  )
}

function Rows({ rows, change }: { rows: readonly LedgerRow[]; change: LedgerRow['change'] }) {
  const t = useText()
  const columns = ['row', 'voucher', 'day', 'text', 'budget-line', 'source'] as const
  return (
    <div className="scroll-x" role="region" aria-label={t(`ledger.change.${change}`)} tabIndex={0}>
      <Table border data-size="sm" className="grant-table">
        <caption className="ds-sr-only">{t(`ledger.change.${change}`)}</caption>
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
            <Table.HeaderCell scope="col">{t('ledger.column.remarks')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={row.row}>
              <Table.HeaderCell scope="row">{row.row}</Table.HeaderCell>
              <Table.Cell className="grant-voucher">
                {row.line === null ? row.voucher : `${row.voucher}–${row.line}`}
              </Table.Cell>
              <Table.Cell className="grant-voucher">{row.bookedOn && dayInFigures(row.bookedOn)}</Table.Cell>
              <Table.Cell>{row.text}</Table.Cell>
              <Table.Cell>{row.budgetLine}</Table.Cell>
              <Table.Cell>{row.financingLine}</Table.Cell>
              <Table.Cell className="amount">{row.amount !== null && kroner(row.amount)}</Table.Cell>
              <Table.Cell>
                <Remarks row={row} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

const COLUMNS: Readonly<Record<string, 'voucher' | 'day' | 'text' | 'budget-line' | 'source' | 'amount'>> = {
  voucher: 'voucher',
  line: 'voucher',
  bookedOn: 'day',
  amount: 'amount',
  debit: 'amount',
  credit: 'amount',
  text: 'text',
  budgetLine: 'budget-line',
  account: 'budget-line',
  financingLine: 'source',
}

/** What is wrong and what to do, what is worth a look, and what a change would take the place of. */
function Remarks({ row }: { row: LedgerRow }) {
  const t = useText()
  const { before } = row
  const was = before && [
    before.bookedOn && dayInFigures(before.bookedOn),
    before.amount !== undefined && kroner(before.amount),
    before.text,
    before.budgetLine,
    before.financingLine,
  ]
  const column = (name: string) => {
    const known = COLUMNS[name]
    return known ? t(`ledger.column.${known}`) : name
  }
  return (
    <ul className="plain stack-tight">
      {was && <li>{t('ledger.before', { was: was.filter(Boolean).join(' · ') })}</li>}
      {[...row.errors, ...row.warnings].map((one) => (
        <li key={`${one.column}${one.code}`}>
          <strong>{column(one.column)}:</strong> {one.detail}
        </li>
      ))}
    </ul>
  )
}
