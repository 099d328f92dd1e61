import { Module } from '@nestjs/common'
import { DraftActivitiesController } from './authoring/draft-activities.controller'
import { DraftActivities } from './authoring/draft-activities.service'
import { DraftDesk } from './authoring/draft-desk.service'
import { ProgrammeVersionsController } from './authoring/programme-versions.controller'
import { DraftsService } from './authoring/drafts.service'
import { DraftsStore } from './authoring/drafts.store'
import { PartsStore } from './authoring/parts.store'
import { ProgrammesController } from './authoring/programmes.controller'
import { ProgrammesService } from './authoring/programmes.service'
import { ProgrammesStore } from './authoring/programmes.store'
import { VersionsStore } from './authoring/versions.store'
import { ProgrammeDifferences } from './publishing/differences.service'
import { PublishingController } from './publishing/publishing.controller'
import { PublishingService } from './publishing/publishing.service'

@Module({
  providers: [
    DraftActivities,
    DraftDesk,
    DraftsService,
    DraftsStore,
    PartsStore,
    ProgrammeDifferences,
    ProgrammesService,
    ProgrammesStore,
    PublishingService,
    VersionsStore,
  ],
  exports: [DraftActivities, DraftsService, ProgrammeDifferences, ProgrammesService, PublishingService],
})
export class ProgrammesModule {}

@Module({
  imports: [ProgrammesModule],
  controllers: [
    ProgrammesController,
    ProgrammeVersionsController,
    DraftActivitiesController,
    PublishingController,
  ],
})
export class ProgrammesApi {}
