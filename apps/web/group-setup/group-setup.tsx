import { Button, Details, Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { GroupSetup } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { GroupBatch } from './group-batch'
import { GroupRoles } from './group-roles'
import { GroupSteps } from './group-steps'
import { changeGroup, groupSetupQuery } from '../cohort-setup/queries'

const route = getRouteApi('/signed-in/grupper/$groupId/oppsett')

/** One group: its state and what stands against the next step, who carries it, its batch and its name. */
export function GroupSetupPage() {
  const { groupId } = route.useParams()
  const query = useQuery(groupSetupQuery(groupId))
  return <LoadedPage query={query}>{(group) => <Shown group={group} />}</LoadedPage>
}

function Shown({ group }: { group: GroupSetup }) {
  const t = useText()
  const { cohort } = group
  const open = cohort.state !== 'archived'
  return (
    <Page
      title={group.name}
      tabTitle={t('setup.title.of', { name: group.name })}
      lead={<Facts group={group} />}
      above={
        <BackLink>
          <Link to="/kull/$cohortId/oppsett" params={{ cohortId: cohort.id }} className="ds-link">
            {t('setup.title.of', { name: cohort.name })}
          </Link>
        </BackLink>
      }
    >
      <div className="stack-loose reading">
        {open && <GroupSteps key={group.state} group={group} />}
        <GroupRoles group={group} open={open} />
        {open && <GroupBatch key={group.batch?.id ?? ''} group={group} />}
        {open && <Rename key={group.name} group={group} />}
        <div className="row">
          <Link to="/gruppe/$groupId" params={{ groupId: group.id }} className="ds-link">
            {t('group-setup.open')}
          </Link>
          <Link to="/logg" search={{ gruppe: group.id }} className="ds-link">
            {t('users.see-log')}
          </Link>
        </div>
      </div>
    </Page>
  )
}

function Facts({ group }: { group: GroupSetup }) {
  const t = useText()
  const { organisation, batch, people, state, reason } = group
  const facts = [
    organisation.name === group.name ? '' : organisation.name,
    batch ? t('word.batch', { number: batch.number }) : t('setup.no-batch'),
    t('word.people', { count: people }),
  ]
  return (
    <div className="stack-tight">
      <p className="row">
        <Tag data-color={state === 'active' ? 'success' : 'info'}>{t(`group.state.${state}`)}</Tag>
        {facts.filter(Boolean).join(' · ')}
      </p>
      {reason && <Paragraph>{t('group-setup.withdrawn', { reason })}</Paragraph>}
    </div>
  )
}

function Rename({ group }: { group: GroupSetup }) {
  const t = useText()
  const client = useQueryClient()
  const [name, setName] = useState(group.name)
  const save = useMutation({
    mutationFn: () => changeGroup(group.id, group.version, { name }),
    onSuccess: (changed) => client.setQueryData(groupSetupQuery(group.id).queryKey, changed),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Details>
      <Details.Summary>
        <Heading level={2} data-size="2xs">
          {t('group-setup.rename')}
        </Heading>
      </Details.Summary>
      <Details.Content>
        <form className="stack" onSubmit={submit}>
          <TextField
            id="group-name"
            label={t('group-setup.name')}
            required
            maxLength={160}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          {save.error && <FormError error={save.error} />}
          <div>
            <Button type="submit" variant="secondary" loading={save.isPending}>
              {t('users.save')}
            </Button>
          </div>
        </form>
      </Details.Content>
    </Details>
  )
}
