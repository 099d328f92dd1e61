import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { childEnvironment, type Config } from '../../libs/platform/config'
import { Child } from '../../libs/platform/processes'

/** What both programs need to know of this start. */
export interface Surroundings {
  readonly config: Config
  readonly port: number
  readonly sessionSecret: string
  /** Asked at each start of a child: a database that was killed may have come back on another port. */
  readonly appUrl: () => string
  readonly changed: () => void
}

const DIST = join(__dirname, '..', '..')
const ORPHAN = join(__dirname, 'orphan.js')

export function apiChild(around: Surroundings): Child {
  const { config, port, changed } = around
  const built = join(DIST, 'web')
  const webDir = config.webDir ?? (existsSync(join(built, 'index.html')) ? built : null)
  return new Child({
    name: 'API',
    script: join(DIST, 'apps', 'api', 'main.js'),
    preload: ORPHAN,
    logFile: join(config.dataDir, 'logs', 'api.log'),
    environment: () => childEnvironment({ ...common(around), PORT: String(port), KL_WEB_DIR: webDir }),
    isWell: async () => (await fetchHealth(localUrl(config.host, port))) === 200,
    changed,
  })
}

export function workerChild(around: Surroundings): Child {
  const { config, changed } = around
  const heartbeat = join(config.dataDir, 'worker.alive')
  rmSync(heartbeat, { force: true })
  return new Child({
    name: 'worker',
    script: join(DIST, 'apps', 'worker', 'main.js'),
    preload: ORPHAN,
    logFile: join(config.dataDir, 'logs', 'worker.log'),
    environment: () => childEnvironment({ ...common(around), KL_HEARTBEAT_FILE: heartbeat }),
    isWell: async () => statSync(heartbeat, { throwIfNoEntry: false }) !== undefined,
    changed,
  })
}

/** The address at which this machine reaches a server that listens on the host. */
export function localUrl(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

function common({ config, port, sessionSecret, appUrl }: Surroundings): Record<string, string | null> {
  const given = config.publicUrl !== `http://${config.host}:${config.port}`
  return {
    KL_DEMO: String(config.demo),
    KL_DATA_DIR: config.dataDir,
    KL_MAIL_DIR: config.mailDir,
    PUBLIC_URL: given ? config.publicUrl : localUrl(config.host, port),
    SESSION_SECRET: sessionSecret,
    DATABASE_APP_URL: appUrl(),
    // The programs never see the owner's password: row-level security binds only the restricted role.
    DATABASE_URL: null,
  }
}

async function fetchHealth(url: string): Promise<number> {
  try {
    return (await fetch(`${url}/v1/health`, { signal: AbortSignal.timeout(2_000) })).status
  } catch {
    return 0
  }
}
