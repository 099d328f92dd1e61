import { Foundation } from './0001-foundation'
import { Organisations } from './0010-organisations'
import { People } from './0020-people'
import { Programmes } from './0030-programmes'
import { Cohorts } from './0040-cohorts'
import { Jobs } from './0050-jobs'
import { Gatherings } from './0060-gatherings'
import { Learning } from './0070-learning'
import { Imports } from './0080-imports'
import { Reminders } from './0090-reminders'
import { Funding } from './0100-funding'
import { FewerQuestions } from './0110-fewer-questions'
import { Schedules } from './0120-schedules'
import { StableIds } from './0130-stable-ids'
import { TextLanguages } from './0140-text-languages'
import { Authoring } from './0141-authoring'
import { Resources } from './0150-resources'
import { Questions } from './0151-questions'
import { CohortSetup } from './0160-cohort-setup'
import { ArchivedCohorts } from './0161-archived-cohorts'
import { Members } from './0170-members'
import { ImportRoles } from './0171-import-roles'
import { AnswersInConversation } from './0180-answers-in-conversation'
import { Discussions } from './0190-discussions'
import { Openings } from './0191-openings'
import { Certificates } from './0192-certificates'
import { Drafts } from './0200-drafts'
import { ReflectionPairs } from './0201-reflection-pairs'
import { Moves } from './0210-moves'
import { SheetsFollow } from './0211-sheets-follow'
import { ArchivedConversations } from './0220-archived-conversations'
import { Mails } from './0230-mails'
import { Inbox } from './0231-inbox'
import { LocalSessions } from './0240-local-sessions'
import { Agendas } from './0241-agendas'
import { GatheringFiles } from './0242-gathering-files'
import { CheckIns } from './0250-check-ins'
import { Evaluations } from './0260-evaluations'
import { Summaries } from './0261-summaries'
import { CalendarFeeds } from './0270-calendar-feeds'
import { Invitations } from './0271-invitations'
import { RulesOfCohorts } from './0280-rules-of-cohorts'
import { WorklistRule } from './0282-worklist-rule'
import { NudgesAmongMails } from './0283-nudges-among-mails'
import { VersionRules } from './0284-version-rules'
import { SessionRules } from './0285-session-rules'
import { RemindersByPerson } from './0286-reminders-by-person'
import { WithAWorklist } from './0287-with-a-worklist'
import { WhatAServerSaid } from './0288-what-a-server-said'
import { CorrectionsTaught } from './0289-corrections-taught'
import { Nudges } from './0290-nudges'
import { GrantsInFull } from './0300-grants-in-full'
import { GrantMoney } from './0301-grant-money'
import { ReportLife } from './0310-report-life'
import { ReportNarratives } from './0311-report-narratives'
import { ReportProofs } from './0320-report-proofs'
import { CountedRows } from './0330-counted-rows'
import { RowsFollowTheReport } from './0331-rows-follow-the-report'
import { DatedReceipts } from './0340-dated-receipts'
import { RepeatedWishes } from './0341-repeated-wishes'

/** One line of history, oldest first; what has run once is never edited. */
export const migrations = [
  Foundation,
  Organisations,
  People,
  Programmes,
  Cohorts,
  Jobs,
  Gatherings,
  Learning,
  Imports,
  Reminders,
  Funding,
  FewerQuestions,
  Schedules,
  StableIds,
  TextLanguages,
  Authoring,
  Resources,
  Questions,
  CohortSetup,
  ArchivedCohorts,
  Members,
  ImportRoles,
  AnswersInConversation,
  Discussions,
  Openings,
  Certificates,
  Drafts,
  ReflectionPairs,
  Moves,
  SheetsFollow,
  ArchivedConversations,
  Mails,
  Inbox,
  LocalSessions,
  Agendas,
  GatheringFiles,
  CheckIns,
  Evaluations,
  Summaries,
  CalendarFeeds,
  Invitations,
  RulesOfCohorts,
  WorklistRule,
  NudgesAmongMails,
  VersionRules,
  SessionRules,
  RemindersByPerson,
  WithAWorklist,
  WhatAServerSaid,
  CorrectionsTaught,
  Nudges,
  GrantsInFull,
  GrantMoney,
  ReportLife,
  ReportNarratives,
  ReportProofs,
  CountedRows,
  RowsFollowTheReport,
  DatedReceipts,
  RepeatedWishes,
]
