export { Database } from './database'
export { DatabaseModule, PLANNING } from './database.module'
export { StaleActor } from './stale-actor'
export type { Queries, Statement } from './statement'
