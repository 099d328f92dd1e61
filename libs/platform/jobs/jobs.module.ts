import { Global, Module } from '@nestjs/common'
import { DiscoveryModule } from '@nestjs/core'
import { ExhaustedJobsController } from './exhausted-jobs.controller'
import { ExhaustedJobs } from './exhausted-jobs.service'
import { Handlers } from './handlers'
import { JobRunner } from './job-runner'
import { MarkedMethods } from './marked-methods'
import { Outbox } from './outbox.store'

/** Asking for jobs, and running their handlers in this process; taking them from the queue is another module. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Outbox, MarkedMethods, Handlers, JobRunner],
  exports: [Outbox, MarkedMethods, Handlers, JobRunner],
})
export class JobsModule {}

/** What an administrator sees of jobs. */
@Module({ controllers: [ExhaustedJobsController], providers: [ExhaustedJobs] })
export class JobsApi {}
