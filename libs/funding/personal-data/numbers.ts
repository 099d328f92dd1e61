import type { Finding } from './finding'

/** Runs of digits with what may stand between them in a number that belongs to somebody. */
const RUN = /(?<![\p{L}\d/.,])\(?(?:\+|00)?\d(?:[\d \u00A0\u2009\u202F.()-]{0,28}\d)?(?![\d/]|[.,]\d)/gu
const AMOUNT_FOLLOWS = /^[\s\u00A0]*(kr\b|kroner|nok\b|,-|prosent|%)/iu
const AMOUNT_BEFORE = /(\bkr|\bnok)[\s\u00A0.]*$/iu

/** Groupings that eight digits of a Norwegian telephone are written in. */
const PHONE_GROUPS = new Set(['8', '3 2 3', '2 2 2 2'])

/** Telephone numbers, and digits that are formed like a national identity number. */
export function findNumbers(text: string): Finding[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const kind = kindOf(
      run,
      text.slice(index + run.length, index + run.length + 12),
      text.slice(Math.max(0, index - 6), index),
    )
    if (kind === null) return []
    const from = index + (run.startsWith('(') && !run.includes(')') ? 1 : 0)
    const to = index + run.length
    return [{ kind, from, to, words: text.slice(from, to) }]
  })
}

function kindOf(run: string, after: string, before: string): Finding['kind'] | null {
  const digits = run.replace(/\D/g, '')
  const groups = run.match(/\d+/g) ?? []
  if (/^\(?(\+|00)/.test(run)) return isAbroad(digits) ? 'phone' : null
  if (digits.length === 11 && isBirthNumber(digits) && !isAccount(groups)) return 'identity-number'
  if (digits.length !== 8 || !/^[2-9]/.test(digits)) return null
  if (AMOUNT_FOLLOWS.test(after) || AMOUNT_BEFORE.test(before) || isCompactDay(run)) return null
  return PHONE_GROUPS.has(groups.map(({ length }) => length).join(' ')) ? 'phone' : null
}

/** A number with its country: 47 and eight digits, or another country's. */
function isAbroad(digits: string): boolean {
  const bare = digits.replace(/^00/, '')
  return bare.length >= 9 && bare.length <= 15
}

/** Day and month first; 40 more in the day is a D-number, 40 or 80 more in the month an invented one. */
function isBirthNumber(digits: string): boolean {
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))]
  return within(day % 40, 31) && day < 72 && within(month % 40, 12) && month < 93
}

/** An account at a bank is written in four, two and five. */
function isAccount(groups: readonly string[]): boolean {
  return groups.map(({ length }) => length).join(' ') === '4 2 5'
}

/** 20240531 in one piece is a day. */
function isCompactDay(run: string): boolean {
  const day = /^(19|20)\d\d(\d\d)(\d\d)$/.exec(run)
  return day !== null && within(Number(day[2]), 12) && within(Number(day[3]), 31)
}

function within(value: number, most: number): boolean {
  return value >= 1 && value <= most
}
