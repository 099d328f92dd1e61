import { Module, type OnModuleInit } from '@nestjs/common'
import { HttpAdapterHost } from '@nestjs/core'
import type { FastifyInstance } from 'fastify'
import { ParticipantsExportController } from './export/participants-export.controller'
import { ParticipantsExport } from './export/participants-export.service'
import { ParticipantsExportStore } from './export/participants-export.store'
import { takeFiles } from './import-upload'
import { ImportsController } from './imports.controller'
import { ImportHandlers } from './imports.jobs'
import { ImportsService } from './imports.service'
import { ImportsStore } from './imports.store'

@Module({ providers: [ImportsService, ImportsStore], exports: [ImportsService, ImportsStore] })
export class ImportsModule {}

@Module({
  imports: [ImportsModule],
  controllers: [ImportsController, ParticipantsExportController],
  providers: [ParticipantsExport, ParticipantsExportStore],
})
export class ImportsApi implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    takeFiles(this.host.httpAdapter.getInstance<FastifyInstance>())
  }
}

@Module({ imports: [ImportsModule], providers: [ImportHandlers] })
export class ImportsJobs {}
