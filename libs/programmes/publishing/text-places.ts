import { languages, type Language, type Localised } from '../../platform/i18n'
import type { AuthoredActivity, AuthoredModule } from '../authoring/version.dto'
import type { ActivityKind } from '../programme-words'
import type { TextName } from './difference'

/** A text that there ought to be: what it is part of, and what it says. */
export interface TextPlace {
  readonly module: AuthoredModule
  /** Null for a text of the module itself. */
  readonly activity: AuthoredActivity | null
  readonly name: TextName
  readonly texts: Localised
}

/** What each kind cannot do without; what else is written in one language ought to be there in all. */
const NEEDS: Readonly<Record<ActivityKind, readonly TextName[]>> = {
  reading: ['body'],
  video: ['transcript'],
  link: [],
  task: ['question'],
  reflection: ['question'],
  discussion: ['question'],
  survey: [],
}

const NONE: Localised = { nb: '', nn: '', en: '' }

/** Every text that the modules ought to have, in the order in which they are read. */
export function textPlaces(modules: readonly AuthoredModule[]): TextPlace[] {
  return modules.flatMap((module) => [
    { module, activity: null, name: 'title', texts: module.title },
    { module, activity: null, name: 'theme', texts: module.theme },
    ...module.activities.flatMap((activity) => ofActivity(module, activity)),
  ])
}

export function missingIn({ texts }: TextPlace, language: Language): boolean {
  return texts[language].trim() === ''
}

function ofActivity(module: AuthoredModule, activity: AuthoredActivity): TextPlace[] {
  const names = ['title', 'body', 'question', 'transcript', 'template'] as const
  return names
    .map((name) => ({ module, activity, name, texts: activity[name] ?? NONE }))
    .filter((place) => place.name === 'title' || NEEDS[activity.kind].includes(place.name) || begun(place))
}

function begun(place: TextPlace): boolean {
  return languages.some((language) => !missingIn(place, language))
}
