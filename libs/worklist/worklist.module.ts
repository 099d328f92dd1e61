import { Global, Module } from '@nestjs/common'
import { WhatIsOpen } from '../members'
import { ProgressModule } from '../progress'
import { WorklistDigest } from '../reminders'
import { OpenOnWorklist } from './telling/open-in-group'
import { WeeklyWorklist } from './telling/weekly-worklist'
import { WorklistController } from './worklist.controller'
import { WorklistService } from './worklist.service'
import { WorklistStore } from './worklist.store'

@Module({
  imports: [ProgressModule],
  controllers: [WorklistController],
  providers: [WorklistService, WorklistStore],
})
export class WorklistApi {}

/**
 * What the worker does with worklists: it tells whoever takes over, and each facilitator once a week, what waits. Found by
 * the nouns that write those mails and stand before.
 */
@Global()
@Module({
  imports: [ProgressModule],
  providers: [
    WorklistService,
    WorklistStore,
    { provide: WhatIsOpen, useClass: OpenOnWorklist },
    { provide: WorklistDigest, useClass: WeeklyWorklist },
  ],
  exports: [WhatIsOpen, WorklistDigest],
})
export class WorklistWork {}
