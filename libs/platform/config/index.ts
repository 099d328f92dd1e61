export { ConfigError, readConfig, type Config, type Environment } from './config'
export {
  apiConfig,
  childEnvironment,
  migrateConfig,
  seedConfig,
  startConfig,
  workerConfig,
  type ApiConfig,
  type MigrateConfig,
  type WorkerConfig,
} from './programs'
export { shareTestRunFolder, testDatabaseUrl, testRunFolder, testWorker } from './testing'
export { variables, type Program, type Variable } from './variables'
