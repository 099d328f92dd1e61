import { Alert, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Path } from '../api/answers'
import { day as inWords } from '../i18n/format'
import { languageNames, languages } from '../i18n/language'
import { useText } from '../i18n/text'
import { TextField } from '../parts/text-field'
import { momentsOf } from './moments'
import { previewRoles, type PreviewSearch } from './preview-search'
import { previewDatesQuery } from './queries'
import './preview.css'

interface ControlsProps {
  versionId: string
  search: PreviewSearch
  change: (search: PreviewSearch) => void
  /** The path as it is shown, whose dates the moments come from. */
  path: Path | undefined
}

/** Says that this is a preview, and as whom, in which language and when it is looked at. */
export function PreviewControls({ versionId, search, change, path }: ControlsProps) {
  const t = useText()
  const set = (wish: Partial<PreviewSearch>) => change({ ...search, ...wish })
  return (
    <aside className="preview-bar" aria-label={t('preview.title')}>
      <Alert data-color="warning" data-size="sm">
        <Paragraph>{t('preview.banner')}</Paragraph>
      </Alert>
      <div className="preview-controls">
        <Choice
          id="preview-role"
          label={t('preview.role')}
          value={search.rolle}
          choose={(value) => set({ rolle: previewRoles.find((role) => role === value) ?? 'participant' })}
        >
          {previewRoles.map((role) => (
            <Select.Option key={role} value={role}>
              {t(`preview.role.${role}`)}
            </Select.Option>
          ))}
        </Choice>
        <Choice
          id="preview-language"
          label={t('preview.language')}
          value={search.sprak}
          choose={(value) => set({ sprak: languages.find((language) => language === value) ?? 'nb' })}
        >
          {languages.map((language) => (
            <Select.Option key={language} value={language} lang={language}>
              {languageNames[language]}
            </Select.Option>
          ))}
        </Choice>
        <Dates versionId={versionId} search={search} change={change} />
        <When search={search} change={change} path={path} />
      </div>
    </aside>
  )
}

/** Whose gatherings give the dates; with other dates another day means something. */
function Dates({ versionId, search, change }: Omit<ControlsProps, 'path'>) {
  const t = useText()
  const dates = useQuery(previewDatesQuery(versionId))
  const choose = (value: string) => {
    const { pulje: _pulje, dag: _dag, ...rest } = search
    change(value ? { ...rest, pulje: value } : rest)
  }
  return (
    <Choice id="preview-dates" label={t('preview.dates')} value={search.pulje ?? ''} choose={choose}>
      <Select.Option value="">{t('preview.dates.imagined')}</Select.Option>
      {dates.data?.map(({ cohort, batch }) => (
        <Select.Option key={batch.id} value={batch.id}>
          {t('preview.dates.batch', { cohort: cohort.name, number: batch.number })}
        </Select.Option>
      ))}
    </Choice>
  )
}

function When({ search, change, path }: Omit<ControlsProps, 'versionId'>) {
  const t = useText()
  const moments = path ? momentsOf(path) : []
  const { dag, ...rest } = search
  const goTo = (day: string) => change(day ? { ...rest, dag: day } : rest)
  const known = !dag || moments.some((moment) => moment.day === dag)
  return (
    <>
      <Choice
        id="preview-moment"
        label={t('preview.moment')}
        value={known ? (dag ?? '') : 'own'}
        choose={goTo}
      >
        <Select.Option value="">{t('preview.moment.today')}</Select.Option>
        {moments.map(({ day, key, number }) => (
          <Select.Option key={`${key}${number}`} value={day}>
            {t(key, { number })}
          </Select.Option>
        ))}
        {!known && <Select.Option value="own">{t('preview.moment.own')}</Select.Option>}
      </Choice>
      <div>
        <TextField
          id="preview-day"
          type="date"
          echo={false}
          label={t('preview.day')}
          value={dag ?? ''}
          onChange={(event) => goTo(event.target.value)}
        />
        {dag && (
          <p className="quiet small" role="status">
            {t('preview.day.shown', { date: inWords(dag) })}
          </p>
        )}
      </div>
    </>
  )
}

interface ChoiceProps {
  id: string
  label: string
  value: string
  choose: (value: string) => void
  children: ReactNode
}

function Choice({ id, label, value, choose, children }: ChoiceProps) {
  return (
    <div className="field-block">
      <Label htmlFor={id}>{label}</Label>
      <Select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {children}
      </Select>
    </div>
  )
}
