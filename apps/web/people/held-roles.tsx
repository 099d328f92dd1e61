import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Person, PersonRole } from '../api/answers'
import { ApiProblem } from '../api/problem'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { endRole } from './queries'

/** The group or the cohort that a role is held in; null for the network. */
export function placeOf({ group, cohort }: PersonRole): string | null {
  if (group && cohort) return `${group.name}, ${cohort.name}`
  return group?.name ?? cohort?.name ?? null
}

export function HeldRoles({ person }: { person: Person }) {
  const t = useText()
  const held = person.roles.filter((role) => role.holds)
  if (held.length === 0) return <p className="quiet">{t('users.roles.none')}</p>
  return (
    <ul className="plain stack-tight">
      {held.map((role) => (
        <li key={role.id} className="panel stack-tight">
          <HeldRole personId={person.id} role={role} />
        </li>
      ))}
    </ul>
  )
}

function HeldRole({ personId, role }: { personId: string; role: PersonRole }) {
  const t = useText()
  const client = useQueryClient()
  const end = useMutation({
    mutationFn: (confirmed: boolean) => endRole(personId, role.id, confirmed),
    onSuccess: () => client.invalidateQueries(),
  })
  const place = placeOf(role) ?? t('users.network')
  const own = end.error instanceof ApiProblem && end.error.code === 'role.own-administrator'
  return (
    <>
      <div className="row row-apart">
        <div>
          <p>{role.label}</p>
          <p className="quiet small">
            {place} · {t('users.since', { from: day(role.fromAt) })}
            {role.untilOn && ` · ${t('users.until', { to: day(role.untilOn) })}`}
          </p>
        </div>
        {!own && (
          <Button
            variant="secondary"
            data-size="sm"
            aria-label={t('users.end.what', { role: role.label, place })}
            loading={end.isPending}
            onClick={() => end.mutate(false)}
          >
            {t('users.end')}
          </Button>
        )}
      </div>
      {end.error && <FormError error={end.error} />}
      {own && (
        <div className="row">
          <Button data-color="danger" loading={end.isPending} onClick={() => end.mutate(true)}>
            {t('users.end.confirm')}
          </Button>
          <Button variant="tertiary" onClick={() => end.reset()}>
            {t('word.cancel')}
          </Button>
        </div>
      )}
    </>
  )
}
