import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { Program } from '../../libs/testing/program'
import { complaintIn } from '../../libs/platform/processes'

jest.setTimeout(60_000)

const home = mkdtempSync(join(tmpdir(), 'kl-refusals-'))
let folders = 0

function newFolder(): string {
  return join(home, String((folders += 1)))
}

/** What a start that cannot work says, without the lines of the build. */
async function refusal(variables: Readonly<Record<string, string>>, ...args: string[]): Promise<string> {
  const program = new Program(['apps/start/run.mjs', '--no-web', ...args], {
    KL_DATA_DIR: newFolder(),
    ...variables,
  })
  expect(await program.end()).toBe(1)
  return program.output.replace(/^building .*\n/gm, '').trim()
}

beforeAll(() => {
  spawnSync(process.execPath, ['apps/start/build.mjs', 'server'])
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

test('a port that somebody else uses is named, and a way out', async () => {
  const other: Server = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' ? address?.port : 0
  expect(await refusal({ PORT: String(port) })).toBe(
    `Port ${port} is in use by another program; stop that one, or start with another: PORT=${Number(port) + 1}.`,
  )
  other.close()
})

test('bad variables are all named at once', async () => {
  expect(await refusal({ PORT: 'http', KL_DEMO: 'maybe', DATABASE_POOL: '-1' })).toBe(
    [
      'KL_DEMO must be true or false, not “maybe”.',
      'PORT must be a whole number from 0 to 65535, not “http”.',
      'DATABASE_POOL must be a whole number from 1 to 200, not “-1”.',
    ].join('\n'),
  )
})

test('a demo never runs in production', async () => {
  expect(await refusal({ NODE_ENV: 'production' })).toBe(
    'KL_DEMO must not be true where NODE_ENV is production: demo mode lets anybody sign in as anybody.',
  )
})

test('a folder that cannot be written is named', async () => {
  const file = newFolder()
  writeFileSync(file, '')
  const folder = join(file, 'data')
  expect(await refusal({ KL_DATA_DIR: folder })).toBe(
    `The data folder ${folder} cannot be written (ENOTDIR); give another in KL_DATA_DIR.`,
  )
})

test('a folder with files that are not ours is left alone, also by --fresh', async () => {
  const folder = newFolder()
  mkdirSync(folder)
  writeFileSync(join(folder, 'holiday.jpg'), '')
  expect(await refusal({ KL_DATA_DIR: folder }, '--fresh')).toBe(
    `The data folder ${folder} holds files that are not ours; give an empty or new one in KL_DATA_DIR.`,
  )
  expect(readdirSync(folder)).toEqual(['holiday.jpg'])
})

test('a data folder of a newer version is refused', async () => {
  const folder = newFolder()
  mkdirSync(folder)
  writeFileSync(
    join(folder, '.kompetanseloftet'),
    JSON.stringify({ product: 'kompetanseloftet', layout: 99 }),
  )
  expect(await refusal({ KL_DATA_DIR: folder })).toMatch(
    /is from a newer version of Kompetanseløftet; start that one/,
  )
})

test('a given database that does not answer is named, without its password', async () => {
  const said = await refusal({ PORT: '0', DATABASE_URL: 'postgresql://kl:hunter2@127.0.0.1:1/kl' })
  expect(said).toMatch(/^The database in DATABASE_URL does not answer: .*ECONNREFUSED/)
  expect(said).not.toContain('hunter2')
})

test('of a program that does not start, the complaint is shown and not its last line', () => {
  const log = [
    '{"level":"log","message":"Starting"}',
    '{"level":"error","message":"No such table\\n    at somewhere"}',
    '{"level":"log","message":"Ending"}',
  ]
  expect(complaintIn(log.join('\n'))).toBe('No such table')
  expect(complaintIn('SyntaxError: broken\n    at somewhere\n\nNode.js')).toBe('SyntaxError: broken')
})
