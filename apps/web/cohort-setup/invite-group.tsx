import { Button, Label, Select } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { CohortSetup } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { cohortSetupQuery, inviteGroup, organisationsQuery } from './queries'

/** Opens a short form; the group that was invited is shown at once, so that it gets its people. */
export function InviteGroup({ cohort }: { cohort: CohortSetup }) {
  const t = useText()
  const [open, setOpen] = useState(false)
  if (open) return <InviteForm cohort={cohort} close={() => setOpen(false)} />
  return (
    <div>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('setup.invite')}
      </Button>
    </div>
  )
}

function InviteForm({ cohort, close }: { cohort: CohortSetup; close: () => void }) {
  const t = useText()
  const client = useQueryClient()
  const navigate = useNavigate()
  const organisations = useQuery(organisationsQuery)
  const [organisationId, choose] = useState('')
  const [batchId, place] = useState(cohort.batches[0]?.id ?? '')
  const [name, setName] = useState('')
  const invite = useMutation({
    mutationFn: () => inviteGroup({ cohortId: cohort.id, organisationId, batchId, name }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: cohortSetupQuery(cohort.id).queryKey })
      await navigate({ to: '/grupper/$groupId/oppsett', params: { groupId: id } })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    invite.mutate()
  }
  return (
    <form className="panel stack reading" onSubmit={submit} aria-label={t('setup.invite')}>
      <div className="field-block">
        <Label htmlFor="invite-organisation">{t('setup.organisation')}</Label>
        <Select
          id="invite-organisation"
          required
          value={organisationId}
          onChange={(event) => choose(event.target.value)}
        >
          <Select.Option value="">{t('users.give.choose')}</Select.Option>
          {(organisations.data ?? []).map((organisation) => (
            <Select.Option key={organisation.id} value={organisation.id}>
              {organisation.name}
            </Select.Option>
          ))}
        </Select>
      </div>
      <div className="field-block">
        <Label htmlFor="invite-batch">{t('setup.batch')}</Label>
        <Select id="invite-batch" value={batchId} onChange={(event) => place(event.target.value)}>
          <Select.Option value="">{t('setup.no-batch')}</Select.Option>
          {cohort.batches.map(({ id, number }) => (
            <Select.Option key={id} value={id}>
              {t('word.batch', { number })}
            </Select.Option>
          ))}
        </Select>
      </div>
      <TextField
        id="invite-name"
        label={t('setup.own-name')}
        description={t('setup.own-name.hint')}
        maxLength={160}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      {invite.error && <FormError error={invite.error} />}
      <div className="row">
        <Button type="submit" loading={invite.isPending}>
          {t('setup.invite.do')}
        </Button>
        <Button variant="tertiary" onClick={close}>
          {t('word.cancel')}
        </Button>
      </div>
    </form>
  )
}
