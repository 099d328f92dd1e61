import { Button, Details, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Person } from '../api/answers'
import { cohortSetupQuery } from '../cohort-setup/queries'
import { cohortsQuery } from '../cohorts/queries'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { givenRoles, giveRole, personQuery, type GivenRole } from './queries'

export function GiveRole({ person }: { person: Person }) {
  const t = useText()
  return (
    <Details>
      <Details.Summary>{t('users.give')}</Details.Summary>
      <Details.Content>
        <GiveRoleForm person={person} />
      </Details.Content>
    </Details>
  )
}

function GiveRoleForm({ person }: { person: Person }) {
  const t = useText()
  const client = useQueryClient()
  const [role, choose] = useState<GivenRole>('facilitator')
  const [cohortId, setCohort] = useState('')
  const [groupId, setGroup] = useState('')
  const [untilOn, setUntil] = useState('')
  const inGroup = role !== 'administrator' && role !== 'instructor'
  const give = useMutation({
    mutationFn: () =>
      giveRole(person.id, {
        role,
        ...(inGroup ? { groupId } : role === 'instructor' ? { cohortId } : {}),
        ...(role === 'facilitator' && untilOn ? { untilOn } : {}),
      }),
    onSuccess: async (given) => {
      client.setQueryData(personQuery(person.id).queryKey, given)
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'person' })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    give.mutate()
  }
  return (
    <form className="stack" onSubmit={submit}>
      <div className="field-block">
        <Label htmlFor="give-role">{t('users.role')}</Label>
        <Select id="give-role" value={role} onChange={(event) => choose(event.target.value as GivenRole)}>
          {givenRoles.map((one) => (
            <Select.Option key={one} value={one}>
              {t(`role.${one}`)}
            </Select.Option>
          ))}
        </Select>
      </div>
      {role !== 'administrator' && <ChooseCohort cohortId={cohortId} choose={setCohort} />}
      {inGroup && cohortId && <ChooseGroup cohortId={cohortId} groupId={groupId} choose={setGroup} />}
      {role === 'chief-executive' && <Paragraph className="quiet">{t('users.give.owner')}</Paragraph>}
      {role === 'facilitator' && (
        <TextField
          id="give-until"
          type="date"
          label={t('users.give.until')}
          description={t('users.give.until.hint')}
          value={untilOn}
          onChange={(event) => setUntil(event.target.value)}
        />
      )}
      {give.error && <FormError error={give.error} />}
      <div>
        <Button type="submit" loading={give.isPending}>
          {t('users.give.do')}
        </Button>
      </div>
    </form>
  )
}

function ChooseCohort({ cohortId, choose }: { cohortId: string; choose: (id: string) => void }) {
  const t = useText()
  const cohorts = useQuery(cohortsQuery)
  return (
    <div className="field-block">
      <Label htmlFor="give-cohort">{t('users.give.cohort')}</Label>
      <Select id="give-cohort" value={cohortId} required onChange={(event) => choose(event.target.value)}>
        <Select.Option value="">{t('users.give.choose')}</Select.Option>
        {(cohorts.data ?? [])
          .filter(({ state }) => state !== 'archived')
          .map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
      </Select>
    </div>
  )
}

interface ChooseGroupProps {
  cohortId: string
  groupId: string
  choose: (id: string) => void
}

function ChooseGroup({ cohortId, groupId, choose }: ChooseGroupProps) {
  const t = useText()
  const cohort = useQuery(cohortSetupQuery(cohortId))
  const groups = [...(cohort.data?.groups ?? [])].sort((a, b) => a.name.localeCompare(b.name, 'nb'))
  return (
    <div className="field-block">
      <Label htmlFor="give-group">{t('users.give.group')}</Label>
      <Select id="give-group" value={groupId} required onChange={(event) => choose(event.target.value)}>
        <Select.Option value="">{t('users.give.choose')}</Select.Option>
        {groups.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </div>
  )
}
