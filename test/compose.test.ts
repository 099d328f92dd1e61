import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { apiConfig, migrateConfig, variables, workerConfig } from '../libs/platform/config'

interface Service {
  readonly image?: string
  readonly build?: { readonly target: string }
  readonly user?: string
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string | number>>
  readonly healthcheck?: { readonly test: readonly unknown[] }
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly profiles?: readonly string[]
  readonly ports?: readonly string[]
}

const text = readFileSync('docker-compose.yml', 'utf8')
const { services } = parse(text, { merge: true }) as { services: Record<string, Service> }
const dockerfile = readFileSync('Dockerfile', 'utf8')
/** What a person puts into the environment of `docker compose`. */
const given: Readonly<Record<string, string>> = {
  DATABASE_PASSWORD: 'ownerpassword',
  DATABASE_APP_PASSWORD: 'apppassword',
  SESSION_SECRET: 's'.repeat(40),
  SMTP_URL: 'smtp://mail:1025',
  MAIL_FROM: 'Program <post@kommune.example>',
  PUBLIC_URL: 'https://laering.kommune.example',
}
const ours = ['migrate', 'api', 'worker'] as const
const configs = { migrate: migrateConfig, api: apiConfig, worker: workerConfig }

function service(name: string): Service {
  const found = services[name]
  if (!found) throw new Error(`The compose file has no service ${name}`)
  return found
}

function environmentOf(name: string): Record<string, string> {
  const entries = Object.entries(service(name).environment ?? {})
  return Object.fromEntries(entries.map(([key, value]) => [key, substituted(String(value))]))
}

function substituted(value: string): string {
  return value.replace(/\$\{(\w+):\?[^}]*\}/g, (_, name: string) => given[name] ?? `(${name} is not given)`)
}

test('an installation has a database, a queue, a migration, the two programs and the front end', () => {
  const always = Object.keys(services).filter((name) => !services[name]?.profiles)
  expect(always.sort()).toEqual(['api', 'migrate', 'postgres', 'redis', 'web', 'worker'])
  expect(service('mail').profiles).toEqual(['dev'])
})

test('every service that stays has a health check that is one command', () => {
  for (const [name, { healthcheck }] of Object.entries(services)) {
    if (name === 'migrate') continue
    expect([name, healthcheck?.test.every((part) => typeof part === 'string')]).toEqual([name, true])
  }
})

test('no service runs as root, neither by the compose file nor by the image', () => {
  for (const [name, { user }] of Object.entries(services)) expect([name, user]).not.toEqual([name, undefined])
  expect(Object.values(services).map(({ user }) => user)).not.toContain('root')
  for (const stage of dockerfile.split(/^FROM /m).slice(2)) expect(stage).toMatch(/^USER (node|101)$/m)
})

test('the programs start only on a migrated database and a queue that answers', () => {
  for (const name of ['api', 'worker']) {
    expect(service(name).depends_on).toEqual({
      migrate: { condition: 'service_completed_successfully' },
      redis: { condition: 'service_healthy' },
    })
  }
  expect(service('migrate').depends_on).toEqual({ postgres: { condition: 'service_healthy' } })
})

test('only the front end can be reached from outside', () => {
  const open = Object.entries(services).filter(([, { ports, profiles }]) => ports && !profiles)
  expect(open.map(([name]) => name)).toEqual(['web'])
})

test.each(ours)('%s is given nothing that it does not read, and all that it needs', (program) => {
  const names = Object.keys(environmentOf(program))
  const read = variables.filter(({ readBy }) => readBy.includes(program)).map(({ name }) => name)
  expect(names.filter((name) => !read.includes(name))).toEqual([])
  const required = variables.filter(({ requiredBy }) => requiredBy.includes(program)).map(({ name }) => name)
  expect(required.filter((name) => !names.includes(name))).toEqual([])
})

test.each(ours)('%s accepts what it is given, in production and without demo mode', (program) => {
  expect(configs[program](environmentOf(program))).toMatchObject({ production: true, demo: false })
})

test('every secret must be given from outside: none stands in the file, none has a default', () => {
  const secrets = [...variables.filter(({ secret }) => secret).map(({ name }) => name), 'POSTGRES_PASSWORD']
  for (const { environment = {} } of Object.values(services)) {
    for (const name of secrets.filter((secret) => secret in environment)) {
      expect(String(environment[name])).toMatch(/\$\{\w+:\?/)
    }
  }
  expect(text).not.toMatch(/\$\{\w+:?-/)
})

test('the file asks for exactly what it says at its top', () => {
  const asked = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name))
  expect([...asked].sort()).toEqual(Object.keys(given).sort())
  for (const name of asked) expect(text.split('name: kompetanseloftet')[0]).toContain(name)
})

test('the database and the queue are the ones that the programs are pointed at', () => {
  expect(migrateConfig(environmentOf('migrate')).databaseUrl).toContain('@postgres:5432/kompetanseloftet')
  for (const name of ['api', 'worker'] as const) {
    const { databaseAppUrl, redisUrl } = configs[name](environmentOf(name))
    expect([new URL(databaseAppUrl).username, redisUrl]).toEqual(['kl_app', 'redis://redis:6379'])
  }
})

test('every program and every image that is named can be made from this repository', () => {
  for (const { build, command } of Object.values(services)) {
    if (build) expect(dockerfile).toContain(` AS ${build.target}\n`)
    const script = command?.find((word) => word.startsWith('dist/'))
    if (script) expect(existsSync(script.replace(/^dist\//, '').replace(/\.js$/, '.ts'))).toBe(true)
  }
  expect(existsSync('apps/web/nginx.conf')).toBe(true)
})
