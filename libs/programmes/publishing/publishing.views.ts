import { createHash } from 'node:crypto'
import { languages, type Language } from '../../platform/i18n'
import type { AuthoredVersion } from '../authoring/version.dto'
import type { ActivityDifference, ModuleDifference, TextChange, VersionDifference } from './difference'
import { placeName, sentenceOf, titleFor } from './finding-words'
import type {
  ActivityDifferenceView,
  DifferenceView,
  FindingView,
  ModuleDifferenceView,
  PlaceInVersion,
  ReadinessView,
  StandingView,
  TextChangeView,
} from './publishing.dto'
import { completenessOf, findingsIn, mayPublish, type Finding } from './readiness'
import { missingIn, textPlaces } from './text-places'

type About = Pick<Finding, 'module' | 'activity' | 'field'>

/** Of all that a version says, in every language: who publishes it builds on what they read. */
export function contentTag({ preworkDays, postworkDays, modules }: AuthoredVersion): string {
  const text = JSON.stringify([preworkDays, postworkDays, modules])
  return createHash('sha256').update(text).digest('base64url')
}

export function readinessView(version: AuthoredVersion, reader: Language): ReadinessView {
  const findings = findingsIn(version)
  const places = textPlaces(version.modules)
  return {
    version: contentTag(version),
    ready: mayPublish(findings),
    findings: findings.map((finding) => findingView(finding, reader)),
    completeness: completenessOf(version),
    missing: languages.flatMap((language) =>
      places
        .filter((place) => missingIn(place, language))
        .map(({ module, activity, name }) => ({
          language,
          place: placeView({ module, activity, field: name }, reader),
        })),
    ),
  }
}

function findingView(finding: Finding, reader: Language): FindingView {
  const { level, code } = finding
  return { level, code, text: sentenceOf(finding, reader), place: placeView(finding, reader) }
}

function placeView({ module, activity, field }: About, reader: Language): PlaceInVersion {
  const name = placeName(module, activity, field, reader)
  return { moduleId: module?.id ?? null, activityId: activity?.id ?? null, field, name }
}

/** The difference in the reader's words; titles of modules from the newer version, else from the older. */
export function differenceView(
  before: AuthoredVersion,
  after: AuthoredVersion,
  { facts, modules }: VersionDifference,
  reader: Language,
): DifferenceView {
  const titles = new Map(
    [...before.modules, ...after.modules].map(({ id, title }) => [id, titleFor(title, reader)]),
  )
  return {
    version: { id: after.id, number: after.number },
    against: { id: before.id, number: before.number },
    facts: [...facts],
    modules: modules.map((module) => moduleView(module, titles, reader)),
  }
}

type Titles = ReadonlyMap<string, string>

function moduleView(difference: ModuleDifference, titles: Titles, reader: Language): ModuleDifferenceView {
  const { id, change, title, number, facts, texts, activities } = difference
  return {
    id,
    change,
    title: titleFor(title, reader),
    numberBefore: number.before,
    number: number.after,
    facts: [...facts],
    texts: texts.map(textView),
    activities: activities.map((activity) => activityView(activity, titles, reader)),
  }
}

function activityView(
  difference: ActivityDifference,
  titles: Titles,
  reader: Language,
): ActivityDifferenceView {
  const { id, change, title, kind, minutes, required, answeredBy } = difference
  const { at, from, reordered, facts, texts } = difference
  const standing = ({ moduleId, step }: ActivityDifference['at']): StandingView => ({
    moduleId,
    module: titles.get(moduleId) ?? '',
    step,
  })
  return {
    id,
    change,
    title: titleFor(title, reader),
    kind,
    minutes,
    required: required.after ?? required.before ?? false,
    answeredBy: answeredBy.after ?? answeredBy.before ?? 'person',
    at: standing(at),
    from: from && standing(from),
    reordered,
    facts: [...facts],
    texts: texts.map(textView),
  }
}

function textView({ name, language, words }: TextChange): TextChangeView {
  return { name, language, words: [...words] }
}
