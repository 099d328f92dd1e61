import { Table } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { CohortProgress, GroupRow } from '../api/answers'
import { useText } from '../i18n/text'
import { CellMark } from '../marks/cell-mark'

interface MatrixTableProps {
  groups: readonly GroupRow[]
  modules: CohortProgress['modules']
}

export function MatrixTable({ groups, modules }: MatrixTableProps) {
  const t = useText()
  return (
    <div className="wide-only">
      <Table border className="matrix" data-size="sm">
        <caption className="ds-sr-only">{t('matrix.caption')}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('matrix.group')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('matrix.progress')}</Table.HeaderCell>
            {modules.map((module) => (
              <Table.HeaderCell key={module.number} scope="col">
                {t('word.module', { number: module.number })}{' '}
                <span className="matrix-title">{module.title.split(' – ')[0]}</span>
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {groups.map((group) => (
            <GroupLine key={group.id} group={group} />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function GroupLine({ group }: { group: GroupRow }) {
  const t = useText()
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link to="/gruppe/$groupId" params={{ groupId: group.id }} className="ds-link" preload={false}>
          {group.name}
        </Link>
        {group.batch && (
          <span className="matrix-batch">{t('matrix.of-batch', { number: group.batch.number })}</span>
        )}
      </Table.HeaderCell>
      <Table.Cell className="tabular">{t('matrix.done-of', numbers(group))}</Table.Cell>
      {group.cells.map((cell) => (
        <Table.Cell key={cell.module} data-state={cell.state}>
          <CellMark cell={cell} />
        </Table.Cell>
      ))}
    </Table.Row>
  )
}

/** Done against all, and against what should be done by now. */
export function numbers({
  progress: { done, of, expected },
}: GroupRow): Record<'done' | 'of' | 'expected', number> {
  return { done, of, expected }
}
