import { readFileSync } from 'node:fs'
import {
  apiConfig,
  ConfigError,
  migrateConfig,
  readConfig,
  startConfig,
  variables,
  workerConfig,
} from './index'

const SECRET = 'a'.repeat(32)
const COMPLETE = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://laering.kommune.example/',
  DATABASE_APP_URL: 'postgresql://kl_app:x@db/kl',
  SESSION_SECRET: SECRET,
  SMTP_URL: 'smtp://mail.example',
  MAIL_FROM: 'Program <post@kommune.example>',
}

function complaintsOf(read: () => unknown): readonly string[] {
  try {
    read()
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences
    throw error
  }
  return []
}

test('an empty environment gives the defaults', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    demo: false,
    databasePool: 10,
    logLevel: 'log',
  })
})

test('every bad variable is named at once, one sentence each', () => {
  const sentences = complaintsOf(() =>
    readConfig({
      PORT: 'many',
      KL_DEMO: 'yes',
      DATABASE_POOL: '0',
      REDIS_URL: 'localhost',
      SESSION_SECRET: 'short',
    }),
  )
  expect(sentences).toEqual([
    'KL_DEMO must be true or false, not “yes”.',
    'PORT must be a whole number from 0 to 65535, not “many”.',
    'DATABASE_POOL must be a whole number from 1 to 200, not “0”.',
    'REDIS_URL must be an address that begins with redis://… or rediss://….',
    'SESSION_SECRET must have at least 32 characters, not 5.',
  ])
})

test('a complaint about an address never repeats it, because it may hold a password', () => {
  const [sentence] = complaintsOf(() => readConfig({ DATABASE_URL: 'mysql://root:hunter2@db/kl' }))
  expect(sentence).not.toContain('hunter2')
})

test('demo mode is refused in production', () => {
  const [sentence] = complaintsOf(() => readConfig({ KL_DEMO: 'true', NODE_ENV: 'production' }))
  expect(sentence).toContain('NODE_ENV is production')
})

test('npm start is a demo unless it is told otherwise, and so never starts in production by itself', () => {
  expect(startConfig({}).demo).toBe(true)
  expect(startConfig({ ...COMPLETE, KL_DEMO: 'false' }).demo).toBe(false)
  expect(complaintsOf(() => startConfig({ NODE_ENV: 'production' }))).toHaveLength(1)
})

test('the API and the worker run on a complete production environment', () => {
  expect(apiConfig(COMPLETE)).toMatchObject({
    publicUrl: 'https://laering.kommune.example',
    sessionSecret: SECRET,
  })
  expect(workerConfig(COMPLETE)).toMatchObject({ smtpUrl: 'smtp://mail.example', mailDir: null })
})

test('outside demo each program says everything that it misses', () => {
  expect(complaintsOf(() => apiConfig({})).map(firstWord)).toEqual([
    'PUBLIC_URL',
    'DATABASE_APP_URL',
    'SESSION_SECRET',
  ])
  expect(complaintsOf(() => workerConfig({})).map(firstWord)).toEqual([
    'PUBLIC_URL',
    'DATABASE_APP_URL',
    'SESSION_SECRET',
    'SMTP_URL',
    'MAIL_FROM',
  ])
  expect(complaintsOf(() => migrateConfig({})).map(firstWord)).toEqual(['DATABASE_URL', 'DATABASE_APP_URL'])
})

test('a folder for mails stands in for a mail server', () => {
  expect(workerConfig({ ...COMPLETE, SMTP_URL: '', KL_MAIL_DIR: '/var/mails' }).mailDir).toBe('/var/mails')
})

test('in demo mode only the database must be given', () => {
  const config = workerConfig({ KL_DEMO: 'true', DATABASE_APP_URL: 'postgres://kl_app@127.0.0.1:5432/kl' })
  expect(config.mailDir).toMatch(/data\/mails$/)
  expect(config.sessionSecret.length).toBeGreaterThanOrEqual(32)
})

test('no secret has a default', () => {
  expect(variables.filter((variable) => variable.secret && variable.default !== null)).toEqual([])
})

test('a program that needs a variable also reads it', () => {
  for (const { readBy, requiredBy } of variables)
    expect(readBy).toEqual(expect.arrayContaining([...requiredBy]))
})

function firstWord(sentence: string): string {
  return sentence.split(' ')[0] ?? ''
}

test('the page about settings names every variable as the code reads it', () => {
  const page = readFileSync('docs/settings.md', 'utf8')
  const rows = page.split('\n').filter((line) => line.startsWith('| `'))
  expect(rows.map((row) => row.replace(/ +/g, ' '))).toEqual(
    variables.map(({ name, meaning, readBy, requiredBy, ...rest }) => {
      const given = requiredBy.length > 0 ? `must be given to ${requiredBy.join(', ')} outside demo` : ''
      const value = [rest.default ? `default ${rest.default}` : '', given].filter(Boolean).join('; ')
      return `| \`${name}\` | ${meaning} | ${value || 'optional'} | ${readBy.join(', ')} |`
    }),
  )
})
