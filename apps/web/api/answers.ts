import type { paths } from './schema'

type Success = 200 | 201 | 202
type Content<R> = R extends { content: { 'application/json': infer Body } } ? Body : never
type Responses<P extends keyof paths, M> = M extends keyof paths[P]
  ? paths[P][M] extends { responses: infer R }
    ? R
    : never
  : never
/** What a request to a path of the published API answers with when it succeeds. */
export type Answer<P extends keyof paths, M = 'get'> = Content<
  Responses<P, M>[Extract<keyof Responses<P, M>, Success>]
>
type Item<T> = T extends { items: (infer One)[] } ? One : never

export type Me = Answer<'/v1/me'>
export type Role = Me['roles'][number]['role']
export type DemoAccount = Item<Answer<'/v1/demo/accounts'>>
export type CohortSummary = Item<Answer<'/v1/cohorts'>>
export type CohortProgress = Answer<'/v1/cohorts/{id}/progress'>
export type CohortOverview = Answer<'/v1/cohorts/{id}/overview'>
export type GroupRow = CohortProgress['groups'][number]
export type Progress = GroupRow['progress']
export type Cell = GroupRow['cells'][number]
export type CellState = Cell['state']
export type Missing = Cell['missing'][number]
export type Group = Answer<'/v1/groups/{id}'>
export type GroupProgress = Answer<'/v1/groups/{id}/progress'>
export type PersonRow = GroupProgress['people'][number]
export type Gathering = Item<Answer<'/v1/gatherings'>>
export type CalendarAnswers = Answer<'/v1/gatherings/{id}/calendar-answers'>
export type Agenda = Answer<'/v1/gatherings/{id}/agenda'>
export type GatheringFileList = Answer<'/v1/gatherings/{id}/files'>
export type BatchSplit = Answer<'/v1/cohorts/{id}/batches/{batchId}/split/preview', 'post'>
export type GatheringPlan = Answer<'/v1/cohorts/{id}/gatherings'>
export type PlannedGathering = GatheringPlan['gatherings'][number]
export type Sheet = Answer<'/v1/gatherings/{id}/attendance'>
export type Mark = Sheet['marks'][number]
export type Attendance = Mark['status']
export type Summary = Answer<'/v1/groups/{id}/gatherings/{gatheringId}/summary'>
export type Decision = Summary['decisions'][number]
export type SummaryPreview = Answer<'/v1/groups/{id}/gatherings/{gatheringId}/summary/letters'>
export type OpenDecision = Item<Answer<'/v1/groups/{id}/decisions'>>
export type GroupEvaluation = Answer<'/v1/groups/{id}/gatherings/{gatheringId}/evaluation'>
export type EvaluationResult = GroupEvaluation['result']
export type Home = Answer<'/v1/home'>
export type NextStep = NonNullable<Home['nextStep']>
export type Path = Answer<'/v1/groups/{id}/path'>
export type PathModule = Path['modules'][number]
export type PathActivity = PathModule['activities'][number]
export type Activity = Answer<'/v1/groups/{id}/activities/{activityId}'>
export type Reflection = Answer<'/v1/groups/{id}/activities/{activityId}/reflection'>
export type Visibility = Reflection['visibility']
export type Submission = Answer<'/v1/groups/{id}/activities/{activityId}/submission'>
export type Discussion = Answer<'/v1/groups/{id}/modules/{number}/discussion'>
export type RoomName = Discussion['rooms'][number]['room']
export type Post = Item<Answer<'/v1/groups/{id}/modules/{number}/discussion/{room}/posts'>>
export type Reply = Post['replies'][number]
export type Opening = Item<Answer<'/v1/groups/{id}/openings'>>
export type OpeningSentence = NonNullable<Opening['opening']>
export type Pulse = Answer<'/v1/groups/{id}/activities/{activityId}/submission/pulse'>
export type SubmissionVersion = Item<Answer<'/v1/groups/{id}/activities/{activityId}/submission/versions'>>
export type Comments = Answer<'/v1/groups/{id}/activities/{activityId}/submission/comments'>
export type Comment = Comments['items'][number]
export type CohortSubmission = Item<Answer<'/v1/cohorts/{id}/submissions'>>
export type OwnCertificate = Answer<'/v1/groups/{id}/certificate'>
export type CheckedCertificate = Answer<'/v1/certificates/{code}'>
export type PlannedReminder = Item<Answer<'/v1/reminders/plan'>>
export type Mail = Item<Answer<'/v1/mails'>>
export type Worklist = Answer<'/v1/worklist'>
export type WorklistGroup = Worklist['groups'][number]
export type WorklistItem = Worklist['items'][number]
export type Urgency = WorklistItem['urgency']
export type NewNudge = paths['/v1/nudges']['post']['requestBody']['content']['application/json']
export type NudgePreview = Answer<'/v1/nudges/preview', 'post'>
export type NudgeRecipient = NudgePreview['recipients'][number]
export type NudgeLetter = NudgePreview['letters'][number]
export type NudgeSent = Answer<'/v1/nudges', 'post'>
export type PlanSummary = Answer<'/v1/reminders/plan/summary'>
export type ReminderRule = Item<Answer<'/v1/cohorts/{id}/reminder-rules'>>
export type ChangedRule = Item<Answer<'/v1/programme-versions/{id}/reminder-rules/difference'>>
export type RuleTrial =
  paths['/v1/cohorts/{id}/reminder-rules/{key}/trial']['post']['responses']['200']['content']['application/json']
