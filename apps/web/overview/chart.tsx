import { Heading } from '@digdir/designsystemet-react'
import { useId, type ReactNode } from 'react'
import { useText } from '../i18n/text'

interface ChartProps {
  title: string
  /** What the picture shows, in a sentence or two: whoever does not see it has everything from this and the table. */
  summary: string
  /** The same figures; left out where they stand beside the picture anyway. */
  table?: ReactNode
  children: ReactNode
}

/** A picture with its sentence before it, and its table behind "Vis som tabell". */
export function Chart({ title, summary, table, children }: ChartProps) {
  const t = useText()
  const id = useId()
  return (
    <section className="panel stack-tight overview-chart" aria-labelledby={id}>
      <Heading level={2} data-size="2xs" id={id}>
        {title}
      </Heading>
      <p>{summary}</p>
      {children}
      {table && (
        <details>
          <summary>
            {t('overview.as-table')}
            <span className="ds-sr-only">: {title}</span>
          </summary>
          {table}
        </details>
      )}
    </section>
  )
}
