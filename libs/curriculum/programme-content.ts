import type { Localised } from '../platform/i18n'
import type { ActivityKind, ModuleKind, Step } from '../programmes'
import type { ResourceContent } from '../resources'

/** One thing to do. `key` is stable between versions of the programme: answers and completions follow it. */
export interface ActivityContent {
  readonly key: string
  readonly step: Step
  /** Order within the step, from 1. */
  readonly position: number
  readonly kind: ActivityKind
  readonly title: Localised
  /** Markdown: paragraphs, `##`, lists, `**bold**` and links, nothing else. */
  readonly body: Localised
  readonly question: Localised | null
  /** Address (https) of a video or of a page elsewhere. */
  readonly link?: string
  /** Address (https) of a video's captions; needed before a video is published. */
  readonly captions?: string
  /** What is said and shown in a video, as text; needed before a video is published. */
  readonly transcript?: Localised
  /** What a group may start its answer from. */
  readonly template?: Localised
  /** Files that go with it, made when the programme is stored. */
  readonly files?: () => readonly ResourceContent[]
  readonly minutes: number
  readonly required: boolean
  readonly answeredBy: 'person' | 'group'
  /** How many members must agree on the same version before a group answer may be delivered. */
  readonly minAgreements: number
}

export interface ModuleContent {
  readonly number: number
  readonly kind: ModuleKind
  readonly key: string
  readonly title: Localised
  readonly theme: Localised
  readonly activities: readonly ActivityContent[]
}

export interface ProgrammeContent {
  readonly key: string
  readonly title: Localised
  readonly modules: readonly ModuleContent[]
}
