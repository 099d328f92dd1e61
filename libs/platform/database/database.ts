import { AsyncLocalStorage } from 'node:async_hooks'
import type { Readable, Writable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm'
import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg'
import type { Actor } from '../actor'
import { copyOut, type CopyOut } from './copy-out'
import { COUNTING, NOT_COUNTING } from './counter'
import { ENTER, REFUSED, entering } from './entrance'
import { StaleActor } from './stale-actor'
import type { Statement } from './statement'

const RETRIED = new Set(['40001', '40P01'])
const ATTEMPTS = 4
/** Large statements are planned for what they are asked, and have the memory that a hash of a million rows needs. */
const AT_LENGTH = `set local plan_cache_mode = force_custom_plan; set local work_mem = '64MB'`
/** The client would give up after half a minute. */
const NO_HURRY = { query_timeout: 6 * 3_600_000 }

interface Open {
  readonly runner: QueryRunner
  readonly actor: Actor
  readonly patient: boolean
}

export interface TransactionOptions {
  /** Every statement sees the database as it stood at the first one: figures that belong together are of one instant. */
  readonly oneInstant?: boolean
  /** Its statements may take the time and the memory that they need: for jobs, never while somebody waits for an answer. */
  readonly patient?: boolean
}

/** The only way to the tables: every statement runs inside a transaction that knows who acts. */
@Injectable()
export class Database {
  private readonly open = new AsyncLocalStorage<Open>()

  constructor(private readonly source: DataSource) {}

  /**
   * Runs `work` in one transaction as `actor`. An inner call of the same actor joins the outer transaction; only the
   * outermost is tried again after a serialisation failure or a deadlock.
   *
   * @throws StaleActor when the actor's session ended or its rights changed
   */
  async transaction<T>(
    actor: Actor,
    work: (tx: EntityManager) => Promise<T>,
    options: TransactionOptions = {},
  ): Promise<T> {
    const outer = this.open.getStore()
    if (outer && options.oneInstant) throw new Error('One instant cannot begin inside an open transaction')
    if (outer?.actor === actor) return work(outer.runner.manager)
    if (outer) return this.asInner(outer, actor, work)
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(actor, work, options)
      } catch (error) {
        if (attempt < ATTEMPTS && RETRIED.has(codeOf(error))) continue
        throw refusal(error)
      }
    }
  }

  /** One read-only statement as `actor`, in a single round trip; inside a transaction it sees that transaction. */
  async read<Row extends QueryResultRow>(
    actor: Actor,
    statement: Statement,
    params: readonly unknown[],
  ): Promise<Row[]> {
    const outer = this.open.getStore()
    if (outer) return this.transaction(actor, () => rowsOn<Row>(outer, statement, params))
    return this.atOnce<Row>('begin read only', actor, statement, params)
  }

  /**
   * One statement that changes something, as `actor`, committed in the same round trip. Inside a transaction it joins that
   * one; alone it is tried again after a serialisation failure or a deadlock.
   *
   * @throws StaleActor when the actor's session ended or its rights changed
   */
  async change<Row extends QueryResultRow>(
    actor: Actor,
    statement: Statement,
    params: readonly unknown[],
  ): Promise<Row[]> {
    const outer = this.open.getStore()
    if (outer) return this.transaction(actor, () => rowsOn<Row>(outer, statement, params))
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.atOnce<Row>('begin', actor, statement, params)
      } catch (error) {
        if (attempt >= ATTEMPTS || !RETRIED.has(codeOf(error))) throw error
      }
    }
  }

  /**
   * Rows as PostgreSQL writes them, read by `read` as they come; see {@link CopyOut}. What it answers is awaited.
   *
   * @throws StaleActor when the actor's session ended or its rights changed
   */
  async copy<T>(actor: Actor, copy: CopyOut, read: (rows: Readable) => Promise<T>): Promise<T> {
    try {
      return await copyOut(this.pool(), actor, copy, read)
    } catch (error) {
      throw refusal(error)
    }
  }

  /** One statement of the open transaction, which may change something; PostgreSQL parses it once a connection. */
  async run<Row extends QueryResultRow>(statement: Statement, params: readonly unknown[]): Promise<Row[]> {
    return rowsOn<Row>(this.opened(), statement, params)
  }

  /** The manager of the transaction that is open here; stores use it, so that they never open one themselves. */
  get current(): EntityManager {
    return this.opened().runner.manager
  }

  private opened(): Open {
    const outer = this.open.getStore()
    if (!outer) throw new Error('A store was used outside a transaction')
    return outer
  }

  private pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master
  }

  /** Begin, entrance, statement and commit in one packet. After one that fails, PostgreSQL makes of the commit a rollback. */
  private async atOnce<Row extends QueryResultRow>(
    begin: string,
    actor: Actor,
    statement: Statement,
    params: readonly unknown[],
  ): Promise<Row[]> {
    const client = await this.pool().connect()
    const [begun, entered, answer, ended] = await pipelined<Row>(client, begin, actor, statement, params)
    const lost = ended.status === 'rejected' || begun.status === 'rejected'
    client.release(lost)
    if (entered.status === 'rejected') throw refusal(entered.reason)
    if (answer.status === 'rejected') throw answer.reason
    if (ended.status === 'rejected') throw ended.reason
    return answer.value.rows
  }

  private async once<T>(
    actor: Actor,
    work: (tx: EntityManager) => Promise<T>,
    { oneInstant = false, patient = false }: TransactionOptions,
  ): Promise<T> {
    const runner = this.source.createQueryRunner()
    try {
      // The level must be set before the first statement, which is the entrance.
      await runner.startTransaction(oneInstant ? 'REPEATABLE READ' : undefined)
      const open: Open = { runner, actor, patient }
      await rowsOn(open, ENTER, entering(actor))
      if (patient) await runner.query(AT_LENGTH)
      const result = await this.open.run(open, () => work(runner.manager))
      await runner.commitTransaction()
      return result
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined)
      throw error
    } finally {
      await runner.release()
    }
  }

  /** Another actor inside an open transaction, such as the system noting what a person did: same commit, own rights. */
  private async asInner<T>(outer: Open, actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const back = (): Promise<unknown> => rowsOn(outer, ENTER, entering(outer.actor))
    await rowsOn(outer, ENTER, entering(actor))
    try {
      const result = await this.open.run({ ...outer, actor }, () => work(outer.runner.manager))
      await back()
      return result
    } catch (error) {
      // Whoever catches this goes on as who they were; a transaction that PostgreSQL gave up refuses anyway.
      await back().catch(() => undefined)
      throw error
    }
  }
}

