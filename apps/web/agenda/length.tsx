import { Alert } from '@digdir/designsystemet-react'
import { useText } from '../i18n/text'

/** Says it when what is planned takes more or less time than there is; a day may well be open at the end. */
export function DifferentLength({ minutes, length }: { minutes: number; length: number }) {
  const t = useText()
  const told = useLength()
  const left = length - minutes
  if (left === 0 || minutes === 0) return null
  return (
    <Alert data-color={left < 0 ? 'warning' : 'info'} data-size="sm">
      {left < 0
        ? t('agenda.too-long', { length: told(-left) })
        : t('agenda.too-short', { length: told(left) })}
    </Alert>
  )
}

/** How long something takes: `45 min`, `2 t`, `6 t 30 min`. */
export function useLength(): (minutes: number) => string {
  const t = useText()
  return (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
    const parts = [
      hours > 0 ? t('agenda.hours', { hours }) : '',
      rest > 0 || hours === 0 ? t('agenda.minutes', { minutes: rest }) : '',
    ]
    return parts.filter(Boolean).join(' ')
  }
}
