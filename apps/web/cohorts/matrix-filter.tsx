import { Input, Label } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useText } from '../i18n/text'
import { Segmented } from '../parts/segmented'

export type Show = 'all' | 'missing' | 'completed'

interface MatrixFilterProps {
  /** Stands first in the row: which cohort. */
  choose: ReactNode
  search: string
  setSearch: (search: string) => void
  show: Show
  setShow: (show: Show) => void
}

export function MatrixFilter({ choose, search, setSearch, show, setShow }: MatrixFilterProps) {
  const t = useText()
  return (
    <div className="matrix-filter" data-size="sm">
      {choose}
      <div className="field-block">
        <Label htmlFor="matrix-search">{t('matrix.search')}</Label>
        <Input
          id="matrix-search"
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <Segmented
        name="matrix-show"
        legend={t('matrix.show')}
        value={show}
        choose={setShow}
        choices={[
          ['all', t('matrix.show.all')],
          ['missing', t('matrix.show.missing')],
          ['completed', t('matrix.show.completed')],
        ]}
      />
    </div>
  )
}
