import { Alert, Button, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { CohortSummary } from '../api/answers'
import { Page } from '../app/page'
import { cohortsQuery } from '../cohorts/queries'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { ExportLinks } from '../members/export-links'
import { today } from '../members/fields'
import { FormError } from '../parts/form-error'
import { Segmented } from '../parts/segmented'
import { Empty, Loaded } from '../parts/states'
import { FileField } from './file-field'
import { PasteField } from './paste-field'
import { upload } from './queries'
import './imports.css'

/** Chooses a list and a cohort; nothing changes until the difference has been seen. */
export function UploadPage() {
  const t = useText()
  const cohorts = useQuery(cohortsQuery)
  return (
    <Page title={t('import.title')} lead={t('import.lead')}>
      <Loaded query={cohorts}>
        {(items) =>
          items.length > 0 ? (
            <UploadForm cohorts={items} />
          ) : (
            <Empty title={t('import.no-cohort.title')} body={t('import.no-cohort.body')} />
          )
        }
      </Loaded>
    </Page>
  )
}

type Way = 'file' | 'paste'

function UploadForm({ cohorts }: { cohorts: CohortSummary[] }) {
  const t = useText()
  const navigate = useNavigate()
  const enrolling = cohorts.find(({ state }) => state === 'enrolling') ?? cohorts[0]
  const [cohort, setCohort] = useState(enrolling?.id ?? '')
  const [way, setWay] = useState<Way>('file')
  const [file, setFile] = useState<File | null>(null)
  const [pasted, setPasted] = useState('')
  const [missing, setMissing] = useState(false)
  const chosen = cohorts.find(({ id }) => id === cohort)
  const send = useMutation({
    mutationFn: (list: File) => upload(cohort, list),
    onSuccess: ({ id }) => navigate({ to: '/import/$importId', params: { importId: id } }),
  })
  const list = way === 'file' ? file : pastedFile(pasted, t('import.pasted'))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(!list)
    if (list) send.mutate(list)
    else document.getElementById(way === 'file' ? 'file' : 'pasted')?.focus()
  }
  return (
    <form className="panel stack upload" onSubmit={submit} noValidate>
      <ChooseCohort cohorts={cohorts} value={cohort} choose={setCohort} />
      {chosen && <Enrolling cohort={chosen} />}
      <Segmented
        name="way"
        legend={t('import.way')}
        value={way}
        choose={setWay}
        choices={[
          ['file', t('import.way.file')],
          ['paste', t('import.way.paste')],
        ]}
      />
      {way === 'file' ? (
        <FileField file={file} choose={setFile} error={missing && !file ? t('import.file.missing') : null} />
      ) : (
        <PasteField
          text={pasted}
          set={setPasted}
          error={missing && !list ? t('import.pasted.missing') : null}
        />
      )}
      {send.error && <FormError error={send.error} />}
      <Button type="submit" loading={send.isPending}>
        {t('import.see-difference')}
      </Button>
      <p>
        <a className="ds-link" href="/v1/imports/template?format=csv" download>
          {t('import.template')}
        </a>
      </p>
      <Paragraph className="quiet">{t('import.round-trip')}</Paragraph>
      {cohort && <ExportLinks path={`/v1/cohorts/${cohort}/participants`} />}
    </form>
  )
}

/** What was copied from a spreadsheet goes the same way as a file. */
function pastedFile(text: string, name: string): File | null {
  return text.trim() ? new File([text], `${name}.txt`, { type: 'text/csv' }) : null
}

interface ChooseCohortProps {
  cohorts: readonly CohortSummary[]
  value: string
  choose: (id: string) => void
}

function ChooseCohort({ cohorts, value, choose }: ChooseCohortProps) {
  const t = useText()
  return (
    <div className="field-block">
      <Label htmlFor="import-cohort">{t('overview.cohort')}</Label>
      <Select id="import-cohort" value={value} onChange={(event) => choose(event.target.value)}>
        {cohorts.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </div>
  )
}

/** Until when the cohort enrols, and what it means when that is over. */
function Enrolling({ cohort }: { cohort: CohortSummary }) {
  const t = useText()
  const { enrolBy, state } = cohort
  if (state === 'closed' || state === 'archived') {
    return (
      <Alert data-color="warning">
        <Paragraph>{t('import.cohort-over')}</Paragraph>
      </Alert>
    )
  }
  if (!enrolBy) return null
  if (enrolBy >= today()) return <p className="quiet">{t('import.enrol-by', { day: day(enrolBy) })}</p>
  return (
    <Alert data-color="warning">
      <Paragraph>{t('import.enrol-by.over', { day: day(enrolBy) })}</Paragraph>
    </Alert>
  )
}
