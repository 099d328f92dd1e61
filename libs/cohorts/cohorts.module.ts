import { Module } from '@nestjs/common'
import { ChangesModule } from '../changes'
import { BatchesController } from './batches/batches.controller'
import { BatchesService } from './batches/batches.service'
import { BatchesStore } from './batches/batches.store'
import { CohortsController } from './cohorts.controller'
import { CohortsService } from './cohorts.service'
import { CohortsStore } from './cohorts.store'
import { GroupsController } from './groups/groups.controller'
import { GroupsService } from './groups/groups.service'
import { GroupsStore } from './groups/groups.store'
import { LapsedRoles } from './lapsed-roles.job'
import { LapsedRolesStore } from './lapsed-roles.store'
import { CohortSetupController } from './setup/cohort-setup.controller'
import { CohortSetup } from './setup/cohort-setup.service'
import { CohortSetupStore } from './setup/cohort-setup.store'

@Module({
  imports: [ChangesModule],
  providers: [
    CohortsService,
    CohortsStore,
    CohortSetup,
    CohortSetupStore,
    GroupsService,
    GroupsStore,
    BatchesService,
    BatchesStore,
  ],
  exports: [CohortsService, CohortSetup, GroupsService, BatchesService],
})
export class CohortsModule {}

@Module({
  imports: [CohortsModule],
  controllers: [CohortsController, CohortSetupController, BatchesController, GroupsController],
})
export class CohortsApi {}

@Module({ imports: [ChangesModule], providers: [LapsedRoles, LapsedRolesStore] })
export class CohortsJobs {}
