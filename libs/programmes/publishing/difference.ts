import { languages, type Language, type Localised } from '../../platform/i18n'
import type { ActivityKind, Answerer, Step } from '../programme-words'
import type { AuthoredActivity, AuthoredModule, AuthoredVersion } from '../authoring/version.dto'
import { movedAmong } from './standing'
import { wordsBetween, type Words } from './words'

export type Change = 'added' | 'removed' | 'changed'

/** A fact that was one thing and is another now. */
export interface Fact {
  readonly name: FactName
  readonly before: string
  readonly after: string
}

export const factNames = [
  'preworkDays',
  'postworkDays',
  'kind',
  'required',
  'answeredBy',
  'minAgreements',
  'minutes',
  'link',
  'captions',
] as const
export type FactName = (typeof factNames)[number]

export const textNames = ['title', 'theme', 'body', 'question', 'transcript', 'template'] as const
export type TextName = (typeof textNames)[number]

export interface TextChange {
  readonly name: TextName
  readonly language: Language
  readonly words: readonly Words[]
}

/** Where an activity stood, or stands: by stable ids. */
export interface Standing {
  readonly moduleId: string
  readonly step: Step
}

export interface ActivityDifference {
  readonly id: string
  readonly change: Change
  readonly title: Localised
  readonly kind: ActivityKind
  readonly minutes: number
  /** Where it stands now, or stood when it is gone. */
  readonly at: Standing
  /** Where it stood before; null unless it is in another step or another module now. */
  readonly from: Standing | null
  /** Whether it has another place among its neighbours. */
  readonly reordered: boolean
  readonly required: { readonly before: boolean | null; readonly after: boolean | null }
  readonly answeredBy: { readonly before: Answerer | null; readonly after: Answerer | null }
  readonly facts: readonly Fact[]
  readonly texts: readonly TextChange[]
}

export interface ModuleDifference {
  readonly id: string
  /** Null for a module in which only activities changed. */
  readonly change: Change | null
  readonly title: Localised
  /** Number before and now. */
  readonly number: { readonly before: number | null; readonly after: number | null }
  readonly facts: readonly Fact[]
  readonly texts: readonly TextChange[]
  readonly activities: readonly ActivityDifference[]
}

export interface VersionDifference {
  readonly facts: readonly Fact[]
  /** Only modules in which something is different, in the order of the newer version; what is gone stands last. */
  readonly modules: readonly ModuleDifference[]
}

type Compared = Pick<AuthoredVersion, 'preworkDays' | 'postworkDays' | 'modules'>

/** What is different in `after`, by the stable ids of modules and activities; empty where nothing is. */
export function differenceBetween(before: Compared, after: Compared): VersionDifference {
  const gone = before.modules.filter(({ id }) => !after.modules.some((module) => module.id === id))
  const order = movedAmong(
    before.modules.map(({ id }) => id),
    after.modules.map(({ id }) => id),
  )
  const modules = [...after.modules, ...gone].map(({ id }) => {
    const was = before.modules.find((module) => module.id === id)
    const is = after.modules.find((module) => module.id === id)
    return moduleDifference(was, is, { moved: order.has(id), activities: activitiesOf(before, after, id) })
  })
  return {
    facts: factsBetween(['preworkDays', 'postworkDays'], before, after),
    modules: modules.filter(({ change, activities }) => change !== null || activities.length > 0),
  }
}

function moduleDifference(
  was: AuthoredModule | undefined,
  is: AuthoredModule | undefined,
  { moved, activities }: { moved: boolean; activities: ActivityDifference[] },
): ModuleDifference {
  const module = is ?? was
  const both = was && is
  const facts = both ? factsBetween(['kind'], was, is) : []
  const texts = both ? textsBetween(['title', 'theme'], was, is) : []
  const different = facts.length > 0 || texts.length > 0 || moved
  return {
    id: module?.id ?? '',
    change: !was ? 'added' : !is ? 'removed' : different ? 'changed' : null,
    title: module?.title ?? { nb: '', nn: '', en: '' },
    number: { before: was?.number ?? null, after: is?.number ?? null },
    facts,
    texts,
    activities,
  }
}

