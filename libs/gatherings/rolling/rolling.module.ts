import { Module } from '@nestjs/common'
import { ChangesModule } from '../../changes'
import { CohortsModule } from '../../cohorts'
import { AgendaStore } from '../agenda/agenda.store'
import { BatchSplitController } from '../splitting/batch-split.controller'
import { BatchSplit } from '../splitting/batch-split.service'
import { BatchSplitStore } from '../splitting/batch-split.store'
import { BatchMoveController } from './batch-move.controller'
import { BatchMove } from './batch-move.service'
import { BatchMoveStore } from './batch-move.store'
import { RollingController } from './rolling.controller'
import { Rolling } from './rolling.service'
import { RollingStore } from './rolling.store'

@Module({
  imports: [ChangesModule, CohortsModule],
  providers: [BatchSplit, BatchSplitStore, AgendaStore, Rolling, RollingStore, BatchMove, BatchMoveStore],
  controllers: [RollingController, BatchMoveController, BatchSplitController],
})
export class RollingApi {}
