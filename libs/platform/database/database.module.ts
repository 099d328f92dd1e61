import { type DynamicModule, Global, Logger, Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { DataSource, type DataSourceOptions } from 'typeorm'
import type { Pool } from 'pg'
import { Database } from './database'
import { refuseDangerousRole } from './role-check'

export interface DatabaseOptions {
  /** Connection of the restricted role; never the owner of the tables. */
  readonly url: string
  readonly poolSize: number
  readonly applicationName: string
}

@Global()
@Module({})
export class DatabaseModule {
  static connect(options: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [TypeOrmModule.forRootAsync({ useFactory: () => settings(options), dataSourceFactory })],
      providers: [Database],
      exports: [Database],
    }
  }
}

function settings(options: DatabaseOptions): DataSourceOptions & { autoLoadEntities: boolean; retryAttempts: number } {
  return {
    type: 'postgres',
    url: options.url,
    applicationName: options.applicationName,
    autoLoadEntities: true,
    retryAttempts: 1,
    poolSize: options.poolSize,
    // Timeouts of the client itself: the server's statement_timeout cannot end a wait on a dead network.
    connectTimeoutMS: 5_000,
    extra: { pipeline: true, query_timeout: 30_000, keepAlive: true },
    poolErrorHandler: (error: Error) => new Logger('Database').warn(`A connection was lost: ${error.message}`),
  }
}

async function dataSourceFactory(options?: DataSourceOptions): Promise<DataSource> {
  if (!options) throw new Error('No database options')
  const source = await new DataSource(options).initialize()
  await refuseDangerousRole((source.driver as unknown as { master: Pool }).master)
  return source
}
