import { Button, Table } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { EvaluationResult } from '../api/answers'
import { currentLanguage, useText } from '../i18n/text'
import { Bars } from './bars'
import { spreadOf } from './spread'
import './evaluations.css'

type Question = EvaluationResult['questions'][number]

/** How many answered, and from five on what. Disagreement is the finding, so every value has its bar. */
export function Result({ result }: { result: EvaluationResult }) {
  const t = useText()
  const [asTable, setAsTable] = useState(false)
  const { answered, shown, questions } = result
  return (
    <div className="stack">
      <p>
        {t('evaluation.answered', { count: answered })}{' '}
        {shown === 0 ? t('evaluation.hidden') : answered > shown ? t('evaluation.shown', { shown }) : ''}
      </p>
      {questions.map((question) => (
        <figure key={question.position} className="stack-tight">
          <figcaption className="evaluation-statement">{question.statement}</figcaption>
          {asTable ? <AsTable question={question} /> : <AsBars question={question} />}
        </figure>
      ))}
      {questions.length > 0 && (
        <div>
          <Button variant="tertiary" data-size="sm" onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'evaluation.as-bars' : 'evaluation.as-table')}
          </Button>
        </div>
      )}
    </div>
  )
}

function AsBars({ question }: { question: Question }) {
  const t = useText()
  const spread = spreadOf(question.counts)
  return (
    <>
      <Bars counts={question.counts} />
      <p className="bars-ends small quiet" aria-hidden>
        <span>{t('evaluation.value.1')}</span>
        <span>{t('evaluation.value.5')}</span>
      </p>
      <p className="small">
        {spread && t('evaluation.mean', { mean: decimal(spread.mean) })}{' '}
        {spread &&
          (spread.lowest === spread.highest
            ? t('evaluation.same', { value: spread.lowest })
            : t('evaluation.spread', { lowest: spread.lowest, highest: spread.highest }))}{' '}
        {question.dontKnow > 0 && t('evaluation.dont-know-count', { count: question.dontKnow })}
      </p>
    </>
  )
}

function AsTable({ question }: { question: Question }) {
  const t = useText()
  const rows = [
    ...question.counts.map((count, place) => [t('evaluation.of-five', { value: place + 1 }), count] as const),
    [t('evaluation.dont-know'), question.dontKnow] as const,
  ]
  return (
    <Table data-size="sm" aria-label={question.statement}>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('evaluation.answer')}</Table.HeaderCell>
          <Table.HeaderCell scope="col">{t('evaluation.how-many')}</Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {rows.map(([value, count]) => (
          <Table.Row key={value}>
            <Table.HeaderCell scope="row">{value}</Table.HeaderCell>
            <Table.Cell className="tabular">{count}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

function decimal(value: number): string {
  const locale = currentLanguage() === 'en' ? 'en-GB' : 'nb-NO'
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value)
}
