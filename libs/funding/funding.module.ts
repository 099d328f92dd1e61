import { Module, type DynamicModule } from '@nestjs/common'
import { GrantsModule } from '../grants'
import { ProgressModule } from '../progress'
import { DeadlineHandlers } from './deadlines/deadline.jobs'
import { GrantsController } from './grants.controller'
import { GrantsService } from './grants.service'
import { GrantsStore } from './grants.store'
import { IndicatorsService } from './indicators/indicators.service'
import { IndicatorsStore } from './indicators/indicators.store'
import { MakingStore } from './making/making.store'
import { ReportEvents } from './reports/report-events'
import { DEMO, ReportMaking } from './making/report-making.service'
import { ReportHandlers } from './making/report.jobs'
import { ReportsController } from './reports/reports.controller'
import { ReportsService } from './reports/reports.service'
import { ReportsStore } from './reports/reports.store'

@Module({
  imports: [GrantsModule, ProgressModule],
  providers: [GrantsService, GrantsStore, IndicatorsService, IndicatorsStore, ReportsService, ReportsStore],
  exports: [GrantsService, IndicatorsService, ReportsService],
})
export class FundingModule {}

@Module({
  imports: [FundingModule],
  controllers: [GrantsController, ReportsController],
  providers: [ReportEvents],
})
export class FundingApi {}

@Module({})
export class FundingJobs {
  static with({ demo }: { readonly demo: boolean }): DynamicModule {
    return {
      module: FundingJobs,
      imports: [FundingModule],
      providers: [
        { provide: DEMO, useValue: demo },
        MakingStore,
        ReportMaking,
        ReportHandlers,
        DeadlineHandlers,
      ],
    }
  }
}
