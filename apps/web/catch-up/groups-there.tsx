import { BusyButton } from '../parts/busy-button'
import { Button, Label, Select } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { GatheringPlan, PlannedGathering } from '../api/answers'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { CannotCome } from './cannot-come'
import { addGroup, removeGroup } from '../planning/queries'

interface GroupsThereProps {
  plan: GatheringPlan
  gathering: PlannedGathering
  changed: () => Promise<void>
}

/** Who meets there: the groups of the batch, and those who catch up. */
export function GroupsThere({ plan, gathering, changed }: GroupsThereProps) {
  const t = useText()
  const removing = useMutation({
    mutationFn: (groupId: string) => removeGroup(gathering, groupId),
    onSuccess: changed,
  })
  const off = ['draft', 'cancelled', 'moved'].includes(gathering.state)
  return (
    <>
      {gathering.groups.length === 0 && <p className="quiet">{t('plan.nobody')}</p>}
      {removing.error && <FormError error={removing.error} />}
      <ul>
        {gathering.groups.map((group) => (
          <li key={group.id}>
            {group.name}
            {group.catchUp && (
              <>
                {' '}
                <span className="quiet">({t('plan.catch-up')})</span>{' '}
                {!off && (
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    aria-label={t('plan.catch-up.undo-for', { name: group.name })}
                    onClick={() => removing.mutate(group.id)}
                  >
                    {t('plan.catch-up.undo')}
                  </Button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {gathering.state === 'called' && <CannotCome plan={plan} gathering={gathering} changed={changed} />}
      {!off && <CatchUpForm plan={plan} gathering={gathering} changed={changed} />}
    </>
  )
}

function CatchUpForm({ plan, gathering, changed }: GroupsThereProps) {
  const t = useText()
  const [chosen, setChosen] = useState('')
  const adding = useMutation({
    mutationFn: () => addGroup(gathering, chosen),
    onSuccess: async () => {
      setChosen('')
      await changed()
    },
  })
  const there = new Set(gathering.groups.map(({ id }) => id))
  const others = plan.batches
    .filter(({ number }) => number !== gathering.batch?.number)
    .flatMap(({ groups }) => groups.filter(({ id }) => !there.has(id)))
  if (others.length === 0) return null
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (chosen) adding.mutate()
  }
  return (
    <form className="stack-tight" onSubmit={submit}>
      {adding.error && <FormError error={adding.error} />}
      <div className="field-block">
        <Label htmlFor="catch-up">{t('plan.catch-up.add')}</Label>
        <Select id="catch-up" required value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <Select.Option value="">{t('plan.catch-up.none')}</Select.Option>
          {others.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
      </div>
      <div>
        <BusyButton type="submit" variant="secondary" busy={adding.isPending}>
          {t('plan.catch-up.do')}
        </BusyButton>
      </div>
    </form>
  )
}
