import { Module } from '@nestjs/common'
import { HomeController } from './home.controller'
import { HomeService } from './home.service'
import { HomeStore } from './home.store'

@Module({ controllers: [HomeController], providers: [HomeService, HomeStore] })
export class HomeApi {}
