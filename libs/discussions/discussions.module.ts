import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { LearningApi } from '../learning'
import { DiscussionPost } from './posts/discussion-post.entity'
import { DiscussionRooms } from './rooms/discussion-rooms.service'
import { DiscussionWriting } from './posts/discussion-writing.service'
import { DiscussionsController } from './discussions.controller'
import { DiscussionsService } from './discussions.service'
import { DiscussionsStore } from './discussions.store'

@Module({
  imports: [TypeOrmModule.forFeature([DiscussionPost]), LearningApi],
  controllers: [DiscussionsController],
  providers: [DiscussionRooms, DiscussionsService, DiscussionWriting, DiscussionsStore],
})
export class DiscussionsApi {}
