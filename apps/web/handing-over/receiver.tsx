import { useState } from 'react'
import type { GroupMember } from '../api/answers'
import { useText } from '../i18n/text'
import { personFaults, PersonFields, SelectField } from '../members/fields'
import type { Faults } from '../members/form'

const OUTSIDE = 'outside'

/** The API's pointers and the fields that they mean. */
export const RECEIVER_FIELDS = {
  '/to': 'hand-over-to',
  '/email': 'member-email',
  '/name': 'member-name',
}

export interface ReceiverDraft {
  readonly to: string
  readonly person: { readonly name: string; readonly email: string }
}

const NOBODY: ReceiverDraft = { to: '', person: { name: '', email: '' } }

/** Who gets a role: somebody of the group, or a name and an address from outside. */
export function useReceiver(candidates: readonly GroupMember[]) {
  const t = useText()
  const [draft, setDraft] = useState(NOBODY)
  const outside = draft.to === OUTSIDE
  const chosen = candidates.find(({ person }) => person.id === draft.to)
  return {
    draft,
    setDraft,
    outside,
    receiver: outside ? draft.person : { to: draft.to },
    name: outside ? draft.person.name : (chosen?.person.name ?? ''),
    faults: (): Faults => {
      if (outside)
        return personFaults(draft.person, {
          name: t('members.name.missing'),
          email: t('members.email.missing'),
        })
      return chosen ? {} : { 'hand-over-to': t('members.hand-over.missing') }
    },
  }
}

interface ReceiverFieldsProps {
  label: string
  candidates: readonly GroupMember[]
  chosen: ReturnType<typeof useReceiver>
  found: Faults
}

export function ReceiverFields({ label, candidates, chosen, found }: ReceiverFieldsProps) {
  const t = useText()
  const { draft, setDraft, outside } = chosen
  return (
    <>
      <SelectField
        id="hand-over-to"
        label={label}
        value={draft.to}
        choose={(to) => setDraft({ ...draft, to })}
        fault={found['hand-over-to']}
        options={[
          { value: '', label: t('members.hand-over.choose') },
          ...candidates.map((one) => ({ value: one.person.id, label: one.person.name })),
          { value: OUTSIDE, label: t('members.hand-over.outside') },
        ]}
      />
      {outside && (
        <PersonFields
          draft={draft.person}
          set={(one) => setDraft({ ...draft, person: { ...draft.person, ...one } })}
          faults={found}
        />
      )}
    </>
  )
}
