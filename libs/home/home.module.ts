import { Module } from '@nestjs/common'
import { LearningApi } from '../learning'
import { HomeController } from './home.controller'
import { HomeService } from './home.service'
import { HomeStore } from './home.store'
import { PreviewController } from './preview/preview.controller'
import { PreviewService } from './preview/preview.service'

@Module({
  imports: [LearningApi],
  controllers: [HomeController, PreviewController],
  providers: [HomeService, HomeStore, PreviewService],
})
export class HomeApi {}
