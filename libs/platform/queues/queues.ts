import { Inject, Injectable, Logger } from '@nestjs/common'
import { openQueueBackend, type QueueBackend, type QueueHandle, type QueuePlace } from './queue-backend'

export const QUEUE_PLACE = Symbol('queue place')

/** The queues of this process, each opened when it is first needed. */
@Injectable()
export class Queues {
  private readonly log = new Logger('Queues')
  private readonly opened = new Map<string, QueueHandle>()
  private shared: QueueBackend | undefined

  constructor(@Inject(QUEUE_PLACE) private readonly place: QueuePlace) {}

  get backend(): QueueBackend {
    this.shared ??= openQueueBackend(this.place)
    return this.shared
  }

  get(name: string): QueueHandle {
    const known = this.opened.get(name)
    if (known) return known
    const queue = this.backend.queue(name)
    queue.on('error', (error) => this.log.warn(`Queue ${name}: ${error.message}`))
    this.opened.set(name, queue)
    return queue
  }

  async close(): Promise<void> {
    await Promise.all([...this.opened.values()].map((queue) => queue.close()))
    this.opened.clear()
    await this.shared?.close()
    this.shared = undefined
  }
}
