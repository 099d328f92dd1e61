import type { DynamicModule, Type } from '@nestjs/common'
import type { WorkerConfig } from '../../libs/platform/config'
import { CalendarsWork } from '../../libs/calendars'
import { CohortsJobs } from '../../libs/cohorts'
import { FundingJobs } from '../../libs/funding'
import { GrantsJobs } from '../../libs/grants'
import { ImportsJobs } from '../../libs/imports'
import { MailsWork } from '../../libs/mails'
import { MembersWork } from '../../libs/members'
import { NudgesWork } from '../../libs/nudges'
import { RemindersJobs } from '../../libs/reminders'
import { SignInWork } from '../../libs/sign-in'
import { WorklistWork } from '../../libs/worklist'

/** What the worker does for each noun; tests do the same work without a queue. */
export function workOfNouns(config: WorkerConfig): (Type | DynamicModule)[] {
  return [
    CohortsJobs,
    MailsWork.with(config),
    SignInWork.with(config),
    CalendarsWork.with(config),
    ImportsJobs,
    MembersWork,
    RemindersJobs,
    NudgesWork,
    WorklistWork,
    GrantsJobs,
    FundingJobs.with(config),
  ]
}
