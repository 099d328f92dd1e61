import { Module, type DynamicModule } from '@nestjs/common'
import { JobsModule } from '../jobs'
import { JobWorker, WORK, type Work } from './job-worker'
import { QUEUE_PLACE, Queues } from './queues'
import { Relay } from './relay'
import { Tidy } from './tidy'

/** The worker's half of jobs: outbox to queue, queue to handler, and what comes by the clock. */
@Module({})
export class QueuesModule {
  static work(work: Work): DynamicModule {
    return {
      module: QueuesModule,
      imports: [JobsModule],
      providers: [
        { provide: WORK, useValue: work },
        { provide: QUEUE_PLACE, useValue: work.place },
        Queues,
        Relay,
        Tidy,
        JobWorker,
      ],
    }
  }
}
