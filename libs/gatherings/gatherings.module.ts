import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Arrivals } from './attendance/arrivals.service'
import { AttendanceController } from './attendance/attendance.controller'
import { GatheringAttendance } from './attendance/attendance.service'
import { AttendanceStore } from './attendance/attendance.store'
import { Gathering } from './gathering.entity'
import { GatheringsController } from './gatherings.controller'
import { GatheringsService } from './gatherings.service'
import { GatheringsStore } from './gatherings.store'
import { ResourcesModule } from '../resources'
import { AgendaController } from './agenda/agenda.controller'
import { Agendas } from './agenda/agenda.service'
import { AgendaStore } from './agenda/agenda.store'
import { GatheringFilesController } from './files/gathering-files.controller'
import { GatheringFiles } from './files/gathering-files.service'
import { GatheringFilesStore } from './files/gathering-files.store'
import { LateChangesController } from './late-changes/late-changes.controller'
import { LateChanges } from './late-changes/late-changes.service'
import { LateChangesStore } from './late-changes/late-changes.store'
import { LocalSessionsController } from './local/local-sessions.controller'
import { LocalSessions } from './local/local-sessions.service'
import { GatheringCatchUps } from './planning/gathering-catch-ups.service'
import { GatheringPlanning } from './planning/gathering-planning.service'
import { PlanningController } from './planning/planning.controller'
import { PlanningStore } from './planning/planning.store'
import { RollingApi } from './rolling/rolling.module'

@Module({
  imports: [ResourcesModule, TypeOrmModule.forFeature([Gathering])],
  providers: [
    GatheringsService,
    GatheringAttendance,
    AttendanceStore,
    Arrivals,
    GatheringsStore,
    GatheringPlanning,
    GatheringCatchUps,
    PlanningStore,
    LocalSessions,
    Agendas,
    AgendaStore,
    GatheringFiles,
    GatheringFilesStore,
    LateChanges,
    LateChangesStore,
  ],
  exports: [
    GatheringsService,
    GatheringAttendance,
    Arrivals,
    GatheringPlanning,
    GatheringCatchUps,
    LocalSessions,
    Agendas,
    GatheringFiles,
    LateChanges,
  ],
})
export class GatheringsModule {}

@Module({
  imports: [GatheringsModule, RollingApi],
  controllers: [
    GatheringsController,
    AttendanceController,
    PlanningController,
    LocalSessionsController,
    AgendaController,
    GatheringFilesController,
    LateChangesController,
  ],
  exports: [GatheringsModule],
})
export class GatheringsApi {}
