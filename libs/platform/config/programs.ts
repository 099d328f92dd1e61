import { randomBytes } from 'node:crypto'
import { Complaints } from './parse'
import { ConfigError, parse, type Config, type Environment } from './config'
import { variables, type Program } from './variables'

type Given<Key extends keyof Config> = Config & { readonly [Name in Key]: NonNullable<Config[Name]> }

export type ApiConfig = Given<'databaseAppUrl' | 'sessionSecret'>
export type WorkerConfig = Given<'databaseAppUrl' | 'sessionSecret'>
export type SeedConfig = Given<'databaseAppUrl'>
export type MigrateConfig = Given<'databaseUrl' | 'databaseAppUrl'>

/** What the API reads. Throws ConfigError with every complaint at once. */
export function apiConfig(env: Environment = process.env): ApiConfig {
  return withSecret(configOf('api', env)) as ApiConfig
}

/** What the worker reads. Throws ConfigError with every complaint at once. */
export function workerConfig(env: Environment = process.env): WorkerConfig {
  return withSecret(configOf('worker', env)) as WorkerConfig
}

/** What the migration reads. Throws ConfigError with every complaint at once. */
export function migrateConfig(env: Environment = process.env): MigrateConfig {
  return configOf('migrate', env) as MigrateConfig
}

/** What `npm run seed` reads. Throws ConfigError with every complaint at once. */
export function seedConfig(env: Environment = process.env): SeedConfig {
  return configOf('seed', env) as SeedConfig
}

/** What `npm start` reads: demo mode unless it is switched off. Throws ConfigError with every complaint at once. */
export function startConfig(env: Environment = process.env): Config {
  return configOf('start', { ...env, KL_DEMO: env['KL_DEMO']?.trim() || 'true' })
}

/** True when npm stands between the person and this process. */
export function startedByNpm(env: Environment = process.env): boolean {
  return env['npm_lifecycle_event'] !== undefined
}

/** The environment for a child process: ours, with changes; null takes a variable away. */
export function childEnvironment(changes: Readonly<Record<string, string | null>>): Record<string, string> {
  const all = { ...process.env, ...changes }
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] != null),
  )
}

/** A demo without a given secret has another one at each start. */
function withSecret(config: Config): Config {
  return { ...config, sessionSecret: config.sessionSecret ?? randomBytes(32).toString('base64url') }
}

function configOf(program: Program, env: Environment): Config {
  const complaints = new Complaints()
  const config = parse(env, complaints)
  // What must be given depends on the mode; while nobody can tell the mode, only what is wrong is said.
  const mode = env['KL_DEMO']?.trim() || 'false'
  const needed = mode === 'true' || mode === 'false' ? variables : []
  for (const { name, requiredBy, meaning } of needed) {
    if (env[name]?.trim() || !requiredBy.includes(program)) continue
    if (config.demo && name !== 'DATABASE_URL' && name !== 'DATABASE_APP_URL') continue
    if (name === 'SMTP_URL' && config.mailDir !== null) continue
    complaints.add(`${name} is missing (${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}).`)
  }
  if (complaints.sentences.length > 0) throw new ConfigError(complaints.sentences)
  return config
}
