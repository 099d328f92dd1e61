import { AsyncLocalStorage } from 'node:async_hooks'
import type { Readable, Writable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm'
import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg'
import type { Actor } from '../actor'
import { copyOut, type CopyOut } from './copy-out'
import { ENTER, REFUSED, entering } from './entrance'
import { StaleActor } from './stale-actor'
import type { Statement } from './statement'

const RETRIED = new Set(['40001', '40P01'])
const ATTEMPTS = 4

interface Open {
  readonly runner: QueryRunner
  readonly actor: Actor
}

export interface TransactionOptions {
  /** Every statement sees the database as it stood at the first one: figures that belong together are of one instant. */
  readonly oneInstant?: boolean
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
    if (outer) return this.transaction(actor, () => rowsOn<Row>(outer.runner, statement, params))
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
    if (outer) return this.transaction(actor, () => rowsOn<Row>(outer.runner, statement, params))
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
    return rowsOn<Row>(this.opened().runner, statement, params)
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
    { oneInstant = false }: TransactionOptions,
  ): Promise<T> {
    const runner = this.source.createQueryRunner()
    try {
      // The level must be set before the first statement, which is the entrance.
      await runner.startTransaction(oneInstant ? 'REPEATABLE READ' : undefined)
      await rowsOn(runner, ENTER, entering(actor))
      const result = await this.open.run({ runner, actor }, () => work(runner.manager))
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
    const back = (): Promise<unknown> => rowsOn(outer.runner, ENTER, entering(outer.actor))
    await rowsOn(outer.runner, ENTER, entering(actor))
    try {
      const result = await this.open.run({ runner: outer.runner, actor }, () => work(outer.runner.manager))
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
  runner: QueryRunner,
  statement: Statement,
  params: readonly unknown[],
): Promise<Row[]> {
  const client = (await runner.connect()) as PoolClient
  const { name, text, patience } = statement
  const limit = patience === undefined ? {} : { query_timeout: patience }
  return (await client.query<Row>({ name, text, ...limit, values: [...params] })).rows
}

type Settled<Row extends QueryResultRow> = PromiseSettledResult<QueryResult<Row>>

/** The socket below a client, which its published types leave out. */
interface Wired {
  readonly connection: { readonly stream: Writable }
}

/** Four messages in one packet: the socket holds them back until the last is there, so that one write sends all. */
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
    return Promise.allSettled([
      client.query<Row>(begin),
      client.query<Row>({ ...ENTER, values: entering(actor) }),
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
