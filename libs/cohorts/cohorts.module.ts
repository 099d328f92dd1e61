import { Module } from '@nestjs/common'
import { CohortsController } from './cohorts.controller'
import { CohortsService } from './cohorts.service'
import { CohortsStore } from './cohorts.store'

@Module({ providers: [CohortsService, CohortsStore], exports: [CohortsService] })
export class CohortsModule {}

@Module({ imports: [CohortsModule], controllers: [CohortsController] })
export class CohortsApi {}
