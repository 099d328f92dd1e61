import { Button, Table } from '@digdir/designsystemet-react'
import type { ImportChange, ImportRow } from '../api/answers'
import { useText } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import { useList } from '../parts/use-list'
import { Before } from './before'
import { Findings } from './findings'
import { importRows } from './queries'
import { SamePersonChoice } from './same-person'

export function ImportRows({ importId, change }: { importId: string; change: ImportChange }) {
  const t = useText()
  const { query, more } = useList(['import-rows', importId, change], (cursor) =>
    importRows(importId, change, cursor),
  )
  return (
    <Loaded query={query}>
      {(rows) =>
        rows.length > 0 ? (
          <div className="stack">
            <RowTable importId={importId} rows={rows} change={change} />
            {more && (
              <Button variant="secondary" onClick={more}>
                {t('word.show-more')}
              </Button>
            )}
          </div>
        ) : (
          <Empty title={t(`import.none.${change}`)} body={t('import.none.body')} />
        )
      }
    </Loaded>
  )
}

const COLUMNS = ['row', 'name', 'organisation', 'category'] as const

interface RowTableProps {
  importId: string
  rows: ImportRow[]
  change: ImportChange
}

function RowTable({ importId, rows, change }: RowTableProps) {
  const t = useText()
  const last = change === 'error' ? 'error' : change === 'changed' ? 'before' : null
  return (
    <div className="scroll-x" role="region" aria-label={t(`import.change.${change}`)} tabIndex={0}>
      <Table border data-size="sm" className="import-rows">
        <caption className="ds-sr-only">{t(`import.change.${change}`)}</caption>
        <Table.Head>
          <Table.Row>
            {COLUMNS.map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(`import.column.${column}`)}
              </Table.HeaderCell>
            ))}
            {last && <Table.HeaderCell scope="col">{t(`import.column.${last}`)}</Table.HeaderCell>}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((row, index) => (
            <RowLine key={index} importId={importId} row={row} last={last} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

interface RowLineProps {
  importId: string
  row: ImportRow
  last: 'error' | 'before' | null
}

function RowLine({ importId, row, last }: RowLineProps) {
  const t = useText()
  return (
    <Table.Row>
      <Table.Cell className="tabular">{row.row ?? '–'}</Table.Cell>
      <Table.HeaderCell scope="row">
        <span className="person-name">{row.name || t('import.no-name')}</span>
        <span className="person-title">{row.email}</span>
      </Table.HeaderCell>
      <Table.Cell>{row.group?.name ?? row.organisation?.name ?? '–'}</Table.Cell>
      <Table.Cell>
        {row.enrols ? row.category && t(`word.${row.category}`) : t('import.only-role')}
        <span className="person-title">{row.title}</span>
        {row.roles.length > 0 && (
          <strong className="person-title">
            {row.roles.map((role) => t(`members.role.${role}`)).join(', ')}
          </strong>
        )}
        {last !== 'error' && <Findings findings={row.warnings} />}
        <SamePersonChoice importId={importId} row={row} />
      </Table.Cell>
      {last === 'error' && (
        <Table.Cell>
          <Findings findings={[...row.errors, ...row.warnings]} />
        </Table.Cell>
      )}
      {last === 'before' && (
        <Table.Cell>
          <Before row={row} />
        </Table.Cell>
      )}
    </Table.Row>
  )
}
