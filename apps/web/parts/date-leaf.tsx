import { leaf } from '../i18n/format'

/** The page torn off a calendar. The words beside it say the same, so it is hidden from screen readers. */
export function DateLeaf({ instant }: { instant: string }) {
  const { day, month } = leaf(instant)
  return (
    <div className="date-leaf" aria-hidden>
      <span className="date-leaf-month">{month}</span>
      <span className="date-leaf-day">{day}</span>
    </div>
  )
}
