import { join, resolve } from 'node:path'
import type { LogLevel } from '@nestjs/common'
import { Complaints, Reader } from './parse'

export type Environment = Readonly<Record<string, string | undefined>>

/** Says in one sentence a variable what is wrong with the environment; the program must not start. */
export class ConfigError extends Error {
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.name = 'ConfigError'
  }
}

/** What the environment says, checked and typed; what a program cannot do without is checked by its own function. */
export interface Config {
  readonly production: boolean
  readonly demo: boolean
  readonly logLevel: LogLevel
  readonly port: number
  readonly host: string
  /** The address that people use, without a slash at the end. */
  readonly publicUrl: string
  /** Absolute path. */
  readonly dataDir: string
  /** Absolute path of the built front end; null when somebody else serves it. */
  readonly webDir: string | null
  readonly databaseUrl: string | null
  readonly databaseAppUrl: string | null
  readonly databasePool: number
  /** Null: the queue lives in PostgreSQL. */
  readonly redisUrl: string | null
  /** At least 32 characters. */
  readonly sessionSecret: string | null
  readonly smtpUrl: string | null
  /** Absolute path of the folder in which mails are written instead of being sent. */
  readonly mailDir: string | null
  readonly mailFrom: string
  /** Absolute path of the maildir into which what comes back is delivered; null: nothing is read. */
  readonly inboxDir: string | null
  /** Whether reminders wait for daytime on a working day; a demo that is tried at night would have none to show. */
  readonly quiet: boolean
  readonly heartbeatFile: string | null
}

const LEVELS: readonly LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose']
const DEMO_SENDER = 'Kompetanseløftet <post@kompetanseloftet.example>'
const POSTGRES = ['postgres:', 'postgresql:']

/** Reads the whole environment once. Throws ConfigError with every complaint at once. */
export function readConfig(env: Environment): Config {
  const complaints = new Complaints()
  const config = parse(env, complaints)
  if (complaints.sentences.length > 0) throw new ConfigError(complaints.sentences)
  return config
}

/** Reads the environment and goes on in spite of complaints, so that a caller can add its own before it throws. */
export function parse(env: Environment, complaints: Complaints): Config {
  const read = new Reader(env, complaints)
  const production = read.text('NODE_ENV') === 'production'
  const demo = read.flag('KL_DEMO') ?? false
  if (demo && production) {
    complaints.add(
      'KL_DEMO must not be true where NODE_ENV is production: demo mode lets anybody sign in as anybody.',
    )
  }
  const port = read.int('PORT', 0, 65_535, 3000)
  const host = read.text('HOST') ?? '127.0.0.1'
  const dataDir = resolve(read.text('KL_DATA_DIR') ?? 'data')
  return {
    production,
    demo,
    logLevel: read.choice('LOG_LEVEL', LEVELS, 'log'),
    port,
    host,
    publicUrl: (read.url('PUBLIC_URL', ['http:', 'https:']) ?? `http://${host}:${port}`).replace(/\/+$/, ''),
    dataDir,
    webDir: folder(read.text('KL_WEB_DIR')),
    databaseUrl: read.url('DATABASE_URL', POSTGRES),
    databaseAppUrl: read.url('DATABASE_APP_URL', POSTGRES),
    databasePool: read.int('DATABASE_POOL', 1, 200, 10),
    redisUrl: read.url('REDIS_URL', ['redis:', 'rediss:']),
    sessionSecret: secret(read, complaints),
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:']),
    mailDir: folder(read.text('KL_MAIL_DIR')) ?? (demo ? join(dataDir, 'mails') : null),
    mailFrom: read.text('MAIL_FROM') ?? DEMO_SENDER,
    inboxDir: folder(read.text('KL_INBOX_DIR')),
    quiet: read.flag('KL_QUIET') ?? !demo,
    heartbeatFile: folder(read.text('KL_HEARTBEAT_FILE')),
  }
}

function folder(path: string | null): string | null {
  return path === null ? null : resolve(path)
}

function secret(read: Reader, complaints: Complaints): string | null {
  const value = read.text('SESSION_SECRET')
  if (value !== null && value.length < 32) {
    complaints.add(`SESSION_SECRET must have at least 32 characters, not ${value.length}.`)
  }
  return value
}
