import { Button, Label, Select } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { AuthoredActivity, AuthoredModule, AuthoredVersion } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { addActivity, versionQuery } from './queries'

type Kind = AuthoredActivity['kind']
/** What an author chooses between: a kind, and for a task who answers it. */
const CHOICES = ['reading', 'video', 'link', 'group-task', 'task', 'reflection', 'discussion'] as const
type Choice = (typeof CHOICES)[number]
const STEPS = ['prework', 'gathering', 'postwork'] as const

/** A new activity, last in a step; its editor opens at once. */
export function AddActivity({ version, module }: { version: AuthoredVersion; module: AuthoredModule }) {
  const t = useText()
  const [open, setOpen] = useState(false)
  if (!open) {
    return (
      <div>
        <Button variant="secondary" data-size="sm" onClick={() => setOpen(true)}>
          {t('content.add-activity')}
        </Button>
      </div>
    )
  }
  return <AddForm version={version} module={module} close={() => setOpen(false)} />
}

interface AddFormProps {
  version: AuthoredVersion
  module: AuthoredModule
  close: () => void
}

function AddForm({ version, module, close }: AddFormProps) {
  const t = useText()
  const [choice, choose] = useState<Choice>('reading')
  const [step, setStep] = useState<(typeof STEPS)[number]>('prework')
  const [title, setTitle] = useState('')
  const add = useAdd(version, module)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const kind: Kind = choice === 'group-task' ? 'task' : choice
    const answeredBy = choice === 'group-task' || choice === 'discussion' ? 'group' : 'person'
    add.mutate({ step, kind, answeredBy, title: { nb: title.trim(), nn: '', en: '' } })
  }
  const at = module.id
  return (
    <form className="stack" onSubmit={submit} aria-label={t('content.add-activity')}>
      <div className="language-columns">
        <div className="field-block">
          <Label htmlFor={`kind-${at}`}>{t('content.kind')}</Label>
          <Select
            id={`kind-${at}`}
            value={choice}
            autoFocus
            onChange={(event) => choose(event.target.value as Choice)}
          >
            {CHOICES.map((one) => (
              <Select.Option key={one} value={one}>
                {t(`kind.${one}`)}
              </Select.Option>
            ))}
          </Select>
        </div>
        <div className="field-block">
          <Label htmlFor={`step-${at}`}>{t('content.step')}</Label>
          <Select
            id={`step-${at}`}
            value={step}
            onChange={(event) => setStep(event.target.value as typeof step)}
          >
            {STEPS.map((one) => (
              <Select.Option key={one} value={one}>
                {t(`word.${one}`)}
              </Select.Option>
            ))}
          </Select>
        </div>
        <TextField
          id={`title-${at}`}
          label={t('content.title-nb')}
          value={title}
          maxLength={160}
          required
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      {add.error && <FormError error={add.error} />}
      <div className="row">
        <Button type="submit" loading={add.isPending}>
          {t('content.add')}
        </Button>
        <Button variant="secondary" onClick={close}>
          {t('word.cancel')}
        </Button>
      </div>
    </form>
  )
}

function useAdd(version: AuthoredVersion, module: AuthoredModule) {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (given: Parameters<typeof addActivity>[2]) => addActivity(version.id, module.id, given),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: versionQuery(version.id).queryKey })
      const params = { versionId: version.id, activityId: id }
      await navigate({ to: '/innhold/versjon/$versionId/aktivitet/$activityId', params })
    },
  })
}
