import { Injectable, SetMetadata } from '@nestjs/common'
import type { Actor } from '../actor'
import { definedJobs, type Job, type JobData } from './job'
import { MarkedMethods } from './marked-methods'

/** What a handler knows about the run that it is in. */
export interface Run {
  /** The same for every attempt; the id of the outbox row, or of the tick of a schedule. */
  readonly jobId: string
  /** 1 for the first attempt. A run that was killed half-way is run again with the same number. */
  readonly attempt: number
  /** The system actor named after the job; a handler that works for a person re-reads that person's rights. */
  readonly actor: Actor
  /** Aborts when the worker shuts down and no longer waits. */
  readonly signal: AbortSignal
}

export type Handler<Data extends JobData> = (data: Data, run: Run) => Promise<void>

const HANDLES = Symbol('handles')

/**
 * Marks the one method that does a job. The same job may run twice, so the method claims its effects in PostgreSQL
 * (by state, or by `once`) before it has them.
 */
export function Handles<Data extends JobData>(job: Job<Data>) {
  return <Method extends Handler<Data>>(
    target: object,
    key: string,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => {
    SetMetadata(HANDLES, job.name)(target, key, descriptor)
  }
}

/** Finds every method marked with `@Handles`, whatever module it lives in. */
@Injectable()
export class Handlers {
  private found: ReadonlyMap<string, readonly Handler<JobData>[]> | undefined

  constructor(private readonly marked: MarkedMethods) {}

  /** The method that does this job. Throws when there is none in this program. */
  of(name: string): Handler<JobData> {
    const handler = this.all().get(name)?.[0]
    if (!handler) throw new Error(`Nothing here handles the job ${name}`)
    return handler
  }

  /** Throws unless every defined job has exactly one handler: a job that nobody does would fail only when it is needed. */
  requireOneForEachJob(): void {
    const wrong = definedJobs()
      .map((job) => ({ name: job.name, handlers: this.all().get(job.name)?.length ?? 0 }))
      .filter(({ handlers }) => handlers !== 1)
      .map(({ name, handlers }) => `${name} has ${handlers}`)
    if (wrong.length > 0) throw new Error(`Each job needs exactly one handler: ${wrong.join(', ')}`)
  }

  private all(): ReadonlyMap<string, readonly Handler<JobData>[]> {
    this.found ??= this.marked.find<Handler<JobData>>(HANDLES)
    return this.found
  }
}
