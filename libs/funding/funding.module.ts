import { Module, type DynamicModule } from '@nestjs/common'
import { ProgressModule } from '../progress'
import { GrantsController } from './grants.controller'
import { GrantsService } from './grants.service'
import { GrantsStore } from './grants.store'
import { IndicatorsService } from './indicators/indicators.service'
import { IndicatorsStore } from './indicators/indicators.store'
import { Frames } from './drafts/frames.service'
import { FramesStore } from './drafts/frames.store'
import { ReportLifeController } from './life/report-life.controller'
import { ReportLife } from './life/report-life.service'
import { ReportLifeStore } from './life/report-life.store'
import { ReportObstacles } from './life/report-obstacles'
import { NarrativesController } from './narratives/narratives.controller'
import { NarrativesService } from './narratives/narratives.service'
import { NarrativesStore } from './narratives/narratives.store'
import { ReviewController } from './review/review.controller'
import { ReviewService } from './review/review.service'
import { ReviewStore } from './review/review.store'
import { MakingStore } from './making/making.store'
import { ReportEvents } from './reports/report-events'
import { DEMO, ReportMaking } from './making/report-making.service'
import { ReportHandlers } from './making/report.jobs'
import { ReportsController } from './reports/reports.controller'
import { ReportsService } from './reports/reports.service'
import { ReportsStore } from './reports/reports.store'

@Module({
  imports: [ProgressModule],
  providers: [
    GrantsService,
    GrantsStore,
    IndicatorsService,
    IndicatorsStore,
    ReportsService,
    ReportsStore,
    Frames,
    FramesStore,
    ReportLife,
    ReportLifeStore,
    ReportObstacles,
    NarrativesService,
    NarrativesStore,
    ReviewService,
    ReviewStore,
  ],
  exports: [
    GrantsService,
    IndicatorsService,
    ReportsService,
    Frames,
    ReportLife,
    ReportLifeStore,
    NarrativesService,
    ReviewService,
  ],
})
export class FundingModule {}

@Module({
  imports: [FundingModule],
  controllers: [
    GrantsController,
    ReportsController,
    ReportLifeController,
    NarrativesController,
    ReviewController,
  ],
  providers: [ReportEvents],
})
export class FundingApi {}

@Module({})
export class FundingJobs {
  static with({ demo }: { readonly demo: boolean }): DynamicModule {
    return {
      module: FundingJobs,
      imports: [FundingModule],
      providers: [{ provide: DEMO, useValue: demo }, MakingStore, ReportMaking, ReportHandlers],
    }
  }
}
