import { Module } from '@nestjs/common'
import { DraftActivitiesController } from './drafts/draft-activities.controller'
import { DraftActivities } from './drafts/draft-activities.service'
import { DraftDesk } from './drafts/draft-desk.service'
import { ProgrammeVersionsController } from './authoring/programme-versions.controller'
import { DraftsService } from './drafts/drafts.service'
import { DraftsStore } from './drafts/drafts.store'
import { PartsStore } from './drafts/parts.store'
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
class ProgrammesModule {}

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
