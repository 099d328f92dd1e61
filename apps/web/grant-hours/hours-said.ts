import { number } from '../i18n/format'
import { useText } from '../i18n/text'

const IN_AN_HOUR = 4

/** Quarters as hours in the reader's words: "2,5 timer". */
export function useHours(): (quarters: number) => string {
  const t = useText()
  return (quarters) =>
    quarters === IN_AN_HOUR ? t('hours.one') : t('hours.many', { hours: number(quarters / IN_AN_HOUR) })
}
