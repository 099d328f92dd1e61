import { Module } from '@nestjs/common'
import { ProgressController } from './progress.controller'
import { ProgressService } from './progress.service'
import { ProgressStore } from './progress.store'

@Module({ providers: [ProgressService, ProgressStore], exports: [ProgressService] })
export class ProgressModule {}

@Module({ imports: [ProgressModule], controllers: [ProgressController] })
export class ProgressApi {}
