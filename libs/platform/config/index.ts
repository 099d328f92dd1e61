export { ConfigError, readConfig, type Config } from './config'
export {
  apiConfig,
  childEnvironment,
  migrateConfig,
  seedConfig,
  startConfig,
  startedByNpm,
  workerConfig,
  type ApiConfig,
  type WorkerConfig,
} from './programs'
export { shareTestRunFolder, testDatabaseUrl, testRunFolder, testWorker } from './testing'
export { variables } from './variables'
