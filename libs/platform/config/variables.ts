/** The programs that read settings. */
export type Program = 'start' | 'seed' | 'migrate' | 'api' | 'worker'

/** One environment variable: what it means, who reads it, and when it must be given. */
export interface Variable {
  readonly name: string
  readonly meaning: string
  /** What holds when it is not given; null when nothing does. Some defaults are computed and described in words. */
  readonly default: string | null
  readonly readBy: readonly Program[]
  /** The programs that cannot run without it, outside demo mode. */
  readonly requiredBy: readonly Program[]
  /** A secret never gets a default and is never printed. */
  readonly secret: boolean
}

type Rest = Partial<Pick<Variable, 'default' | 'requiredBy' | 'secret'>>

function variable(name: string, readBy: readonly Program[], meaning: string, rest: Rest = {}): Variable {
  return { name, readBy, meaning, default: null, requiredBy: [], secret: false, ...rest }
}

const EVERY: readonly Program[] = ['start', 'seed', 'migrate', 'api', 'worker']
const RUNNING: readonly Program[] = ['start', 'api', 'worker']

/** Every environment variable of the product: the documentation and the compose file are checked against this table. */
export const variables: readonly Variable[] = [
  variable('NODE_ENV', EVERY, '`production` switches demo mode off for good', { default: 'development' }),
  variable('KL_DEMO', EVERY, 'Demo mode: invented data, sign-in without mail, mails kept in a folder', {
    default: 'false (npm start: true)',
  }),
  variable('LOG_LEVEL', EVERY, 'The least that is logged: fatal, error, warn, log, debug or verbose', {
    default: 'log',
  }),
  variable('PORT', ['start', 'api'], 'The port on which the API listens', { default: '3000' }),
  variable('HOST', ['start', 'api'], 'The address on which the API listens', { default: '127.0.0.1' }),
  variable('PUBLIC_URL', RUNNING, 'The address that people use; every link in a mail begins with it', {
    default: 'http://HOST:PORT',
    requiredBy: ['api', 'worker'],
  }),
  variable('KL_DATA_DIR', RUNNING, 'The folder of the embedded database, its secrets, files and demo mails', {
    default: './data',
  }),
  variable('KL_WEB_DIR', ['start', 'api'], 'The folder of the built front end, served by the API when given'),
  variable('DATABASE_URL', ['start', 'migrate'], 'The owner of the database; npm start brings its own', {
    requiredBy: ['migrate'],
    secret: true,
  }),
  variable(
    'DATABASE_APP_URL',
    ['seed', 'migrate', 'api', 'worker'],
    'The same database as the restricted role',
    {
      requiredBy: ['seed', 'migrate', 'api', 'worker'],
      secret: true,
    },
  ),
  variable(
    'KL_QUIET',
    ['api', 'worker'],
    'Reminders wait for daytime on a working day, July and holidays excepted',
    {
      default: 'true (in demo mode: false)',
    },
  ),
  variable('DATABASE_POOL', ['api', 'worker'], 'Connections to the database for each process', {
    default: '10',
  }),
  variable('REDIS_URL', RUNNING, 'The queue; without it the queue lives in PostgreSQL'),
  variable(
    'SESSION_SECRET',
    ['start', 'api', 'worker'],
    'Signs what the product hands out; 32 characters or more',
    {
      requiredBy: ['api', 'worker'],
      secret: true,
    },
  ),
  variable('SMTP_URL', ['start', 'worker'], 'The mail server, or give KL_MAIL_DIR instead', {
    requiredBy: ['start', 'worker'],
    secret: true,
  }),
  variable('KL_MAIL_DIR', RUNNING, 'The folder in which mails are written instead of being sent', {
    default: 'in demo: KL_DATA_DIR/mails',
  }),
  variable('MAIL_FROM', RUNNING, 'The sender of every mail', {
    default: 'in demo: Kompetanseløftet <post@kompetanseloftet.example>',
    requiredBy: ['start', 'worker'],
  }),
  variable(
    'KL_INBOX_DIR',
    ['worker'],
    'A maildir into which the mail server delivers what comes back to MAIL_FROM',
  ),
  variable(
    'KL_HEARTBEAT_FILE',
    ['worker'],
    'A file that the worker touches every ten seconds while it is well',
  ),
]
