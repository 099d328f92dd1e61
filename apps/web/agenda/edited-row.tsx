import { Button } from '@digdir/designsystemet-react'
import { DragVerticalIcon } from '@navikt/aksel-icons'
import { useRef } from 'react'
import { time } from '../i18n/format'
import { useText, type Translate } from '../i18n/text'
import { MoveButton, MoveWays, type Way } from '../ordering/move-menu'
import { useDraggedRow } from '../ordering/use-drag'
import type { Order } from '../ordering/use-order'
import { TextField } from '../parts/text-field'
import type { EditedItem, Slot } from './edited-agenda'
import { MinutesStepper } from './minutes-stepper'

interface EditedRowProps {
  item: EditedItem
  slot: Slot
  /** Its place, counted from one, and how many there are. */
  place: number
  of: number
  order: Order
  change: (item: EditedItem) => void
  remove: () => void
}

/** One item: when, what, how long, who; moved by its menu, or dragged by its handle. */
export function EditedRow({ item, slot, place, of, order, change, remove }: EditedRowProps) {
  const t = useText()
  const row = useRef<HTMLLIElement>(null)
  const handle = useRef<HTMLSpanElement>(null)
  const edge = useDraggedRow(row, handle, { id: item.key, ...HERE, position: place }, order)
  const title = item.title.trim() || t('agenda.item.unnamed', { place })
  return (
    <li className="agenda-item stack-tight" ref={row} data-edge={edge} aria-label={title}>
      <div className="row row-apart">
        <span className="row">
          <span className="drag-handle" ref={handle} aria-hidden>
            <DragVerticalIcon aria-hidden fontSize="1.5rem" />
          </span>
          <strong className="agenda-time">
            {time(slot.startsAt)}–{time(slot.endsAt)}
          </strong>
        </span>
        <span className="row">
          <MoveButton id={item.key} title={title} order={order} />
          <Button
            type="button"
            variant="tertiary"
            data-size="sm"
            data-color="danger"
            aria-label={t('agenda.item.remove', { title })}
            onClick={remove}
          >
            {t('agenda.remove')}
          </Button>
        </span>
      </div>
      <MoveWays id={item.key} title={title} order={order} ways={waysOf(t, place, of)} />
      <TextField
        id={`title-${item.key}`}
        label={t('agenda.item.title')}
        required
        maxLength={160}
        value={item.title}
        onChange={(event) => change({ ...item, title: event.target.value })}
      />
      <div className="agenda-fields">
        <MinutesStepper
          id={`minutes-${item.key}`}
          title={title}
          minutes={item.minutes}
          change={(minutes) => change({ ...item, minutes })}
        />
        <TextField
          id={`note-${item.key}`}
          label={t('agenda.item.note')}
          maxLength={300}
          value={item.note}
          onChange={(event) => change({ ...item, note: event.target.value })}
        />
      </div>
    </li>
  )
}

/** An agenda is one list, wherever its rows are dragged. */
const HERE = { moduleId: '', step: 'gathering' } as const

function waysOf(t: Translate, place: number, of: number): Way[] {
  const [first, last] = [place === 1, place === of]
  return [
    { key: 'up', label: t('order.up'), aim: 'up', idle: first },
    { key: 'down', label: t('order.down'), aim: 'down', idle: last },
    { key: 'first', label: t('order.first'), aim: 'first', idle: first },
    { key: 'last', label: t('order.last'), aim: 'last', idle: last },
  ]
}
