import type { Problem } from '../../platform/http'
import { languages, type Localised } from '../../platform/i18n'
import type { ReminderKind } from '../reminder-words'
import type { Anchor } from './rule-sentences'

const OF_A_MODULE = ['module', 'title', 'group', 'date', 'time', 'place', 'due'] as const

const OF_A_SESSION = ['title', 'group', 'date', 'time', 'place'] as const

const PLACES: Readonly<Record<ReminderKind, readonly string[]>> = {
  gathering: OF_A_MODULE,
  prework: OF_A_MODULE,
  attendance: OF_A_MODULE,
  postwork: OF_A_MODULE,
  deadline: ['deadline', 'due'],
  worklist: ['group'],
}

/** What the texts of a rule can be filled with, by what the rule looks at and what its days are counted from. */
export function placesOf({ condition, anchor }: RuleSubjectMatter): readonly string[] {
  return anchor === 'session' ? OF_A_SESSION : PLACES[condition]
}

interface RuleSubjectMatter {
  readonly condition: ReminderKind
  readonly anchor: Anchor
}

type FieldError = Problem['errors'][number]

interface RuleTexts {
  readonly subject: Localised
  readonly body: Localised
}

/** What is wrong with the texts of a rule: one is missing, or asks for something that nothing fills in. */
export function textErrors(texts: RuleTexts, matter: RuleSubjectMatter): FieldError[] {
  return (['subject', 'body'] as const).flatMap((part) =>
    languages.flatMap((language) => {
      const pointer = `/${part}/${language}`
      const text = texts[part][language]
      if (text.trim() === '') return [{ pointer, code: 'reminder-rule.text-missing' }]
      const unknown = unknownPlace(text, placesOf(matter))
      return unknown === null
        ? []
        : [{ pointer, code: 'reminder-rule.place-unknown', params: { place: unknown } }]
    }),
  )
}

/** The first brace that is no place: what is misspelt would stand in the mail as it is. */
function unknownPlace(text: string, places: readonly string[]): string | null {
  const rest = text.replace(/\{(\w+)\}/g, (whole, name: string) => (places.includes(name) ? '' : whole))
  return /\{[^{}]{0,40}\}?|\}/.exec(rest)?.[0] ?? null
}
