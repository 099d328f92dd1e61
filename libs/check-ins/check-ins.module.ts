import { Module } from '@nestjs/common'
import { GatheringsApi } from '../gatherings'
import { CheckInsController } from './check-ins.controller'
import { CheckInsService } from './check-ins.service'
import { CheckInsStore } from './check-ins.store'

@Module({
  imports: [GatheringsApi],
  controllers: [CheckInsController],
  providers: [CheckInsService, CheckInsStore],
})
export class CheckInsApi {}
