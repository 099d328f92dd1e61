import { Input, Label } from '@digdir/designsystemet-react'
import { useText } from '../i18n/text'
import { Segmented } from '../parts/segmented'

export type Show = 'all' | 'missing' | 'completed'

interface MatrixFilterProps {
  search: string
  setSearch: (search: string) => void
  show: Show
  setShow: (show: Show) => void
}

export function MatrixFilter({ search, setSearch, show, setShow }: MatrixFilterProps) {
  const t = useText()
  return (
    <div className="matrix-filter" data-size="sm">
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