async function rowsOn<Row extends QueryResultRow>(
  { runner, patient }: Pick<Open, 'runner' | 'patient'>,
  statement: Statement,
  params: readonly unknown[],
): Promise<Row[]> {
  const client = (await runner.connect()) as PoolClient
  const config = { ...statement, values: [...params], ...(patient ? NO_HURRY : {}) }
  if (!statement.counting) return (await client.query<Row>(config)).rows
  await client.query(COUNTING)
  const { rows } = await client.query<Row>(config)
  await client.query(NOT_COUNTING)
  return rows
}

type Settled<Row extends QueryResultRow> = PromiseSettledResult<QueryResult<Row>>

/** The socket below a client, which its published types leave out. */
interface Wired {
  readonly connection: { readonly stream: Writable }
}

/** All messages in one packet: the socket holds them back until the last is there, so that one write sends all. */
function pipelined<Row extends QueryResultRow>(
  client: PoolClient,
  begin: string,
  actor: Actor,
  statement: Statement,
  params: readonly unknown[],
): Promise<[Settled<Row>, Settled<Row>, Settled<Row>, Settled<Row>]> {
  const { stream } = (client as unknown as Wired).connection
  stream.cork()
  try {
    const begun = client.query<Row>(begin)
    const entered = client.query<Row>({ ...ENTER, values: entering(actor) })
    // Where this goes wrong the statement does as well, and tells of it.
    if (statement.counting) client.query(COUNTING).catch(() => undefined)
    return Promise.allSettled([
      begun,
      entered,
      client.query<Row>({ ...statement, values: [...params] }),
      client.query<Row>('commit'),
    ])
  } finally {
    stream.uncork()
  }
}

function codeOf(error: unknown): string {
  const found = error as { code?: string; driverError?: { code?: string } }
  return found.driverError?.code ?? found.code ?? ''
}

function refusal(error: unknown): unknown {
  return codeOf(error) === REFUSED ? new StaleActor() : error
}
