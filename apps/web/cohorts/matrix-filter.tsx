import { Input, Label, Select } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { CohortProgress, GroupRow } from '../api/answers'
import { useText } from '../i18n/text'
import { Segmented } from '../parts/segmented'
import { countyName } from './counties'

export interface Filter {
  readonly search: string
  readonly show: 'all' | 'behind' | 'waiting' | 'completed'
  readonly county: string
  readonly batch: string
}

export const EVERYTHING: Filter = { search: '', show: 'all', county: '', batch: '' }

export function matches({ name, standing, county, batch }: GroupRow, filter: Filter): boolean {
  return (
    name.toLocaleLowerCase('nb').includes(filter.search.trim().toLocaleLowerCase('nb')) &&
    (filter.show === 'all' || standing === filter.show) &&
    (filter.county === '' || county === filter.county) &&
    (filter.batch === '' || String(batch?.number) === filter.batch)
  )
}

interface MatrixFilterProps {
  /** Stands first in the row: which cohort. */
  choose: ReactNode
  progress: CohortProgress
  filter: Filter
  change: (filter: Filter) => void
}

export function MatrixFilter({ choose, progress, filter, change }: MatrixFilterProps) {
  const t = useText()
  const counties = present(progress.groups.map(({ county }) => county))
  const batches = present(progress.groups.map(({ batch }) => batch && String(batch.number)))
  return (
    <div className="matrix-filter" data-size="sm">
      {choose}
      <div className="field-block">
        <Label htmlFor="matrix-search">{t('matrix.search')}</Label>
        <Input
          id="matrix-search"
          type="search"
          value={filter.search}
          onChange={(event) => change({ ...filter, search: event.target.value })}
        />
      </div>
      <Choose
        id="matrix-county"
        label={t('matrix.county')}
        value={filter.county}
        choose={(county) => change({ ...filter, county })}
        choices={counties.map((county) => [county, countyName(county)])}
      />
      <Choose
        id="matrix-batch"
        label={t('matrix.batch')}
        value={filter.batch}
        choose={(batch) => change({ ...filter, batch })}
        choices={batches.map((batch) => [batch, t('plan.batch', { number: batch })])}
      />
      <Segmented
        name="matrix-show"
        legend={t('matrix.show')}
        value={filter.show}
        choose={(show) => change({ ...filter, show })}
        choices={(['all', 'behind', 'waiting', 'completed'] as const).map(
          (show) => [show, t(`matrix.show.${show}`)] as const,
        )}
      />
    </div>
  )
}

interface ChooseProps {
  id: string
  label: string
  value: string
  choose: (value: string) => void
  choices: readonly (readonly [string, string])[]
}

/** Nothing to choose from is no question. */
function Choose({ id, label, value, choose, choices }: ChooseProps) {
  const t = useText()
  if (choices.length < 2) return null
  return (
    <div className="field-block">
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        <Select.Option value="">{t('matrix.show.all')}</Select.Option>
        {choices.map(([choice, text]) => (
          <Select.Option key={choice} value={choice}>
            {text}
          </Select.Option>
        ))}
      </Select>
    </div>
  )
}

function present(values: readonly (string | null)[]): string[] {
  const found = [...new Set(values.filter((value) => value !== null))]
  return found.sort((a, b) => a.localeCompare(b, 'nb', { numeric: true }))
}
