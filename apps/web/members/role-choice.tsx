import { ValidationMessage } from '@digdir/designsystemet-react'
import { useText } from '../i18n/text'
import type { Faults } from './form'

export type PassingRole = 'chief-executive' | 'facilitator' | 'employee-representative'

interface RoleChoiceProps {
  roles: readonly PassingRole[]
  chosen: readonly PassingRole[]
  choose: (roles: readonly PassingRole[]) => void
  faults: Faults
}

/** Which roles of the one who leaves the successor takes over; the others end. */
export function RoleChoice({ roles, chosen, choose, faults }: RoleChoiceProps) {
  const t = useText()
  if (roles.length === 0) return null
  const fault = faults['member-roles']
  return (
    <fieldset className="segmented">
      <legend>{t('members.takes-over')}</legend>
      {roles.map((role, at) => (
        <div key={role}>
          <label className="check-line">
            <input
              type="checkbox"
              className="ds-input"
              id={at === 0 ? 'member-roles' : undefined}
              aria-describedby={fault ? 'member-roles-error' : undefined}
              checked={chosen.includes(role)}
              onChange={(event) =>
                choose(event.target.checked ? [...chosen, role] : chosen.filter((one) => one !== role))
              }
            />
            {t(`members.role.${role}`)}
          </label>
        </div>
      ))}
      {fault && <ValidationMessage id="member-roles-error">{fault}</ValidationMessage>}
    </fieldset>
  )
}
