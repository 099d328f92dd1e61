import { Button, Label, Select } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { GatheringPlan, PlannedGathering } from '../api/answers'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { addGroup } from '../planning/queries'
import { BusyButton } from '../parts/busy-button'

interface CannotComeProps {
  plan: GatheringPlan
  gathering: PlannedGathering
  changed: () => Promise<void>
}

/** A group of this batch cannot come: it catches up with another one that meets about the same module. */
export function CannotCome({ plan, gathering, changed }: CannotComeProps) {
  const t = useText()
  const [open, setOpen] = useState(false)
  const [group, setGroup] = useState('')
  const [other, setOther] = useState('')
  const elsewhere = plan.gatherings.filter(
    ({ id, module, state }) =>
      id !== gathering.id && module?.number === gathering.module?.number && state === 'called',
  )
  const adding = useMutation({
    mutationFn: async () => {
      const there = elsewhere.find(({ id }) => id === other)
      if (there) await addGroup(there, group)
    },
    onSuccess: async () => {
      setOpen(false)
      await changed()
    },
  })
  const own = gathering.groups.filter(
    ({ id, catchUp }) => !catchUp && !elsewhere.some(({ groups }) => groups.some((one) => one.id === id)),
  )
  if (elsewhere.length === 0 || own.length === 0) return null
  if (!open) {
    return (
      <div>
        <Button variant="secondary" onClick={() => setOpen(true)}>
          {t('cannot-come.open')}
        </Button>
      </div>
    )
  }
  return (
    <form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault()
        adding.mutate()
      }}
    >
      {adding.error && <FormError error={adding.error} />}
      <div className="field-block">
        <Label htmlFor="cannot-come">{t('cannot-come.who')}</Label>
        <Select id="cannot-come" required value={group} onChange={(event) => setGroup(event.target.value)}>
          <Select.Option value="">{t('plan.catch-up.none')}</Select.Option>
          {own.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {name}
            </Select.Option>
          ))}
        </Select>
      </div>
      <div className="field-block">
        <Label htmlFor="catch-up-with">{t('cannot-come.where')}</Label>
        <Select id="catch-up-with" required value={other} onChange={(event) => setOther(event.target.value)}>
          <Select.Option value="">{t('cannot-come.choose')}</Select.Option>
          {elsewhere.map(({ id, batch, startsAt }) => (
            <Select.Option key={id} value={id}>
              {t('cannot-come.batch', { number: batch?.number ?? 0, date: day(startsAt) })}
            </Select.Option>
          ))}
        </Select>
      </div>
      <div className="row">
        <BusyButton type="submit" busy={adding.isPending}>
          {t('cannot-come.do')}
        </BusyButton>
        <Button type="button" variant="tertiary" onClick={() => setOpen(false)}>
          {t('cannot-come.not')}
        </Button>
      </div>
    </form>
  )
}
