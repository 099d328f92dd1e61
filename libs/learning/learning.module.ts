import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { ActivitiesController } from './activities/activities.controller'
import { ActivitiesService } from './activities/activities.service'
import { ActivitiesStore } from './activities/activities.store'
import { Reflection } from './reflections/reflection.entity'
import { ReflectionsController } from './reflections/reflections.controller'
import { ReflectionsService } from './reflections/reflections.service'
import { ReflectionsStore } from './reflections/reflections.store'
import { Submission } from './submissions/submission.entity'
import { SubmissionsController } from './submissions/submissions.controller'
import { SubmissionsService } from './submissions/submissions.service'
import { SubmissionsStore } from './submissions/submissions.store'

@Module({
  imports: [TypeOrmModule.forFeature([Reflection, Submission])],
  providers: [
    ActivitiesService,
    ActivitiesStore,
    ReflectionsService,
    ReflectionsStore,
    SubmissionsService,
    SubmissionsStore,
  ],
  exports: [ActivitiesService, ReflectionsService, SubmissionsService],
})
export class LearningModule {}

@Module({
  imports: [LearningModule],
  controllers: [ActivitiesController, ReflectionsController, SubmissionsController],
})
export class LearningApi {}
