import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Decision } from './decisions/decision.entity'
import { DecisionsController } from './decisions/decisions.controller'
import { DecisionsService } from './decisions/decisions.service'
import { SummaryDelivery } from './sending/summary-delivery'
import { SummarySendings } from './sending/summary-sendings.service'
import { SummaryLetters } from './sending/summary-letters'
import { SummarySendingsController } from './sending/summary-sendings.controller'
import { SummariesController } from './summaries.controller'
import { SummariesService } from './summaries.service'
import { SummariesStore } from './summaries.store'
import { SummaryPlaces } from './summary-place'

@Module({
  imports: [TypeOrmModule.forFeature([Decision])],
  providers: [
    SummaryPlaces,
    SummariesService,
    DecisionsService,
    SummaryLetters,
    SummaryDelivery,
    SummarySendings,
    SummariesStore,
  ],
  controllers: [SummariesController, DecisionsController, SummarySendingsController],
})
export class SummariesApi {}
