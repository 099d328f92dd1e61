import { Module } from '@nestjs/common'
import { ProgressModule } from '../progress'
import { OverviewsController } from './overviews.controller'
import { OverviewsService } from './overviews.service'
import { OverviewsStore } from './overviews.store'

@Module({
  imports: [ProgressModule],
  controllers: [OverviewsController],
  providers: [OverviewsService, OverviewsStore],
})
export class OverviewsApi {}
