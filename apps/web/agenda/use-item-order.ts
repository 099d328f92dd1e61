import { useState } from 'react'
import { useText } from '../i18n/text'
import type { Aim, Order } from '../ordering/use-order'
import { moved, type EditedItem } from './edited-agenda'

/** Moves the items of an agenda that is being written; nothing is stored before the whole is. */
export function useItemOrder(
  items: readonly EditedItem[],
  change: (items: readonly EditedItem[]) => void,
): Order {
  const t = useText()
  const [open, setOpen] = useState<string | null>(null)
  const [announcement, announce] = useState('')
  const move = (key: string, aim: Aim, focus: string | null) => {
    const present = items.findIndex((item) => item.key === key) + 1
    const place = placeOf(aim, present, items.length)
    const title = items[present - 1]?.title ?? ''
    change(moved(items, key, place))
    announce(t('agenda.moved', { title, place, of: items.length }))
    if (focus) requestAnimationFrame(() => document.getElementById(focus)?.focus())
  }
  return {
    announcement,
    error: null,
    move,
    open,
    toggle: (key) => setOpen((was) => (was === key ? null : key)),
  }
}

function placeOf(aim: Aim, present: number, of: number): number {
  if (typeof aim === 'object') return aim.position
  const aimed = { up: present - 1, down: present + 1, first: 1, last: of }[aim]
  return Math.min(Math.max(aimed, 1), of)
}
