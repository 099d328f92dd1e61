import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Question } from './question.entity'
import { QuestionsController } from './questions.controller'
import { QuestionsService } from './questions.service'
import { QuestionsStore } from './questions.store'

@Module({
  imports: [TypeOrmModule.forFeature([Question])],
  providers: [QuestionsService, QuestionsStore],
  exports: [QuestionsService],
})
export class QuestionsModule {}

@Module({ imports: [QuestionsModule], controllers: [QuestionsController] })
export class QuestionsApi {}
