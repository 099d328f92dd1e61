import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { ResourcesModule } from '../resources'
import { ActivitiesController } from './activities/activities.controller'
import { ActivitiesService } from './activities/activities.service'
import { ActivitiesStore } from './activities/activities.store'
import { GroupResourcesController } from './activities/group-resources.controller'
import { GroupResourcesService } from './activities/group-resources.service'
import { DraftsController } from './drafts/drafts.controller'
import { DraftsService } from './drafts/drafts.service'
import { DraftsStore } from './drafts/drafts.store'
import { Reflection } from './reflections/reflection.entity'
import { ReflectionsController } from './reflections/reflections.controller'
import { ReflectionsService } from './reflections/reflections.service'
import { ReflectionsStore } from './reflections/reflections.store'
import { Submission } from './submissions/submission.entity'
import { SubmissionsController } from './submissions/submissions.controller'
import { SubmissionsService } from './submissions/submissions.service'
import { SubmissionsStore } from './submissions/submissions.store'

@Module({
  imports: [TypeOrmModule.forFeature([Reflection, Submission]), ResourcesModule],
  providers: [
    ActivitiesService,
    ActivitiesStore,
    DraftsService,
    DraftsStore,
    GroupResourcesService,
    ReflectionsService,
    ReflectionsStore,
    SubmissionsService,
    SubmissionsStore,
  ],
  exports: [ActivitiesService, DraftsService, GroupResourcesService, ReflectionsService, SubmissionsService],
})
export class LearningModule {}

@Module({
  imports: [LearningModule],
  controllers: [
    ActivitiesController,
    GroupResourcesController,
    DraftsController,
    ReflectionsController,
    SubmissionsController,
  ],
})
export class LearningApi {}
