import { Global, Module } from '@nestjs/common'
import { ChangeLog } from './change-log'
import { LogReading } from './log-reading.service'
import { LogController } from './log.controller'
import { LogStore } from './log.store'

@Global()
@Module({ providers: [ChangeLog, LogStore], exports: [ChangeLog, LogStore] })
export class ChangesModule {}

@Module({ imports: [ChangesModule], providers: [LogReading], controllers: [LogController] })
export class ChangesApi {}
