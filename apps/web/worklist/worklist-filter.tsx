import { Input, Label, Select } from '@digdir/designsystemet-react'
import type { Worklist, WorklistGroup, WorklistItem } from '../api/answers'
import { useText } from '../i18n/text'

export interface Filter {
  readonly search: string
  readonly kind: WorklistItem['kind'] | ''
}

export const EVERYTHING: Filter = { search: '', kind: '' }

/** The groups by that name with what waits of that kind; a group that nothing is left of is left out. */
export function narrowed(groups: readonly WorklistGroup[], { search, kind }: Filter): WorklistGroup[] {
  const sought = search.trim().toLocaleLowerCase('nb')
  const named = groups.filter(({ name }) => name.toLocaleLowerCase('nb').includes(sought))
  if (kind === '') return named
  return named
    .map((group) => {
      const items = group.items.filter((item) => item.kind === kind && item.urgency !== 'on-track')
      const number = (urgency: string) => items.filter((item) => item.urgency === urgency).length
      return { ...group, items, counts: { urgent: number('urgent'), soon: number('soon'), onTrack: 0 } }
    })
    .filter(({ items }) => items.length > 0)
}

interface FilterProps {
  worklist: Worklist
  filter: Filter
  change: (filter: Filter) => void
}

export function WorklistFilter({ worklist, filter, change }: FilterProps) {
  const t = useText()
  const waiting = worklist.groups
    .flatMap(({ items }) => items)
    .filter(({ urgency }) => urgency !== 'on-track')
  const kinds = [...new Set(waiting.map(({ kind }) => kind))]
  return (
    <div className="worklist-filter" data-size="sm">
      <div className="field-block">
        <Label htmlFor="worklist-search">{t('worklist.filter.group')}</Label>
        <Input
          id="worklist-search"
          type="search"
          value={filter.search}
          onChange={(event) => change({ ...filter, search: event.target.value })}
        />
      </div>
      <div className="field-block">
        <Label htmlFor="worklist-kind">{t('worklist.filter.kind')}</Label>
        <Select
          id="worklist-kind"
          value={filter.kind}
          onChange={(event) => change({ ...filter, kind: event.target.value as Filter['kind'] })}
        >
          <Select.Option value="">{t('worklist.filter.all')}</Select.Option>
          {kinds.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {t(`worklist.kind.${kind}`)}
            </Select.Option>
          ))}
        </Select>
      </div>
    </div>
  )
}
