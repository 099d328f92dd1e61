import { type DynamicModule, Global, Logger, Module } from '@nestjs/common'
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm'
import { DataSource, type DataSourceOptions } from 'typeorm'
import type { Pool } from 'pg'
import { Database } from './database'
import { refuseDangerousRole } from './role-check'

export interface DatabaseOptions {
  /** Connection of the restricted role; never the owner of the tables. */
  readonly url: string
  readonly poolSize: number
  readonly applicationName: string
  /** False where the application is only described, such as when its routes are listed: no connection is made. */
  readonly connects?: boolean
}

/**
 * How PostgreSQL plans for us, said by each connection so that it holds on every server. A screen is one large statement
 * whose planning costs more than its running: so each is planned once a connection, never compiled, and for disks on
 * which a page here or there costs the same.
 */
export const PLANNING = '-c plan_cache_mode=force_generic_plan -c jit=off -c random_page_cost=1.1'

@Global()
@Module({})
export class DatabaseModule {
  static connect(options: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => settings(options),
          dataSourceFactory: sourceOf(options),
        }),
      ],
      providers: [Database],
      exports: [Database],
    }
  }
}

function settings(options: DatabaseOptions): TypeOrmModuleOptions {
  return {
    type: 'postgres',
    url: options.url,
    applicationName: options.applicationName,
    autoLoadEntities: true,
    retryAttempts: 1,
    manualInitialization: options.connects === false,
    poolSize: options.poolSize,
    // Timeouts of the client itself: the server's statement_timeout cannot end a wait on a dead network.
    connectTimeoutMS: 5_000,
    extra: { pipeline: true, query_timeout: 30_000, keepAlive: true, options: PLANNING },
    poolErrorHandler: (error: Error) =>
      new Logger('Database').warn(`A connection was lost: ${error.message}`),
  }
}

function sourceOf({ connects }: DatabaseOptions): (options?: DataSourceOptions) => Promise<DataSource> {
  return async (options) => {
    if (!options) throw new Error('No database options')
    const source = new DataSource(options)
    if (connects === false) return source
    await source.initialize()
    await refuseDangerousRole((source.driver as unknown as { master: Pool }).master)
    return source
  }
}
