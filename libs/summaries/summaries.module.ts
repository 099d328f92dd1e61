import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Decision } from './decisions/decision.entity'
import { DecisionsController } from './decisions/decisions.controller'
import { DecisionsService } from './decisions/decisions.service'
import { SummariesController } from './summaries.controller'
import { SummariesService } from './summaries.service'
import { SummariesStore } from './summaries.store'
import { SummaryPlaces } from './summary-place'

@Module({
  imports: [TypeOrmModule.forFeature([Decision])],
  providers: [SummaryPlaces, SummariesService, DecisionsService, SummariesStore],
  controllers: [SummariesController, DecisionsController],
})
export class SummariesApi {}