export type MailPreferences = Answer<'/v1/me/mail-preferences'>
export type Grant = Answer<'/v1/grants/{id}'>
export type Report = Answer<'/v1/reports/{id}'>
export type ReportLine = Item<Answer<'/v1/reports'>>
export type ReportSection = Report['sections'][number]
export type ReportAction = Report['actions'][number]
export type DeskSection = Answer<'/v1/reports/{id}/desk'>['sections'][number]
export type Narrative = Answer<'/v1/reports/{id}/narratives/{section}'>
export type NarrativeFinding = Narrative['findings'][number]
export type ReportComments = Answer<'/v1/reports/{id}/comments'>
export type FigureTrace = Answer<'/v1/reports/{id}/figures/{key}'>
export type TraceRow = Item<Answer<'/v1/reports/{id}/figures/{key}/rows'>>
export type ReportDifference = Answer<'/v1/reports/{id}/differences'>
export type Import = Answer<'/v1/imports/{id}'>
export type ImportRow = Item<Answer<'/v1/imports/{id}/rows'>>
export type ImportChange = ImportRow['change']
export type Job = Item<Answer<'/v1/jobs'>>
export type Members = Answer<'/v1/groups/{id}/members'>
export type GroupMember = Members['members'][number]
export type OtherHolder = Members['others'][number]
export type NewMember = paths['/v1/groups/{id}/members']['post']['requestBody']['content']['application/json']
export type MemberReplacement =
  paths['/v1/groups/{id}/members/{enrolmentId}/replacement']['post']['requestBody']['content']['application/json']
export type OwnReflection = Item<Answer<'/v1/me/reflections'>>
export type Programme = Item<Answer<'/v1/programmes'>>
export type VersionSummary = Programme['versions'][number]
export type AuthoredVersion = Answer<'/v1/programme-versions/{id}'>
export type AuthoredModule = AuthoredVersion['modules'][number]
export type AuthoredActivity = AuthoredModule['activities'][number]
export type Localised = AuthoredActivity['title']
export type Readiness = Answer<'/v1/programme-versions/{id}/readiness'>
export type Finding = Readiness['findings'][number]
export type VersionDifference = Answer<'/v1/programme-versions/{id}/difference'>
export type TextChange = VersionDifference['modules'][number]['texts'][number]
export type CohortSetup = Answer<'/v1/cohorts/{id}/setup'>
export type CohortState = CohortSetup['state']
export type BatchSetup = CohortSetup['batches'][number]
export type GroupInCohort = CohortSetup['groups'][number]
export type GroupSetup = Answer<'/v1/groups/{id}/setup'>
export type GroupStep = GroupSetup['steps'][number]
export type RollForward = Answer<'/v1/cohorts/{id}/roll-forward'>
export type PublishedVersion = Item<Answer<'/v1/published-versions'>>
export type VersionMove = Answer<'/v1/cohorts/{id}/version-move'>
export type PersonSummary = Item<Answer<'/v1/people'>>
export type Person = Answer<'/v1/people/{id}'>
export type PersonRole = Person['roles'][number]
export type LogEntry = Item<Answer<'/v1/log'>>
export type Resource = Activity['resources'][number]
type PreviewOperation = paths['/v1/programme-versions/{id}/preview']['get']
export type PreviewRole = PreviewOperation['parameters']['query']['role']
export type AuthoredResources = Answer<'/v1/programme-versions/{id}/activities/{activityId}/resources'>
export type AuthoredResource = Item<AuthoredResources>
export type Question = Item<Answer<'/v1/questions'>>
export type GrantForm = Answer<'/v1/grants/{id}/form'>
export type GrantFacts = Omit<
  GrantForm,
  | 'id'
  | 'version'
  | 'reportedUntil'
  | 'conditions'
  | 'milestones'
  | 'goals'
  | 'budget'
  | 'financing'
  | 'hourlyRate'
>
export type LedgerEntry = Item<Answer<'/v1/grants/{id}/ledger'>>
export type LedgerImport = Answer<'/v1/ledger-imports/{id}'>
export type LedgerRow = Item<Answer<'/v1/ledger-imports/{id}/rows'>>
export type Contributions = Answer<'/v1/grants/{id}/contributions'>
export type Agreement = Item<Answer<'/v1/grants/{id}/changes'>>
export type GroupHours = Answer<'/v1/groups/{id}/hours'>
export type HoursEntry = GroupHours['items'][number]
export type CheckedReport = Answer<'/v1/report-codes/{code}'>
export type SharedReport = Answer<'/v1/shared-reports/{token}'>
export type ReadLink = Answer<'/v1/reports/{id}/links'>['items'][number]
