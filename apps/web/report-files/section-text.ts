import type { ReportSection } from '../api/answers'

type Cell = ReportSection['tables'][number]['rows'][number][number]

/** How a number is written; the caller knows the language. */
export type Write = (value: number) => string

/**
 * A section as plain text for a form that takes nothing else: paragraphs apart, a figure on each line, tables as lines with
 * the heading before each value, because a form keeps no columns.
 */
export function sectionText({ paragraphs, figures, tables }: ReportSection, write: Write): string {
  const told = figures
    .map(({ label, text, note }) => `${label}: ${text}${note ? ` (${note})` : ''}`)
    .join('\n')
  const parts = [...paragraphs, told, ...tables.map((table) => tableText(table, write))]
  return parts.filter((part) => part !== '').join('\n\n')
}

function tableText({ caption, columns, rows }: ReportSection['tables'][number], write: Write): string {
  const lines = rows.map(([name, ...values]) => {
    const told = values.flatMap((value, at) => {
      const text = shown(value, write)
      if (text === '') return []
      // With two columns the heading says no more than the caption does.
      return columns.length > 2 ? [`${columns[at + 1]?.title ?? ''} ${text}`] : [text]
    })
    return `- ${shown(name ?? null, write)}: ${told.join('; ')}`
  })
  return [caption, ...lines].join('\n')
}

function shown(value: Cell, write: Write): string {
  if (value === null) return ''
  return typeof value === 'number' ? write(value) : value
}
