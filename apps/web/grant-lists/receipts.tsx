import { Button } from '@digdir/designsystemet-react'
import type { GrantForm } from '../api/answers'
import { day, kroner } from '../i18n/format'
import { useText } from '../i18n/text'
import { today } from '../members/fields'
import { LineField } from './line-field'
import { NumberField } from './number-field'

type Receipt = GrantForm['financing'][number]['received'][number]

interface ReceiptsProps {
  id: string
  receipts: readonly Receipt[]
  change: (receipts: Receipt[]) => void
}

/** What came in on which day: a report counts what had come by its last day. */
export function Receipts({ id, receipts, change }: ReceiptsProps) {
  const t = useText()
  const set = (at: number, part: Partial<Receipt>) =>
    change(receipts.map((receipt, place) => (place === at ? { ...receipt, ...part } : receipt)))
  return (
    <fieldset className="grant-pick stack-tight">
      <legend className="ds-label">{t('grant-lists.received')}</legend>
      {receipts.map(({ on, amount }, at) => (
        // The place is all that tells one from the other.
        <div key={at} className="grant-columns">
          <LineField
            id={`${id}-${at}-on`}
            type="date"
            label={t('grant-lists.received-on')}
            value={on}
            onChange={({ target }) => set(at, { on: target.value })}
          />
          <NumberField
            id={`${id}-${at}-amount`}
            label={t('grant-lists.amount')}
            money
            value={amount}
            change={(next) => set(at, { amount: next ?? 0 })}
          />
          <div className="grant-beside">
            <Button
              type="button"
              variant="tertiary"
              data-size="sm"
              data-color="danger"
              aria-label={t('grant-lists.received-remove', { amount: kroner(amount), day: on && day(on) })}
              onClick={() => change(receipts.filter((_, place) => place !== at))}
            >
              {t('grant-lists.remove.short')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          type="button"
          variant="tertiary"
          data-size="sm"
          onClick={() => change([...receipts, { on: today(), amount: 0 }])}
        >
          {t('grant-lists.received-add')}
        </Button>
      </div>
    </fieldset>
  )
}
