import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { DrawsController } from './draws.controller'
import { DrawsService } from './draws.service'
import { DrawsStore } from './draws.store'
import { Question } from './question.entity'
import { QuestionsController } from './questions.controller'
import { QuestionsService } from './questions.service'
import { QuestionsStore } from './questions.store'

@Module({
  imports: [TypeOrmModule.forFeature([Question])],
  providers: [DrawsService, DrawsStore, QuestionsService, QuestionsStore],
  exports: [DrawsService, QuestionsService],
})
export class QuestionsModule {}

@Module({ imports: [QuestionsModule], controllers: [DrawsController, QuestionsController] })
export class QuestionsApi {}
