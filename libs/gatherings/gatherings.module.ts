import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { GatheringAttendance } from './gathering-attendance.service'
import { Gathering } from './gathering.entity'
import { GatheringsController } from './gatherings.controller'
import { GatheringsService } from './gatherings.service'
import { GatheringsStore } from './gatherings.store'

@Module({
  imports: [TypeOrmModule.forFeature([Gathering])],
  providers: [GatheringsService, GatheringAttendance, GatheringsStore],
  exports: [GatheringsService, GatheringAttendance],
})
export class GatheringsModule {}

@Module({ imports: [GatheringsModule], controllers: [GatheringsController] })
export class GatheringsApi {}
