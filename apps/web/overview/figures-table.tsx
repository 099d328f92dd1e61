import { Table } from '@digdir/designsystemet-react'

interface FiguresTableProps {
  caption: string
  columns: readonly string[]
  rows: readonly { readonly key: string; readonly cells: readonly string[] }[]
}

/** Figures under their headings, aligned by the last digit; the first column names the row. */
export function FiguresTable({ caption, columns, rows }: FiguresTableProps) {
  return (
    // It is wider than a phone, so that it can be moved sideways, by the keyboard as well.
    <div className="overview-table" role="region" aria-label={caption} tabIndex={0}>
      <Table border data-size="sm">
        <caption className="ds-sr-only">{caption}</caption>
        <Table.Head>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {column}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <Table.Row key={key}>
              <Table.HeaderCell scope="row">{first}</Table.HeaderCell>
              {others.map((cell, at) => (
                <Table.Cell key={columns[at + 1]} className="tabular">
                  {cell}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
