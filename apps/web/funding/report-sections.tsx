import { Details, Heading, Table } from '@digdir/designsystemet-react'
import type { Report, ReportSection } from '../api/answers'
import { number } from '../i18n/format'
import { useText } from '../i18n/text'
import { CopySection } from '../report-files/copy-section'

type Figure = ReportSection['figures'][number]
type ReportTable = ReportSection['tables'][number]

interface ReportSectionsProps {
  sections: readonly ReportSection[]
  /** The report keeps its own language, whatever the reader's is. */
  language: Report['language']
}

/** The report as the reader of the PDF sees it; each figure opens its definition. */
export function ReportSections({ sections, language }: ReportSectionsProps) {
  return (
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
                <OneFigure key={figure.key} figure={figure} />
              ))}
            </ul>
          )}
          {section.tables.map((table) => (
            <OneTable key={table.caption} table={table} />
          ))}
        </section>
      ))}
    </div>
  )
}

function OneFigure({ figure }: { figure: Figure }) {
  const t = useText()
  return (
    <li className="figure">
      <span className="figure-label">{figure.label}</span>
      <strong className="figure-value tabular">{figure.text}</strong>
      {figure.note && <span className="quiet">{figure.note}</span>}
      {figure.definition && (
        <Details data-size="sm" className="figure-definition">
          <Details.Summary>
            {t('report.definition')}
            <span className="ds-sr-only">: {figure.label}</span>
          </Details.Summary>
          <Details.Content>{figure.definition}</Details.Content>
        </Details>
      )}
    </li>
  )
}

function OneTable({ table }: { table: ReportTable }) {
  return (
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
