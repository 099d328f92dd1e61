import type { ImportRow } from '../api/answers'
import type { TextKey } from '../i18n/catalogue'
import { useText } from '../i18n/text'

const COLUMNS: Readonly<Record<string, TextKey>> = {
  organisationNumber: 'import.field.organisation-number',
  name: 'import.column.name',
  email: 'import.field.email',
  category: 'import.column.category',
  title: 'import.field.title',
  group: 'import.field.group',
  role: 'import.field.role',
}

/** What is wrong with a row, or worth a look, by the column that it stands in. */
export function Findings({ findings }: { findings: ImportRow['errors'] }) {
  const t = useText()
  if (findings.length === 0) return null
  return (
    <ul className="plain stack-tight">
      {findings.map(({ column, code, detail }) => {
        const known = COLUMNS[column]
        return (
          <li key={`${column}${code}`}>
            <strong>{known ? t(known) : column}:</strong> {detail}
          </li>
        )
      })}
    </ul>
  )
}
