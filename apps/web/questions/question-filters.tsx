import { Label, Select } from '@digdir/designsystemet-react'
import { useText } from '../i18n/text'
import { TextField } from '../parts/text-field'
import { questionThemes, type QuestionFilter } from './queries'

interface QuestionFiltersProps {
  id: string
  filter: QuestionFilter
  change: (filter: QuestionFilter) => void
}

export function QuestionFilters({ id, filter, change }: QuestionFiltersProps) {
  const t = useText()
  return (
    <div className="facts">
      <ThemeField
        id={`${id}-theme`}
        all
        value={filter.theme ?? ''}
        choose={(value) =>
          change({ ...filter, theme: questionThemes.find((theme) => theme === value) ?? null })
        }
      />
      <TextField
        id={`${id}-q`}
        type="search"
        label={t('question.search')}
        value={filter.q}
        maxLength={60}
        onChange={(event) => change({ ...filter, q: event.target.value })}
      />
    </div>
  )
}

interface ThemeFieldProps {
  id: string
  value: string
  choose: (value: string) => void
  /** Whether no theme is a choice as well. */
  all?: boolean
}

export function ThemeField({ id, value, choose, all = false }: ThemeFieldProps) {
  const t = useText()
  return (
    <div className="field-block">
      <Label htmlFor={id}>{t('question.theme')}</Label>
      <Select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {all && <Select.Option value="">{t('question.theme.all')}</Select.Option>}
        {questionThemes.map((theme) => (
          <Select.Option key={theme} value={theme}>
            {t(`question.theme.${theme}`)}
          </Select.Option>
        ))}
      </Select>
    </div>
  )
}
