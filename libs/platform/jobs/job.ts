/** What a job carries: ids, never what the ids stand for, because by the time it runs that has changed. */
export type JobData = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** One kind of work, named `noun.imperative`. */
export interface Job<Data extends JobData = JobData> {
  readonly name: string
  /** One queue for each kind of load, not for each job. */
  readonly queue: string
  /** How often it is tried before it counts as exhausted. */
  readonly attempts: number
  /** Milliseconds before the second attempt; doubles with each further one. */
  readonly backoff: number
  /** Never set: carries the type of the data from the definition to the outbox and the handler. */
  readonly data?: Data
}

export interface JobOptions {
  readonly queue: string
  readonly attempts?: number
  readonly backoff?: number
}

const NAME = /^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/
const defined = new Map<string, Job>()

/** Defines a job once, at the top of the noun's `*.jobs.ts`. Throws when the name is taken or not `noun.imperative`. */
export function defineJob<Data extends JobData>(name: string, options: JobOptions): Job<Data> {
  if (!NAME.test(name)) throw new Error(`A job is named noun.imperative, not ${name}`)
  if (defined.has(name)) throw new Error(`Job ${name} is defined twice`)
  const job: Job<Data> = { attempts: 8, backoff: 2_000, name, ...options }
  defined.set(name, job as Job)
  return job
}

/** Every job of the program, in the order of definition. */
export function definedJobs(): readonly Job[] {
  return [...defined.values()]
}

export function definedJob(name: string): Job | undefined {
  return defined.get(name)
}
