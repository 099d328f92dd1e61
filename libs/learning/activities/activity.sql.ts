import type { ModuleReference } from '../../gatherings'
import type { Language } from '../../platform/i18n'
import type { ActivityKind, Step } from '../../programmes'
import { resourcesOfActivity, type ResourceReference } from '../../resources'
import type { ActivityName, Answerer } from './activity.dto'

/** What an activity says to every reader of a language, whoever they are and whatever they have done. */
export interface ActivityText {
  readonly id: string
  readonly key: string
  readonly module: ModuleReference
  readonly step: Step
  readonly kind: ActivityKind
  readonly title: string
  readonly titleLang: Language
  readonly body: string
  readonly bodyLang: Language
  readonly question: string | null
  readonly questionLang: Language | null
  readonly link: string | null
  readonly captions: string | null
  readonly transcript: string | null
  readonly transcriptLang: Language | null
  readonly template: string | null
  readonly minutes: number
  readonly required: boolean
  readonly answeredBy: Answerer
  readonly minAgreements: number
  readonly resources: readonly ResourceReference[]
  readonly previous: ActivityName | null
  readonly next: ActivityName | null
}

/**
 * `ordered`: the activities of the version that `place` names (`programme_version_id`), each with its neighbours on the
 * path. A common table expression that follows `place`.
 */
export const orderedActivities = `
  ordered as (
    select a.*, lag(a.id) over path as previous_id, lead(a.id) over path as next_id,
      lag(a.title) over path as previous_title, lead(a.title) over path as next_title,
      m.number as module_number, m.title as module_title
    from place p join modules m on m.programme_version_id = p.programme_version_id
    join activities a on a.programme_version_id = m.programme_version_id and a.module_id = m.id
    window path as (order by m.number, array_position(array['prework', 'gathering', 'postwork'], a.step), a.position)
  )`

const neighbour = (which: string, language: string): string => `
  case when a.${which}_id is not null then
    json_build_object('activityId', a.${which}_id, 'title', app.text(a.${which}_title, ${language})) end as ${which}`

const inLanguage = (column: string, language: string): string =>
  `app.text(a.${column}, ${language}) as ${column}, app.text_lang(a.${column}, ${language}) as "${column}Lang"`

/** The columns of `ActivityText` from `ordered a`, for a parameter such as `$4` that is the reader's language. */
export const activityText = (language: string): string => `
  a.id, a.key, json_build_object('number', a.module_number, 'title', app.text(a.module_title, ${language})) as module,
  a.step, a.kind, ${inLanguage('title', language)}, ${inLanguage('body', language)}, ${inLanguage('question', language)},
  a.link, a.captions, ${inLanguage('transcript', language)}, app.text(a.template, ${language}) as template,
  a.minutes, a.required, a.answered_by as "answeredBy", a.min_agreements as "minAgreements",
  ${neighbour('previous', language)}, ${neighbour('next', language)},
  ${resourcesOfActivity('a.programme_version_id', 'a.id', language)} as resources`
