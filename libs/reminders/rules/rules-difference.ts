import { Choice, Id, Many, Text } from '../../platform/http'
import { languages, type Language } from '../../platform/i18n'
import { whenText } from './rule-sentences'
import type { RuleFormRow, RuleRow } from './rules.store'

const factNames = ['active', 'when', 'validDays', 'urgent'] as const
const textNames = ['subject', 'body'] as const

export class RuleFact {
  @Choice(factNames, {
    description: '`when`: on which days, in words; `validDays`: for how many days it is of use',
  })
  name!: (typeof factNames)[number]

  @Text({ max: 300 })
  before!: string

  @Text({ max: 300 })
  after!: string
}

export class RuleTextChange {
  @Choice(textNames)
  name!: (typeof textNames)[number]

  @Choice(languages)
  language!: Language

  @Text({ max: 1000 })
  before!: string

  @Text({ max: 1000 })
  after!: string
}

export class RuleDifference {
  @Text({ max: 60, example: 'prework-first' })
  key!: string

  @Text({ max: 120 })
  title!: string

  @Many(() => RuleFact)
  facts!: RuleFact[]

  @Many(() => RuleTextChange)
  texts!: RuleTextChange[]
}

/** What is different in a version's reminders; rules that say the same are left out. */
export class RulesDifference {
  @Many(() => RuleDifference)
  items!: RuleDifference[]
}

export class RulesDifferenceQuery {
  @Id({ optional: true, description: 'The other version; without it what held before this one' })
  against?: string
}

/** @param before what holds in the other version, by key; a rule that it does not have is left out */
export function differenceOf(
  rules: readonly RuleRow[],
  before: ReadonlyMap<string, RuleFormRow>,
  language: Language,
): RuleDifference[] {
  return rules.flatMap((rule) => {
    const [from, to] = [before.get(rule.key), rule.own ?? rule.standard]
    if (!from) return []
    const { key, title } = rule
    const [facts, texts] = [factsOf(rule, from, to, language), textsOf(from, to)]
    return facts.length + texts.length === 0 ? [] : [{ key, title, facts, texts }]
  })
}

function factsOf({ anchor }: RuleRow, from: RuleFormRow, to: RuleFormRow, language: Language): RuleFact[] {
  const said = (name: RuleFact['name'], form: RuleFormRow): string =>
    name === 'when' ? whenText({ anchor, ...form }, language) : String(form[name])
  return factNames
    .map((name) => ({ name, before: said(name, from), after: said(name, to) }))
    .filter(({ before, after }) => before !== after)
}

function textsOf(from: RuleFormRow, to: RuleFormRow): RuleTextChange[] {
  return textNames.flatMap((name) =>
    languages
      .map((language) => ({ name, language, before: from[name][language], after: to[name][language] }))
      .filter(({ before, after }) => before !== after),
  )
}
