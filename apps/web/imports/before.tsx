import type { ImportRow } from '../api/answers'
import { useText } from '../i18n/text'

/** What stands now and would be replaced, value by value. */
export function Before({ row }: { row: ImportRow }) {
  const t = useText()
  const { before } = row
  if (!before) return null
  const roles = before.roles?.map((role) => t(`members.role.${role}`)).join(', ')
  const lines = [
    before.name,
    before.email,
    before.category && t(`word.${before.category}`),
    before.title,
    before.group,
    before.roles && (roles || t('import.no-role')),
  ].filter((line): line is string => Boolean(line))
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
