import type { ImportRow } from '../api/answers'
import { useText } from '../i18n/text'

/** What stands now and would be replaced, value by value. */
export function Before({ row }: { row: ImportRow }) {
  const t = useText()
  const { before } = row
  if (!before) return null
  const lines = [before.name, before.category && t(`word.${before.category}`), before.title].filter(
    (line): line is string => Boolean(line),
  )
  return (
    <ul className="plain">
      {lines.map((line) => (
        <li key={line}>
          <del>{line}</del>
        </li>
      ))}
    </ul>
  )
}
