import { Button, Label, Select } from '@digdir/designsystemet-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { CohortSummary } from '../api/answers'
import { Page } from '../app/page'
import { cohortsQuery } from '../cohorts/queries'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Empty, Loaded } from '../parts/states'
import { FileField } from './file-field'
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

function UploadForm({ cohorts }: { cohorts: CohortSummary[] }) {
  const t = useText()
  const navigate = useNavigate()
  const enrolling = cohorts.find(({ state }) => state === 'enrolling') ?? cohorts[0]
  const [cohort, setCohort] = useState(enrolling?.id ?? '')
  const [file, setFile] = useState<File | null>(null)
  const [missing, setMissing] = useState(false)
  const send = useMutation({
    mutationFn: (chosen: File) => upload(cohort, chosen),
    onSuccess: ({ id }) => navigate({ to: '/import/$importId', params: { importId: id } }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(!file)
    if (file) send.mutate(file)
    else document.getElementById('file')?.focus()
  }
  return (
    <form className="panel stack upload" onSubmit={submit} noValidate>
      <div className="field-block">
        <Label htmlFor="import-cohort">{t('overview.cohort')}</Label>
        <Select id="import-cohort" value={cohort} onChange={(event) => setCohort(event.target.value)}>
          {cohorts.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
      </div>
      <FileField file={file} choose={setFile} error={missing ? t('import.file.missing') : null} />
      <a className="ds-link" href="/v1/imports/template?format=csv" download>
        {t('import.template')}
      </a>
      {send.error && <FormError error={send.error} />}
      <Button type="submit" loading={send.isPending}>
        {t('import.see-difference')}
      </Button>
    </form>
  )
}
