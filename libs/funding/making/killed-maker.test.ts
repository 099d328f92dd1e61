import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childEnvironment } from '../../platform/config'
import { withClient } from '../../platform/postgres'
import { eventually } from '../../testing/processes/eventually'
import { SharedClock } from '../../testing/processes/shared-clock'
import { fileOf } from '../files/report-files'
import type { ReportFormat } from '../grant-words'
import { startFundingDemo, type FundingDemo, type Report } from '../test-demo'
import { sha256 } from './canonical'
import type { Snapshot } from './snapshot'

jest.setTimeout(180_000)

/** A lock at which the worker waits before it keeps a file of the format, as long as the test holds it. */
const GATE = 4712
const STOPS: readonly ReportFormat[] = ['docx', 'pdfa', 'archive']
const programs = join(__dirname, '../../testing/processes')
const folder = mkdtempSync(join(tmpdir(), 'kl-maker-'))

let demo: FundingDemo
let child: ChildProcess | null = null

beforeAll(async () => {
  demo = await startFundingDemo('funding_killed')
  await demo.owner(`
    create function wait_here() returns trigger language plpgsql as $$
    begin perform pg_advisory_xact_lock_shared(${GATE}); return new; end $$`)
}, 120_000)
afterAll(async () => {
  child?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
  await demo.close()
})

function startWorker(): ChildProcess {
  const clock = join(folder, 'clock')
  new SharedClock(clock).moveTo(demo.api.clock.now())
  child = fork(join(programs, 'worker-program.ts'), [clock], {
    execArgv: ['-r', join(programs, 'typescript.cjs')],
    env: childEnvironment({
      KL_DEMO: 'true',
      KL_QUIET: 'true',
      DATABASE_APP_URL: demo.api.databaseUrl,
      SESSION_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
      KL_MAIL_DIR: folder,
      REDIS_URL: null,
    }),
  })
  return child
}

/** Starts a worker and kills it while it stands before the gate, with a file typeset and not kept. */
async function killBefore(format: ReportFormat): Promise<void> {
  await demo.owner(`
    create trigger wait_here before insert on report_files for each row when (new.format = '${format}')
    execute function wait_here()`)
  await withClient(demo.api.databaseUrl, async (gate) => {
    await gate.query('select pg_advisory_lock($1)', [GATE])
    const running = startWorker()
    const waiting = `select from pg_locks where locktype = 'advisory' and objid = $1 and not granted`
    await eventually(
      async () => (await gate.query(waiting, [GATE])).rows.length,
      (count) => count > 0,
      60_000,
    )
    const ended = once(running, 'exit')
    running.kill('SIGKILL')
    await ended
  })
  await demo.owner('drop trigger wait_here on report_files')
}

test('a worker that is killed again and again while it makes a report makes one, the same as if nothing had been', async () => {
  const id = await demo.ask('final')
  for (const format of STOPS) await killBefore(format)
  startWorker()
  const view = async (): Promise<Report> => (await demo.administrator.get(`/v1/reports/${id}`)).body as Report
  await eventually(view, ({ state }) => state === 'ready', 60_000)
  const kept = await demo.owner<{ published: string; sha256: string }>(
    'select published, sha256 from report_snapshots where report_id = $1',
    [id],
  )
  expect(kept).toHaveLength(1)
  const [{ published, sha256: sum } = { published: '', sha256: '' }] = kept
  const frozen = { snapshot: JSON.parse(published) as Snapshot, sha256: sum }
  const { files } = await view()
  expect(files).toHaveLength(7)
  for (const { format, sha256: named } of files)
    expect([format, named]).toEqual([format, sha256(fileOf(frozen, format as ReportFormat))])
})
