import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useText } from '../i18n/text'
import { FileField } from '../imports/file-field'
import { FormError } from '../parts/form-error'
import { uploadLedger } from './queries'
import '../imports/imports.css'

/** A file from the accounts; nothing changes until the difference has been seen. */
export function UploadLedger({ grantId }: { grantId: string }) {
  const t = useText()
  const navigate = useNavigate()
  const [file, setFile] = useState<File | null>(null)
  const [missing, setMissing] = useState(false)
  const send = useMutation({
    mutationFn: (chosen: File) => uploadLedger(grantId, chosen),
    onSuccess: ({ id }) =>
      navigate({ to: '/tilskudd/$grantId/regnskap/$importId', params: { grantId, importId: id } }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(!file)
    if (file) send.mutate(file)
    else document.getElementById('file')?.focus()
  }
  return (
    <form className="panel stack upload" onSubmit={submit} noValidate aria-labelledby="upload-ledger">
      <Heading level={2} data-size="xs" id="upload-ledger">
        {t('ledger.upload')}
      </Heading>
      <Paragraph>{t('ledger.upload.columns')}</Paragraph>
      <FileField
        label={t('ledger.upload.file')}
        file={file}
        choose={setFile}
        error={missing && !file ? t('import.file.missing') : null}
      />
      {send.error && <FormError error={send.error} />}
      <Button type="submit" loading={send.isPending}>
        {t('import.see-difference')}
      </Button>
    </form>
  )
}
