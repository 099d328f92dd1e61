import { Choice, Id, Int, Many, One, Text } from '../platform/http'
import { languages, type Language } from '../platform/i18n'
import { MOST, resourceKinds, type ResourceKind } from './files/resource-kinds'

const TITLE = 160

/** A title in every language; the two that are empty fall back to bokmål. */
export class ResourceTitle {
  @Text({ min: 1, max: TITLE, pattern: /\S/ })
  nb!: string

  @Text({ max: TITLE })
  nn!: string

  @Text({ max: TITLE })
  en!: string
}

/** A file as a list tells of it. */
export class ResourceFile {
  @Id()
  id!: string

  @Text({ max: 130, description: 'What the file is called when it is downloaded' })
  fileName!: string

  @Choice(resourceKinds)
  kind!: ResourceKind

  @Int({ description: 'Size in bytes' })
  bytes!: number
}

/** A file that goes with an activity, as a reader meets it. */
export class ResourceReference extends ResourceFile {
  @Text({ max: TITLE })
  title!: string

  @Choice(languages, { description: 'The language of the title; bokmål where the reader’s is missing' })
  titleLang!: Language
}

/** The same as an author works on it. */
export class ResourceView extends ResourceFile {
  @One(() => ResourceTitle)
  title!: ResourceTitle
}

export class ResourcesView {
  @Many(() => ResourceView)
  items!: ResourceView[]
}

export class ResourceChange {
  @Id()
  id!: string

  @One(() => ResourceTitle)
  title!: ResourceTitle
}

export class ResourcesRequest {
  @Many(() => ResourceChange, {
    max: MOST,
    description: 'All of the activity’s files, in the order they are shown',
  })
  items!: ResourceChange[]
}

/** The files of an activity and the version of the list as a whole. */
export interface ResourceList {
  readonly items: ResourceView[]
  readonly version: string
}
