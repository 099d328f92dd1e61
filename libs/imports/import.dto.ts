import { CohortReference } from '../cohorts'
import { Choice, Day, Flag, Id, Instant, Int, Many, One, PageQuery, Text, Values } from '../platform/http'
import { categories, listedRoles, type Category, type ListedRole } from './list/words'

export const changes = ['new', 'changed', 'left', 'unchanged', 'error'] as const
export type Change = (typeof changes)[number]

export const importStates = ['checked', 'applied', 'refused'] as const
export type ImportState = (typeof importStates)[number]

export class NewImport {
  @Id({ description: 'The cohort that the participants take part in' })
  cohort!: string
}

export class ImportCounts {
  @Int({ description: 'Rows of the file that say something' })
  rows!: number

  @Int()
  new!: number

  @Int()
  changed!: number

  @Int({ description: 'Take part today in an organisation of the file, and are not in the file' })
  left!: number

  @Int()
  unchanged!: number

  @Int({ description: 'Rows with an error; with one, nothing can be applied' })
  errors!: number
}

export class ImportView {
  @Id()
  id!: string

  @One(() => CohortReference)
  cohort!: CohortReference

  @Text({ max: 200 })
  fileName!: string

  @Day({ nullable: true, description: 'The last day of enrolling in the cohort' })
  enrolBy!: string | null

  @Flag({ description: 'Uploaded after that day: worth a warning, and applied all the same' })
  late!: boolean

  @Choice(importStates, { description: 'refused: the file has errors and can only be uploaded again' })
  state!: ImportState

  @One(() => ImportCounts)
  counts!: ImportCounts

  @Instant()
  createdAt!: string

  @Instant({ nullable: true })
  appliedAt!: string | null
}

export class ImportOrganisation {
  @Text({ max: 20 })
  number!: string

  @Text({ max: 120 })
  name!: string
}

export class ImportGroup {
  @Text({ max: 120 })
  name!: string

  @Choice(['present', 'new'], { description: 'new: applying the import makes the group' })
  state!: 'present' | 'new'
}

export class ImportBefore {
  @Text({ max: 120, optional: true })
  name?: string

  @Choice(categories, { optional: true })
  category?: Category

  @Text({ max: 120, optional: true })
  title?: string

  @Text({ max: 160, optional: true })
  group?: string

  @Text({ max: 254, optional: true })
  email?: string

  @Values({ type: 'string', enum: [...listedRoles] }, { optional: true })
  roles?: ListedRole[]
}

export class ImportFinding {
  @Text({ max: 40 })
  column!: string

  @Text({ max: 60 })
  code!: string

  @Text({ max: 300, description: 'A sentence in the reader’s language' })
  detail!: string
}

export class ImportRowView {
  @Int({ nullable: true, description: 'Row of the file, headings being 1; null for who is not in the file' })
  row!: number | null

  @Choice(changes)
  change!: Change

  @One(() => ImportOrganisation, { nullable: true })
  organisation!: ImportOrganisation | null

  @One(() => ImportGroup, { nullable: true })
  group!: ImportGroup | null

  @Text({ max: 5000 })
  name!: string

  @Text({ max: 5000 })
  email!: string

  @Choice(categories, { nullable: true })
  category!: Category | null

  @Text({ max: 5000 })
  title!: string

  @Values({ type: 'string', enum: [...listedRoles] }, { description: 'In the group, afterwards' })
  roles!: ListedRole[]

  @Flag({ description: 'False for who only gets a role' })
  enrols!: boolean

  @Choice(['maybe', 'yes'], {
    nullable: true,
    description: 'maybe: somebody of that name has another address; yes: it was said to be the same person',
  })
  samePerson!: 'maybe' | 'yes' | null

  @One(() => ImportBefore, { nullable: true, description: 'What is different today; null when nothing is' })
  before!: ImportBefore | null

  @Many(() => ImportFinding)
  errors!: ImportFinding[]

  @Many(() => ImportFinding, { description: 'Worth a look; they stop nothing' })
  warnings!: ImportFinding[]
}

export class ImportRowsQuery extends PageQuery {
  @Choice(changes, { optional: true })
  change?: Change
}

export class SamePerson {
  @Flag()
  same!: boolean
}

export class TemplateQuery {
  @Choice(['csv'], { optional: true })
  format?: 'csv'
}
