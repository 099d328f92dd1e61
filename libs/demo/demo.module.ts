import { Module } from '@nestjs/common'
import { DemoController } from './demo.controller'
import { DemoService } from './demo.service'
import { DemoStore } from './demo.store'

@Module({ controllers: [DemoController], providers: [DemoService, DemoStore] })
export class DemoApi {}
