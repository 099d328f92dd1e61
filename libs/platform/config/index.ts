export { ConfigError, readConfig, type Config, type Environment } from './config'
export {
  apiConfig,
  childEnvironment,
  migrateConfig,
  startConfig,
  testDatabaseUrl,
  workerConfig,
  type ApiConfig,
  type MigrateConfig,
  type WorkerConfig,
} from './programs'
export { variables, type Program, type Variable } from './variables'
