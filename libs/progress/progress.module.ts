import { Module } from '@nestjs/common'
import { ChangesModule } from '../changes'
import { CohortsModule } from '../cohorts'
import { ProgressController } from './progress.controller'
import { ProgressService } from './progress.service'
import { ProgressStore } from './progress.store'
import { VersionMoveController } from './version-move/version-move.controller'
import { VersionMove } from './version-move/version-move.service'
import { VersionMoveStore } from './version-move/version-move.store'

@Module({ providers: [ProgressService, ProgressStore], exports: [ProgressService] })
export class ProgressModule {}

@Module({
  imports: [ProgressModule, ChangesModule, CohortsModule],
  providers: [VersionMove, VersionMoveStore],
  controllers: [ProgressController, VersionMoveController],
})
export class ProgressApi {}
