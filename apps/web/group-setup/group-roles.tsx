import { Button, Heading, Label, Paragraph, Select, Tag } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { GroupSetup } from '../api/answers'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { TextField } from '../parts/text-field'
import { PersonPicker, type Picked } from '../people/person-picker'
import { endRole, giveRole } from '../people/queries'

const ROLES = ['chief-executive', 'facilitator', 'employee-representative'] as const
type GroupRole = (typeof ROLES)[number]

/** Who carries the group, and a way to give a role to somebody who is found or added. */
export function GroupRoles({ group, open }: { group: GroupSetup; open: boolean }) {
  const t = useText()
  const [giving, give] = useState(false)
  return (
    <section className="stack" aria-labelledby="group-roles">
      <Heading level={2} data-size="xs" id="group-roles">
        {t('group-setup.roles')}
      </Heading>
      {group.roles.length === 0 && <Paragraph>{t('group-setup.roles.none')}</Paragraph>}
      <ul className="plain stack-tight">
        {group.roles.map((held) => (
          <li key={held.id} className="panel stack-tight">
            <OneRole held={held} />
          </li>
        ))}
      </ul>
      {open && giving && <Give group={group} close={() => give(false)} />}
      {open && !giving && (
        <div>
          <Button variant="secondary" onClick={() => give(true)}>
            {t('group-setup.give')}
          </Button>
        </div>
      )}
    </section>
  )
}

function OneRole({ held }: { held: GroupSetup['roles'][number] }) {
  const t = useText()
  const client = useQueryClient()
  const { person, label, untilOn, mailState } = held
  const end = useMutation({
    mutationFn: () => endRole(person.id, held.id, false),
    onSuccess: () => client.invalidateQueries(),
  })
  return (
    <>
      <div className="row row-apart">
        <div>
          <p>
            <Link to="/brukere/$personId" params={{ personId: person.id }} className="ds-link">
              {person.name}
            </Link>
          </p>
          <p className="quiet small">
            {label}
            {untilOn && ` · ${t('users.until', { to: day(untilOn) })}`}
          </p>
        </div>
        {mailState !== 'ok' && <Tag data-color="warning">{t('users.refused')}</Tag>}
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={t('users.end.what', { role: label, place: person.name })}
          loading={end.isPending}
          onClick={() => end.mutate()}
        >
          {t('users.end')}
        </Button>
      </div>
      {end.error && <FormError error={end.error} />}
    </>
  )
}

function Give({ group, close }: { group: GroupSetup; close: () => void }) {
  const [person, pick] = useState<Picked | null>(null)
  return (
    <div className="panel stack">
      {person ? (
        <GiveTo group={group} person={person} other={() => pick(null)} done={close} />
      ) : (
        <PersonPicker pick={pick} />
      )}
    </div>
  )
}

interface GiveToProps {
  group: GroupSetup
  person: Picked
  other: () => void
  done: () => void
}

function GiveTo({ group, person, other, done }: GiveToProps) {
  const t = useText()
  const client = useQueryClient()
  const [role, choose] = useState<GroupRole>(group.lacks[0] ?? 'facilitator')
  const [untilOn, setUntil] = useState('')
  const send = useMutation({
    mutationFn: () =>
      giveRole(person.id, {
        role,
        groupId: group.id,
        ...(role === 'facilitator' && untilOn ? { untilOn } : {}),
      }),
    onSuccess: async () => {
      await client.invalidateQueries()
      done()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send.mutate()
  }
  return (
    <form className="stack" onSubmit={submit} aria-label={t('group-setup.give')}>
      <div className="field-block">
        <Label htmlFor="group-role">{t('group-setup.picked', { name: person.name })}</Label>
        <Select id="group-role" value={role} onChange={(event) => choose(event.target.value as GroupRole)}>
          {ROLES.map((one) => (
            <Select.Option key={one} value={one}>
              {t(`role.${one}`)}
            </Select.Option>
          ))}
        </Select>
      </div>
      {role === 'chief-executive' && !group.lacks.includes(role) && (
        <Paragraph className="quiet">{t('users.give.owner')}</Paragraph>
      )}
      {role === 'facilitator' && (
        <TextField
          id="role-until"
          type="date"
          label={t('users.give.until')}
          description={t('users.give.until.hint')}
          value={untilOn}
          onChange={(event) => setUntil(event.target.value)}
        />
      )}
      {send.error && <FormError error={send.error} />}
      <div className="row">
        <Button type="submit" loading={send.isPending}>
          {t('users.give.do')}
        </Button>
        <Button variant="tertiary" onClick={other}>
          {t('group-setup.other')}
        </Button>
      </div>
    </form>
  )
}
