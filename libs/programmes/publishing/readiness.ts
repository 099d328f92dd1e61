import { languages, type Language } from '../../platform/i18n'
import type { AuthoredActivity, AuthoredModule, AuthoredVersion } from '../authoring/version.dto'
import type { TextName } from './difference'
import { missingIn, textPlaces, type TextPlace } from './text-places'

export const findingCodes = [
  'no-core-module',
  'followup-before-core',
  'module-empty',
  'why-missing',
  'why-not-required',
  'text-missing',
  'link-missing',
  'captions-missing',
  'language-incomplete',
] as const
export type FindingCode = (typeof findingCodes)[number]

/** Something that must be mended before publishing, or that the author should know. */
export interface Finding {
  readonly level: 'error' | 'warning'
  readonly code: FindingCode
  readonly module: AuthoredModule | null
  readonly activity: AuthoredActivity | null
  /** The field to mend, where it is one. */
  readonly field: TextName | 'link' | 'captions' | null
  /** For a language that is not complete: which, and how many texts it lacks. */
  readonly language: Language | null
  readonly count: number
}

export interface Completeness {
  readonly language: Language
  readonly present: number
  readonly of: number
}

type Checked = Pick<AuthoredVersion, 'modules'>

/** How many of the texts that there ought to be are there, language by language. */
export function completenessOf({ modules }: Checked): Completeness[] {
  const places = textPlaces(modules)
  return languages.map((language) => ({
    language,
    present: places.filter((place) => !missingIn(place, language)).length,
    of: places.length,
  }))
}

/** Everything that stands in the way of publishing, and after it what the author should know. */
export function findingsIn(version: Checked): Finding[] {
  const { modules } = version
  const activities = modules.flatMap((module) => module.activities.map((activity) => ({ module, activity })))
  return [
    ...ofModules(modules),
    ...ofWhy(modules[0]),
    ...textPlaces(modules)
      .filter((place) => missingIn(place, 'nb'))
      .map(({ module, activity, name }) => error('text-missing', { module, activity, field: name })),
    ...activities.flatMap(({ module, activity }) => ofAddresses(module, activity)),
    ...modules.filter((module) => module.activities.length === 0).map((module) => empty(module)),
    ...ofLanguages(textPlaces(modules)),
  ]
}

export function mayPublish(findings: readonly Finding[]): boolean {
  return findings.every(({ level }) => level === 'warning')
}

/** Core modules are numbered from one without holes, so the follow-ups come after them. */
function ofModules(modules: readonly AuthoredModule[]): Finding[] {
  const core = modules.filter(({ kind }) => kind === 'core').length
  if (core === 0) return [error('no-core-module', {})]
  const early = modules.filter(({ kind, number }) => kind === 'followup' && number <= core)
  return early.map((module) => error('followup-before-core', { module }))
}

/** The first thing that the group does together is to say why; it follows the group through the programme. */
function ofWhy(first: AuthoredModule | undefined): Finding[] {
  if (!first) return []
  const task = first.activities.find(({ kind, answeredBy }) => kind === 'task' && answeredBy === 'group')
  if (!task) return [error('why-missing', { module: first })]
  return task.required ? [] : [error('why-not-required', { module: first, activity: task })]
}

function ofAddresses(module: AuthoredModule, activity: AuthoredActivity): Finding[] {
  const { kind, link, captions } = activity
  const linked = kind === 'video' || kind === 'link'
  return [
    ...(linked && !link ? [error('link-missing', { module, activity, field: 'link' })] : []),
    ...(kind === 'video' && !captions
      ? [error('captions-missing', { module, activity, field: 'captions' })]
      : []),
  ]
}

function empty(module: AuthoredModule): Finding {
  return { ...error('module-empty', { module }), level: 'warning' }
}

function ofLanguages(places: readonly TextPlace[]): Finding[] {
  const others = languages.filter((language) => language !== 'nb')
  return others
    .map((language) => ({ language, count: places.filter((place) => missingIn(place, language)).length }))
    .filter(({ count }) => count > 0)
    .map((lack) => ({ ...error('language-incomplete', {}), ...lack, level: 'warning' }))
}

function error(code: FindingCode, about: Partial<Pick<Finding, 'module' | 'activity' | 'field'>>): Finding {
  return {
    level: 'error',
    code,
    module: null,
    activity: null,
    field: null,
    language: null,
    count: 1,
    ...about,
  }
}
