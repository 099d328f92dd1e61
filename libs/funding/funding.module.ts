import { Module, type DynamicModule } from '@nestjs/common'
import { GrantsModule } from '../grants'
import { ProgressModule } from '../progress'
import { AppendixController } from './appendix/appendix.controller'
import { AppendixService } from './appendix/appendix.service'
import { AppendixStore } from './appendix/appendix.store'
import { DeadlineHandlers } from './deadlines/deadline.jobs'
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
import { DifferencesController } from './differences/differences.controller'
import { DifferencesService } from './differences/differences.service'
import { DifferencesStore } from './differences/differences.store'
import { TracesController } from './traces/traces.controller'
import { TracesService } from './traces/traces.service'
import { TracesStore } from './traces/traces.store'
import { MakingStore } from './making/making.store'
import { ReportEvents } from './reports/report-events'
import { OrdersController } from './making/orders.controller'
import { ReportOrders } from './making/orders.service'
import { OrdersStore } from './making/orders.store'
import { MakingOptions, ReportMaking } from './making/report-making.service'
import { ReportHandlers } from './making/report.jobs'
import { ProofsController } from './proofs/proofs.controller'
import { ProofsService } from './proofs/proofs.service'
import { ProofsStore } from './proofs/proofs.store'
import { ReadLinksController } from './read-links/read-links.controller'
import { ReadAddress, ReadLinksService } from './read-links/read-links.service'
import { ReadLinksStore } from './read-links/read-links.store'
import { SharedReports } from './read-links/shared-reports.service'
import { ReportsController } from './reports/reports.controller'
import { ReportsService } from './reports/reports.service'
import { ReportsStore } from './reports/reports.store'

@Module({
  imports: [GrantsModule, ProgressModule],
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
    TracesService,
    TracesStore,
    DifferencesService,
    DifferencesStore,
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
    TracesService,
    DifferencesService,
  ],
})
export class FundingModule {}

/** What the API needs beside the nouns: the address that people use, without a slash at the end. */
interface Published {
  readonly publicUrl: string
}

@Module({})
export class FundingApi {
  static with({ publicUrl }: Published): DynamicModule {
    return {
      module: FundingApi,
      imports: [FundingModule],
      controllers: [
        GrantsController,
        ReportsController,
        ReportLifeController,
        NarrativesController,
        ReviewController,
        TracesController,
        DifferencesController,
        OrdersController,
        ProofsController,
        ReadLinksController,
        TracesController,
        DifferencesController,
        AppendixController,
      ],
      providers: [
        ReportEvents,
        ReportOrders,
        OrdersStore,
        ProofsService,
        ProofsStore,
        ReadLinksService,
        ReadLinksStore,
        SharedReports,
        AppendixService,
        AppendixStore,
        { provide: ReadAddress, useValue: { url: publicUrl } },
      ],
    }
  }
}

/** Where the code of a report is checked. */
const CHECK_PAGE = '/sjekk'

@Module({})
export class FundingJobs {
  static with({ demo, publicUrl }: Published & { readonly demo: boolean }): DynamicModule {
    const options = { provide: MakingOptions, useValue: { demo, checkAt: `${publicUrl}${CHECK_PAGE}` } }
    return {
      module: FundingJobs,
      imports: [FundingModule],
      providers: [options, MakingStore, ReportMaking, ReportHandlers, DeadlineHandlers],
    }
  }
}
