import { Table } from '@digdir/designsystemet-react'
import { ChevronDownIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import type { PersonRow } from '../api/answers'
import { useText } from '../i18n/text'
import { CellMark } from '../marks/cell-mark'
import { MissingByModule } from './missing-by-module'

/** One person of the heat map; the name opens what is missing and by when. */
export function PersonLine({ person }: { person: PersonRow }) {
  const t = useText()
  const id = useId()
  const [open, setOpen] = useState(false)
  const lacks = person.cells.some((cell) => cell.state !== 'upcoming' && cell.missing.length > 0)
  const title = `${person.title} · ${t(`word.${person.category}`)}`
  return (
    <>
      <Table.Row>
        <Table.HeaderCell scope="row">
          {lacks ? (
            <button
              type="button"
              className="person-toggle"
              aria-expanded={open}
              aria-controls={open ? id : undefined}
              onClick={() => setOpen(!open)}
            >
              <span className="person-name">{person.person.name}</span>
              <ChevronDownIcon aria-hidden />
            </button>
          ) : (
            <span className="person-name">{person.person.name}</span>
          )}
          <span className="person-title">{title}</span>
        </Table.HeaderCell>
        {person.cells.map((cell) => (
          <Table.Cell key={cell.module} data-state={cell.state}>
            <CellMark cell={cell} />
          </Table.Cell>
        ))}
      </Table.Row>
      {open && (
        <Table.Row id={id} className="person-detail">
          <Table.Cell colSpan={person.cells.length + 1}>
            <p>{person.progress.text}</p>
            <MissingByModule cells={person.cells} />
          </Table.Cell>
        </Table.Row>
      )}
    </>
  )
}
