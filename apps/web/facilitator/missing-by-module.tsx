import type { Cell } from '../api/answers'
import { useText } from '../i18n/text'
import { MissingList } from '../parts/missing-list'

/** What one person lacks, module by module, with its own dates. */
export function MissingByModule({ cells }: { cells: readonly Cell[] }) {
  const t = useText()
  const lacking = cells.filter((cell) => cell.state !== 'upcoming' && cell.missing.length > 0)
  return (
    <dl className="missing-by-module">
      {lacking.map((cell) => (
        <div key={cell.module}>
          <dt>{t('word.module', { number: cell.module })}</dt>
          <dd>
            <MissingList missing={cell.missing} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
