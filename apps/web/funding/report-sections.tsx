import { Button, Details, Heading, Table } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Report, ReportSection } from '../api/answers'
import { number } from '../i18n/format'
import { currentLanguage, useText } from '../i18n/text'
import { CopySection } from '../report-files/copy-section'
import { FigureDialog } from '../report-life/figure-dialog'

type Figure = ReportSection['figures'][number]
type ReportTable = ReportSection['tables'][number]

interface ReportSectionsProps {
  /** Without it, as for a reader of a link, figures tell what they mean and open no further. */
  reportId?: string
  sections: readonly ReportSection[]
  /** The report keeps its own language, whatever the reader's is. */
  language: Report['language']
}

/** The report as the reader of the PDF sees it; each figure opens its definition. */
export function ReportSections({ reportId, sections, language }: ReportSectionsProps) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const open = reportId === undefined ? null : setOpened
  return (
    <>
      <div className="report-sections" lang={language}>
        {sections.map((section) => (
          <section
            key={section.key}
            id={section.key}
            className="report-section"
            aria-labelledby={`${section.key}-title`}
          >
            <Heading level={2} data-size="sm" id={`${section.key}-title`}>
              {section.title}
            </Heading>
            <CopySection section={section} />
            {section.paragraphs.map((text, index) => (
              <p key={index} className="report-text">
                {text}
              </p>
            ))}
            {section.figures.length > 0 && (
              <ul className="plain figures">
                {section.figures.map((figure) => (
                  <OneFigure key={figure.key} figure={figure} open={open} />
                ))}
              </ul>
            )}
            {section.tables.map((table) => (
              <OneTable key={table.caption} table={table} open={open} />
            ))}
          </section>
        ))}
      </div>
      {opened && reportId !== undefined && (
        <FigureDialog
          reportId={reportId}
          figure={opened.figure}
          label={opened.label}
          close={() => setOpened(null)}
        />
      )}
    </>
  )
}

/** A figure that the reader wants to see behind. */
interface Opened {
  readonly figure: string
  readonly label: string
}

/** Tables that are the lines of an indicator. */
const INDICATOR_OF: Readonly<Record<string, string>> = {
  counties: 'municipalities.by-county',
  people: 'people.by-category',
  attendance: 'attendance.by-module',
  gatherings: 'gatherings.by-module',
  roles: 'groups.by-role',
  answers: 'answers.by-module',
  budget: 'budget',
  financing: 'financing',
}

function OneFigure({ figure, open }: { figure: Figure; open: Open | null }) {
  return (
    <li className="figure">
      <span className="figure-label">{figure.label}</span>
      <strong className="figure-value tabular">{figure.text}</strong>
      {figure.note && <span className="quiet">{figure.note}</span>}
      {open ? (
        <OpenFigure figure={figure.key} label={figure.label} open={open} />
      ) : (
        <Definition figure={figure} />
      )}
    </li>
  )
}

function Definition({ figure: { label, definition } }: { figure: Figure }) {
  const t = useText()
  if (!definition) return null
  return (
    <Details data-size="sm" className="figure-definition">
      <Details.Summary>
        {t('report.definition')}
        <span className="ds-sr-only">: {label}</span>
      </Details.Summary>
      <Details.Content>{definition}</Details.Content>
    </Details>
  )
}

type Open = (opened: Opened) => void

interface OpenFigureProps extends Opened {
  open: Open
}

function OpenFigure({ figure, label, open }: OpenFigureProps) {
  const t = useText()
  return (
    <span lang={currentLanguage()}>
      <Button type="button" variant="tertiary" data-size="sm" onClick={() => open({ figure, label })}>
        {t('figure.open')}
        <span className="ds-sr-only">: {label}</span>
      </Button>
    </span>
  )
}

function OneTable({ table, open }: { table: ReportTable; open: Open | null }) {
  const figure = INDICATOR_OF[table.key]
  return (
    <div>
      <div className="scroll-x" role="region" aria-label={table.caption} tabIndex={0}>
        <Table border data-size="sm" className="report-table">
          <caption>{table.caption}</caption>
          <Table.Head>
            <Table.Row>
              {table.columns.map((column) => (
                <Table.HeaderCell
                  key={column.key}
                  scope="col"
                  className={column.numeric ? 'amount' : undefined}
                >
                  {column.title}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {table.rows.map((row, index) => (
              <TableLine key={index} row={row} table={table} />
            ))}
          </Table.Body>
        </Table>
      </div>
      {figure && open && <OpenFigure figure={figure} label={table.caption} open={open} />}
    </div>
  )
}

function TableLine({ row, table }: { row: ReportTable['rows'][number]; table: ReportTable }) {
  return (
    <Table.Row>
      {row.map((value, index) =>
        index === 0 ? (
          <Table.HeaderCell key={index} scope="row">
            {shown(value)}
          </Table.HeaderCell>
        ) : (
          <Table.Cell key={index} className={table.columns[index]?.numeric ? 'amount' : undefined}>
            {shown(value)}
          </Table.Cell>
        ),
      )}
    </Table.Row>
  )
}

function shown(value: string | number | null): string {
  if (value === null) return '–'
  return typeof value === 'number' ? number(value) : value
}