/** What is different about the activities that stand in the module now, or stood there and are nowhere now. */
function activitiesOf(before: Compared, after: Compared, moduleId: string): ActivityDifference[] {
  const earlier = allOf(before)
  const later = allOf(after)
  const here = later.filter((activity) => activity.moduleId === moduleId)
  const gone = earlier.filter(
    ({ id, moduleId: in_ }) => in_ === moduleId && !later.some((one) => one.id === id),
  )
  const changed = [...here, ...gone].map(({ id }) =>
    activityDifference(
      earlier.find((one) => one.id === id),
      later.find((one) => one.id === id),
      reorderedIn(earlier, here).has(id),
    ),
  )
  return changed.filter((difference) => difference !== null)
}

function reorderedIn(earlier: readonly AuthoredActivity[], here: readonly AuthoredActivity[]): Set<string> {
  const steps = [...new Set(here.map(({ step }) => step))]
  return new Set(
    steps.flatMap((step) => {
      const now = here.filter((activity) => activity.step === step)
      const moduleId = now[0]?.moduleId
      const then = earlier.filter((activity) => activity.step === step && activity.moduleId === moduleId)
      return [...movedAmong(ids(then), ids(now))]
    }),
  )
}

function activityDifference(
  was: AuthoredActivity | undefined,
  is: AuthoredActivity | undefined,
  reordered: boolean,
): ActivityDifference | null {
  const activity = is ?? was
  if (!activity) return null
  const facts = was && is ? factsBetween(ACTIVITY_FACTS, was, is) : []
  const texts = was && is ? textsBetween(ACTIVITY_TEXTS, was, is) : []
  const elsewhere = was && is && (was.moduleId !== is.moduleId || was.step !== is.step)
  if (was && is && facts.length === 0 && texts.length === 0 && !elsewhere && !reordered) return null
  return {
    id: activity.id,
    change: !was ? 'added' : !is ? 'removed' : 'changed',
    title: activity.title,
    kind: activity.kind,
    minutes: activity.minutes,
    at: { moduleId: activity.moduleId, step: activity.step },
    from: elsewhere ? { moduleId: was.moduleId, step: was.step } : null,
    reordered,
    required: { before: was?.required ?? null, after: is?.required ?? null },
    answeredBy: { before: was?.answeredBy ?? null, after: is?.answeredBy ?? null },
    facts,
    texts,
  }
}

const ACTIVITY_FACTS = ['required', 'answeredBy', 'minAgreements', 'minutes', 'link', 'captions'] as const
const ACTIVITY_TEXTS = ['title', 'body', 'question', 'transcript', 'template'] as const

type FactsOf<Name extends FactName> = Readonly<Record<Name, string | number | boolean | null>>

function factsBetween<Name extends FactName>(
  names: readonly Name[],
  before: FactsOf<Name>,
  after: FactsOf<Name>,
): Fact[] {
  return names
    .filter((name) => before[name] !== after[name])
    .map((name) => ({ name, before: String(before[name] ?? ''), after: String(after[name] ?? '') }))
}

type TextsOf<Name extends TextName> = Readonly<Record<Name, Localised | null>>

function textsBetween<Name extends TextName>(
  names: readonly Name[],
  before: TextsOf<Name>,
  after: TextsOf<Name>,
): TextChange[] {
  return names.flatMap((name) =>
    languages
      .map((language) => ({
        language,
        was: before[name]?.[language] ?? '',
        is: after[name]?.[language] ?? '',
      }))
      .filter(({ was, is }) => was !== is)
      .map(({ language, was, is }) => ({ name, language, words: wordsBetween(was, is) })),
  )
}

function allOf({ modules }: Compared): AuthoredActivity[] {
  return modules.flatMap(({ activities }) => activities)
}

function ids(activities: readonly AuthoredActivity[]): string[] {
  return activities.map(({ id }) => id)
}
