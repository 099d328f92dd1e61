import { Module } from '@nestjs/common'
import { ChangesModule } from '../../changes'
import { CohortsModule } from '../../cohorts'
import { AgendaStore } from '../agenda/agenda.store'
import { BatchMoveController } from './batch-move.controller'
import { BatchMove } from './batch-move.service'
import { BatchMoveStore } from './batch-move.store'
import { RollingController } from './rolling.controller'
import { Rolling } from './rolling.service'
import { RollingStore } from './rolling.store'

@Module({
  imports: [ChangesModule, CohortsModule],
  providers: [AgendaStore, Rolling, RollingStore, BatchMove, BatchMoveStore],
  controllers: [RollingController, BatchMoveController],
})
export class RollingApi {}
