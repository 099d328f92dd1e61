import { formatKroner } from '../../platform/documents'
import type { Language, Localised } from '../../platform/i18n'
import type { FinancingKind } from '../grant-words'
import type { GrantCheck, Severity } from './check.dto'
import { checkWords } from './check-words'

/** What is checked, as it stood at the end of a day; money in whole kroner. */
export interface GrantStanding {
  readonly granted: number
  /** Whether the period is over by that day: only then is less than the budget a deviation. */
  readonly over: boolean
  /** Null while nothing is booked. */
  readonly used: number | null
  readonly budget: readonly BudgetStanding[]
  readonly financing: readonly { readonly kind: FinancingKind; readonly amount: number }[]
  readonly contributions: {
    readonly paid: number
    /** What is booked as paid by own contributions. */
    readonly booked: number
    /** Municipalities whose contribution another grant paid. */
    readonly fromGrants: readonly string[]
  }
  readonly conditions: { readonly open: number; readonly unmet: number }
  /** What lies outside the period of the grant. */
  readonly outside: { readonly entries: number; readonly hours: number; readonly gatherings: number }
  readonly marking: { readonly sheets: number; readonly unmarked: number }
}

export interface BudgetStanding {
  readonly key: string
  readonly title: Localised
  readonly amount: number
  /** Spent in the period; null while nothing is recorded on the line. */
  readonly used: number | null
  readonly explanation: string
}

type Values = Readonly<Record<string, string | number>>
type CheckKey = keyof typeof checkWords

/** One rule: whether it holds, and what its sentence speaks of. */
interface Rule {
  readonly key: CheckKey
  readonly severity: Severity
  readonly holds: (standing: GrantStanding) => boolean
  readonly tells: (standing: GrantStanding, say: Say) => Values
}

/** How amounts and titles are said to the reader. */
interface Say {
  readonly kroner: (amount: number) => string
  readonly text: (text: Localised) => string
  readonly names: (names: readonly string[]) => string
}

/** Every check of a grant, in the order a controller would ask. */
const rules: readonly Rule[] = [
  {
    key: 'balance',
    severity: 'blocks',
    holds: ({ budget, financing }) => sum(budget) === sum(financing),
    tells: ({ budget, financing }, { kroner }) => ({ budget: kroner(sum(budget)), financing: kroner(sum(financing)) }),
  },
  {
    key: 'granted',
    severity: 'blocks',
    holds: ({ granted, financing }) => sum(financing.filter(({ kind }) => kind === 'grant')) === granted,
    tells: ({ granted }, { kroner }) => ({ granted: kroner(granted) }),
  },
  {
    key: 'recorded',
    severity: 'warns',
    holds: ({ budget }) => budget.some(({ used }) => used !== null),
    tells: ({ budget }, { kroner }) => ({ cost: kroner(budget.reduce((all, { used }) => all + (used ?? 0), 0)) }),
  },
  {
    key: 'used',
    severity: 'blocks',
    holds: ({ used, granted }) => (used ?? 0) <= granted,
    tells: ({ used, granted }, { kroner }) => ({
      used: kroner(used ?? 0),
      granted: kroner(granted),
      unused: kroner(Math.max(0, granted - (used ?? 0))),
    }),
  },
  {
    key: 'deviation',
    severity: 'blocks',
    holds: ({ budget, over }) => unexplained(budget, over).length === 0,
    tells: ({ budget, over }, { text, names }) => ({
      lines: names(unexplained(budget, over).map(({ title }) => text(title))),
    }),
  },
  {
    key: 'contributions',
    severity: 'blocks',
    holds: ({ contributions }) => contributions.fromGrants.length === 0,
    tells: ({ contributions }, { names }) => ({ names: names(contributions.fromGrants) }),
  },
  {
    key: 'covered',
    severity: 'warns',
    holds: ({ contributions: { paid, booked } }) => booked <= paid,
    tells: ({ contributions: { paid, booked } }, { kroner }) => ({ paid: kroner(paid), booked: kroner(booked) }),
  },
  {
    key: 'period',
    severity: 'warns',
    holds: ({ outside }) => outside.entries + outside.hours + outside.gatherings === 0,
    tells: ({ outside }) => outside,
  },
  {
    key: 'conditions',
    severity: 'warns',
    holds: ({ conditions }) => conditions.open + conditions.unmet === 0,
    tells: ({ conditions }) => conditions,
  },
  {
    key: 'attendance',
    severity: 'warns',
    holds: ({ marking }) => marking.unmarked === 0,
    tells: ({ marking }) => marking,
  },
] // prettier-ignore

/** Every check with a sentence that says how it is. */
export function checksOf(standing: GrantStanding, language: Language): GrantCheck[] {
  const say: Say = {
    kroner: (amount) => formatKroner(amount, language),
    text: (text) => text[language] || text.nb,
    names: (names) => new Intl.ListFormat(language).format(names),
  }
  return rules.map(({ key, severity, holds, tells }) => {
    const { title, ...sentences } = checkWords[key]
    const ok = holds(standing)
    const detail = filled(sentences[ok ? 'ok' : 'wrong'][language], tells(standing, say))
    return { key, title: title[language], ok, severity, detail }
  })
}

/** Whether spending deviates by more than a tenth of the budget; a line without a budget deviates with the first krone. */
export function deviates({ amount, used }: BudgetStanding, over: boolean): boolean {
  const difference = (used ?? 0) - amount
  return (over || difference > 0) && Math.abs(difference) * 10 > amount
}

function unexplained(budget: readonly BudgetStanding[], over: boolean): BudgetStanding[] {
  // A line on which nothing is recorded is told by its own check: there is nothing to explain yet.
  const recorded = budget.some(({ used }) => used !== null)
  return recorded ? budget.filter((line) => deviates(line, over) && line.explanation.trim() === '') : []
}

function sum(lines: readonly { readonly amount: number }[]): number {
  return lines.reduce((all, { amount }) => all + amount, 0)
}

function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
