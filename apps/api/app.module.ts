import { Module, type DynamicModule } from '@nestjs/common'
import { APP_FILTER, APP_GUARD } from '@nestjs/core'
import { AccessModule } from '../../libs/platform/access'
import { Clock, ClockModule } from '../../libs/platform/clock'
import type { ApiConfig } from '../../libs/platform/config'
import { DatabaseModule } from '../../libs/platform/database'
import { HealthModule } from '../../libs/platform/health'
import { ProblemFilter, UnknownQueryGuard } from '../../libs/platform/http'
import { JobsApi, JobsModule } from '../../libs/platform/jobs'
import { ChangesApi } from '../../libs/changes'
import { CalendarsApi } from '../../libs/calendars'
import { CertificatesApi } from '../../libs/certificates'
import { CheckInsApi } from '../../libs/check-ins'
import { CohortsApi } from '../../libs/cohorts'
import { DemoApi } from '../../libs/demo'
import { DiscussionsApi } from '../../libs/discussions'
import { EvaluationsApi } from '../../libs/evaluations'
import { FundingApi } from '../../libs/funding'
import { GatheringsApi } from '../../libs/gatherings'
import { GrantsApi } from '../../libs/grants'
import { HomeApi } from '../../libs/home'
import { LearningApi } from '../../libs/learning'
import { ImportsApi } from '../../libs/imports'
import { MailsApi } from '../../libs/mails'
import { MembersApi } from '../../libs/members'
import { NudgesApi } from '../../libs/nudges'
import { OrganisationsApi } from '../../libs/organisations'
import { OverviewsApi } from '../../libs/overviews'
import { PeopleApi } from '../../libs/people'
import { ProgrammesApi } from '../../libs/programmes'
import { ProgressApi } from '../../libs/progress'
import { RemindersApi } from '../../libs/reminders'
import { QuestionsApi } from '../../libs/questions'
import { ResourcesApi } from '../../libs/resources'
import { SignInApi } from '../../libs/sign-in'
import { SummariesApi } from '../../libs/summaries'
import { WorklistApi } from '../../libs/worklist'

// In the order in which they know each other.
const NOUNS = [
  ChangesApi,
  OrganisationsApi,
  PeopleApi,
  SignInApi,
  ProgrammesApi,
  ResourcesApi,
  QuestionsApi,
  CohortsApi,
  GatheringsApi,
  EvaluationsApi,
  SummariesApi,
  CheckInsApi,
  LearningApi,
  DiscussionsApi,
  ProgressApi,
  HomeApi,
  ImportsApi,
  MembersApi,
  RemindersApi,
  NudgesApi,
  WorklistApi,
  GrantsApi,
  JobsApi,
  OverviewsApi,
]

export interface AppOptions {
  readonly clock?: Clock
  /** False where the API is only described. */
  readonly connects?: boolean
}

/** Composition of the HTTP edge: which nouns it serves, and nothing else. */
@Module({})
export class AppModule {
  static with(config: ApiConfig, { clock = new Clock(), connects = true }: AppOptions = {}): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ClockModule.with(clock),
        JobsModule,
        DatabaseModule.connect({
          url: config.databaseAppUrl,
          poolSize: config.databasePool,
          applicationName: 'kl-api',
          connects,
        }),
        AccessModule,
        HealthModule.with({ demo: config.demo }),
        ...NOUNS,
        MailsApi.with(config),
        CalendarsApi.with(config),
        CertificatesApi.with(config),
        FundingApi.with(config),
        ...(config.demo ? [DemoApi] : []),
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: UnknownQueryGuard },
      ],
    }
  }
}
