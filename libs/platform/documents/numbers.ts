import type { Language } from '../i18n'

/** Narrow no-break space: groups thousands without letting a number break over two lines. */
const THIN = '\u202f'
const FIXED_UP_TO = 1e21
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]

/**
 * A number as a Norwegian reader expects it: thousands grouped by a narrow no-break space,
 * decimal comma (a point in English), a true minus sign. Throws a RangeError for what is not a finite number,
 * because a report must never say "NaN".
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  if (!(Math.abs(value) < FIXED_UP_TO)) throw new RangeError(`${value} cannot be written as a number`)
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, THIN)
  const mark = language === 'en' ? '.' : ','
  const negative = value < 0 && Number(Math.abs(value).toFixed(decimals)) !== 0
  return `${negative ? '\u2212' : ''}${grouped}${fraction ? mark + fraction : ''}`
}

/** An amount of whole kroner with its unit: `1 200 000 kr`, in English `NOK 1 200 000`. */
export function formatKroner(amount: number, language: Language): string {
  const number = formatNumber(amount, language)
  return language === 'en' ? `NOK\u00a0${number}` : `${number}\u00a0kr`
}

/** A calendar day `YYYY-MM-DD` as it is written: `21.08.2023`, in English `21 August 2023`. */
export function formatDay(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-')
  if (language !== 'en') return `${date}.${month}.${year}`
  return `${Number(date)}\u00a0${MONTHS[Number(month) - 1] ?? month}\u00a0${year}`
}
