// Provisional until openapi.json is generated; the same shape as openapi-typescript writes.
type Empty = Record<never, never>
type Res<T> = { headers: Record<string, unknown>; content: { 'application/json': T } }
type PathOf<P> = [keyof P] extends [never] ? { path?: never } : { path: P }
type Op<Answer, Query = Empty, Path = Empty, Header = Empty, Body = undefined> = {
  parameters: { query?: Query; header?: Header; cookie?: never } & PathOf<Path>
  responses: { 200: Res<Answer> }
} & ([Body] extends [undefined]
  ? { requestBody?: never }
  : { requestBody: { content: { 'application/json': Body } } })
type Page<T> = { items: T[]; page: { nextCursor: string | null } }
type Paging = { cursor?: string; limit?: number }
type Ref = { id: string; name: string }
type Cohort = { id: string; name: string; state: string }
type Role =
  | 'administrator'
  | 'instructor'
  | 'chief-executive'
  | 'facilitator'
  | 'participant'
  | 'employee-representative'
type Language = 'nb' | 'nn' | 'en'
type Me = {
  id: string
  name: string
  email: string
  language: Language
  csrfToken: string
  roles: { role: Role; label: string; group: Ref | null; cohort: Cohort | null }[]
  groups: { id: string; name: string; cohort: Cohort; roles: Role[] }[]
}
type Progress = {
  done: number
  of: number
  percent: number
  completed: boolean
  expected: number
  text: string
}
type Status = 'present' | 'partly' | 'excused' | 'absent' | 'stand-in' | 'unknown'
type Cell = {
  module: number
  state: 'done' | 'under-way' | 'behind' | 'upcoming'
  missing: {
    code: 'gathering' | 'submission' | 'activity' | 'attendance'
    text: string
    dueOn: string | null
    overdue: boolean
  }[]
  attendance: Status | null
}
type ModuleRef = { number: number; title: string }
type Gathering = {
  id: string
  module: ModuleRef
  batch: { number: number }
  startsAt: string
  endsAt: string
  place: string | null
  link: string | null
  mode: 'physical' | 'digital' | 'hybrid'
  state: 'draft' | 'called' | 'held' | 'locked' | 'cancelled' | 'moved'
  attendanceMarked: boolean
  catchUp: boolean
}
type Kind = 'reading' | 'task' | 'reflection' | 'video' | 'discussion' | 'survey'
type Step = 'prework' | 'gathering' | 'postwork'
type StepView = {
  activityId: string
  module: ModuleRef
  title: string
  kind: Kind
  step: Step
  minutes: number
  dueOn: string | null
  reason: string
  answered: { count: number; of: number } | null
}
type GroupSummary = {
  id: string
  name: string
  organisation: Ref & { municipalityNumber: string | null }
  cohort: Cohort
  batch: { number: number }
  state: string
  people: number
  progress: Progress
}
type Category = 'top-leader' | 'development-leader'
type Group = GroupSummary & {
  chiefExecutive: Ref | null
  facilitators: Ref[]
  members: { enrolmentId: string; person: Ref; category: Category; title: string; roles: Role[] }[]
  gatherings: Gathering[]
}
type ActivityRef = { activityId: string; title: string }
type Activity = {
  id: string
  module: ModuleRef
  step: Step
  kind: Kind
  title: string
  body: string
  question: string | null
  minutes: number
  required: boolean
  answeredBy: 'person' | 'group'
  dueOn: string | null
  done: boolean
  next: ActivityRef | null
  previous: ActivityRef | null
}
type Reflection = {
  text: string
  visibility: 'private' | 'group' | 'facilitator' | 'network'
  updatedAt: string | null
  version: number
}
type Submission = {
  state: 'empty' | 'draft' | 'agreed' | 'delivered'
  text: string
  version: number
  updatedAt: string | null
  updatedBy: { name: string } | null
  agreements: { count: number; of: number; needed: number; mine: boolean; people: { name: string }[] }
  deliveredAt: string | null
  deliveredBy: { name: string } | null
  may: { edit: boolean; agree: boolean; deliver: boolean }
}
type Sheet = {
  gathering: Gathering
  lockedAt: string | null
  locked: boolean
  counts: {
    people: number
    present: number
    partly: number
    excused: number
    absent: number
    standIn: number
    unknown: number
  }
  marks: {
    enrolmentId: string
    person: Ref
    group: Ref
    category: Category
    title: string
    status: Status
    mode: 'physical' | 'digital' | null
  }[]
}
type ReportSummary = {
  id: string
  kind: 'part' | 'final'
  version: number
  state: 'queued' | 'making' | 'ready' | 'failed'
  requestedAt: string
  frozenAt: string | null
}
type Grant = {
  id: string
  caseNumber: string
  name: string
  host: Ref
  applied: number
  granted: number
  periodFrom: string
  periodTo: string
  state: string
  partReportDueOn: string
  finalReportDueOn: string
}
type Line = { key: string; title: string; amount: number }
type GrantDetail = Grant & {
  purpose: string
  budget: Line[]
  financing: Line[]
  goals: {
    key: string
    title: string
    target: number
    unit: string
    actual: number | null
    met: boolean | null
  }[]
  reports: ReportSummary[]
  checks: { key: string; title: string; ok: boolean; detail: string }[]
}
type Figure = {
  key: string
  label: string
  value: number | null
  unit: string
  text: string
  definition: string
}
type Report = ReportSummary & {
  grant: { id: string; caseNumber: string; name: string }
  language: Language
  progress: { percent: number; step: string }
  sha256: string | null
  sections: {
    key: string
    title: string
    paragraphs: string[]
    figures: Figure[]
    tables: {
      caption: string
      columns: { key: string; title: string; numeric: boolean }[]
      rows: (string | number | null)[][]
    }[]
  }[]
  files: { format: 'pdf' | 'xlsx' | 'csv'; bytes: number; sha256: string; href: string }[]
}
type Import = {
  id: string
  cohort: Cohort
  fileName: string
  state: 'checked' | 'applied' | 'refused'
  counts: { rows: number; new: number; changed: number; left: number; unchanged: number; errors: number }
  createdAt: string
  appliedAt: string | null
}
type Change = 'new' | 'changed' | 'left' | 'unchanged' | 'error'
type ImportRow = {
  row: number | null
  change: Change
  organisation: { number: string; name: string } | null
  name: string | null
  email: string | null
  category: Category | null
  title: string | null
  before: { name?: string; category?: Category; title?: string } | null
  errors: { column: string; code: string; detail: string }[]
}
type Rule = { key: string; title: string }
type Subject = { kind: string; id: string; title: string; date: string | null }
type Planned = {
  person: Ref
  group: Ref
  rule: Rule
  subject: Subject
  plannedFor: string
  urgent: boolean
  state: 'planned' | 'withheld'
  why: string
}
type Logged = {
  id: string
  person: Ref
  group: Ref
  rule: Rule
  subject: Subject
  state: 'claimed' | 'sending' | 'sent' | 'uncertain' | 'withheld' | 'refused'
  plannedFor: string
  sentAt: string | null
  messageId: string | null
  mail: { subject: string; text: string } | null
  why: string
}
type Job = { id: string; queue: string; name: string; failedAt: string; attempts: number; error: string }
type Id = { id: string }
type OfActivity = { id: string; activityId: string }
type IfMatch = { 'If-Match'?: string; 'If-None-Match'?: string }
type As =
  | 'participant'
  | 'facilitator'
  | 'chief-executive'
  | 'instructor'
  | 'administrator'
  | 'employee-representative'

export interface PendingPaths {
  '/v1/grants': { get: Op<Page<Grant>, Paging> }
  '/v1/grants/{id}': { get: Op<GrantDetail, Empty, Id> }
  '/v1/grants/{id}/reports': {
    post: Op<
      Report,
      Empty,
      Id,
      { 'Idempotency-Key'?: string },
      { kind: 'part' | 'final'; language?: Language }
    >
  }
  '/v1/reports/{id}': { get: Op<Report, Empty, Id> }
}
