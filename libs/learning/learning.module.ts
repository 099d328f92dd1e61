import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { ResourcesModule } from '../resources'
import { ActivitiesController } from './activities/activities.controller'
import { ActivitiesService } from './activities/activities.service'
import { ActivitiesStore } from './activities/activities.store'
import { GroupResourcesController } from './activities/group-resources.controller'
import { GroupResourcesService } from './activities/group-resources.service'
import { ClaimsController } from './claims/claims.controller'
import { ClaimsService } from './claims/claims.service'
import { ClaimsStore } from './claims/claims.store'
import { SubmissionComment } from './comments/comment.entity'
import { CommentsController } from './comments/comments.controller'
import { CommentsService } from './comments/comments.service'
import { CommentsStore } from './comments/comments.store'
import { DraftsController } from './drafts/drafts.controller'
import { DraftsService } from './drafts/drafts.service'
import { DraftsStore } from './drafts/drafts.store'
import { PreviewsController } from './preview/previews.controller'
import { PreviewsService } from './preview/previews.service'
import { PreviewsStore } from './preview/previews.store'
import { ModulesOfGroup } from './openings/modules-of-group.service'
import { ModulesOfGroupStore } from './openings/modules-of-group.store'
import { OpeningsController } from './openings/openings.controller'
import { OpeningsService } from './openings/openings.service'
import { OpeningsStore } from './openings/openings.store'
import { Reflection } from './reflections/reflection.entity'
import { ReflectionsController } from './reflections/reflections.controller'
import { ReflectionsService } from './reflections/reflections.service'
import { ReflectionsStore } from './reflections/reflections.store'
import { CohortSubmissionsController } from './submissions/cohort-submissions.controller'
import { CohortSubmissionsService } from './submissions/cohort-submissions.service'
import { CohortSubmissionsStore } from './submissions/cohort-submissions.store'
import { Submission } from './submissions/submission.entity'
import { SubmissionsController } from './submissions/submissions.controller'
import { SubmissionsService } from './submissions/submissions.service'
import { SubmissionsStore } from './submissions/submissions.store'

@Module({
  imports: [TypeOrmModule.forFeature([Reflection, Submission, SubmissionComment]), ResourcesModule],
  providers: [
    ActivitiesService,
    ActivitiesStore,
    DraftsService,
    DraftsStore,
    GroupResourcesService,
    PreviewsService,
    PreviewsStore,
    ModulesOfGroup,
    ModulesOfGroupStore,
    OpeningsService,
    OpeningsStore,
    ReflectionsService,
    ReflectionsStore,
    SubmissionsService,
    SubmissionsStore,
    ClaimsService,
    ClaimsStore,
    CohortSubmissionsService,
    CohortSubmissionsStore,
    CommentsService,
    CommentsStore,
  ],
  exports: [
    ActivitiesService,
    ClaimsService,
    CohortSubmissionsService,
    CommentsService,
    DraftsService,
    GroupResourcesService,
    ModulesOfGroup,
    OpeningsService,
    PreviewsService,
    ReflectionsService,
    SubmissionsService,
  ],
})
export class LearningModule {}

@Module({
  imports: [LearningModule],
  exports: [LearningModule],
  controllers: [
    ActivitiesController,
    GroupResourcesController,
    DraftsController,
    PreviewsController,
    OpeningsController,
    ReflectionsController,
    SubmissionsController,
    ClaimsController,
    CohortSubmissionsController,
    CommentsController,
  ],
})
export class LearningApi {}
