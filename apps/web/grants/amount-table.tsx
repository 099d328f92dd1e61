import { Table } from '@digdir/designsystemet-react'
import type { Grant } from '../api/answers'
import { kroner } from '../i18n/format'
import { useText } from '../i18n/text'

/** Lines of money with their sum; whole kroner, aligned by the last digit. */
export function AmountTable({ title, lines }: { title: string; lines: Grant['budget'] }) {
  const t = useText()
  const sum = lines.reduce((total, { amount }) => total + amount, 0)
  return (
    <Table border className="amounts">
      <caption>{title}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('grant.line')}</Table.HeaderCell>
          <Table.HeaderCell scope="col" className="amount">
            {t('grant.amount')}
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {lines.map((line) => (
          <Table.Row key={line.key}>
            <Table.HeaderCell scope="row">{line.title}</Table.HeaderCell>
            <Table.Cell className="amount">{kroner(line.amount)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
      <Table.Foot>
        <Table.Row>
          <Table.HeaderCell scope="row">{t('grant.sum')}</Table.HeaderCell>
          <Table.Cell className="amount">{kroner(sum)}</Table.Cell>
        </Table.Row>
      </Table.Foot>
    </Table>
  )
}
