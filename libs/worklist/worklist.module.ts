import { Global, Module } from '@nestjs/common'
import { WhatIsOpen } from '../members'
import { ProgressModule } from '../progress'
import { OpenOnWorklist } from './open-in-group'
import { WorklistController } from './worklist.controller'
import { WorklistService } from './worklist.service'
import { WorklistStore } from './worklist.store'

@Module({
  imports: [ProgressModule],
  controllers: [WorklistController],
  providers: [WorklistService, WorklistStore],
})
export class WorklistApi {}

/** What the worker does with worklists: it tells whoever takes over what waits. Found by nouns that stand before. */
@Global()
@Module({
  imports: [ProgressModule],
  providers: [WorklistService, WorklistStore, { provide: WhatIsOpen, useClass: OpenOnWorklist }],
  exports: [WhatIsOpen],
})
export class WorklistWork {}
