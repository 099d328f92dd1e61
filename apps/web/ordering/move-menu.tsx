import { Button } from '@digdir/designsystemet-react'
import { ArrowsUpDownIcon } from '@navikt/aksel-icons'
import { useText } from '../i18n/text'
import type { Aim, Order } from './use-order'

export interface Way {
  readonly key: string
  readonly label: string
  readonly aim: Aim
  /** Where it stands already; the button stays, so that the focus has somewhere to be. */
  readonly idle?: boolean
}

interface MoveMenuProps {
  id: string
  title: string
  ways: readonly Way[]
  order: Order
}

/** The ways in which something may be moved, behind one button. */
export function MoveButton({ id, title, order }: Omit<MoveMenuProps, 'ways'>) {
  const t = useText()
  return (
    <Button
      id={`menu-${id}`}
      variant="tertiary"
      data-size="sm"
      aria-expanded={order.open === id}
      aria-label={t('order.move-what', { title })}
      onClick={() => order.toggle(id)}
    >
      <ArrowsUpDownIcon aria-hidden fontSize="1.25rem" />
      {t('order.move')}
    </Button>
  )
}

export function MoveWays({ id, title, ways, order }: MoveMenuProps) {
  const t = useText()
  if (order.open !== id) return null
  const close = () => {
    order.toggle(id)
    document.getElementById(`menu-${id}`)?.focus()
  }
  return (
    <div
      className="row move-ways"
      role="group"
      aria-label={t('order.move-what', { title })}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      {ways.map(({ key, label, aim, idle = false }) => (
        <Button
          key={key}
          id={`${key}-${id}`}
          variant="secondary"
          data-size="sm"
          aria-disabled={idle}
          onClick={() => !idle && order.move(id, aim, `${key}-${id}`)}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}
