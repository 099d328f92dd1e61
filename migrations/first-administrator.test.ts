import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { childEnvironment } from '../libs/platform/config'
import { workerDatabase } from '../libs/testing/cluster'
import { withClient } from '../libs/platform/postgres'

const LOADER = join(__dirname, '..', 'libs', 'testing', 'processes', 'typescript.cjs')

function run(urls: Record<string, string>, ...who: string[]): { status: number | null; stderr: string } {
  const program = [join(__dirname, 'first-administrator.ts'), ...who]
  const env = childEnvironment({ KL_DEMO: 'false', ...urls })
  return spawnSync(process.execPath, ['-r', LOADER, ...program], { env, encoding: 'utf8' })
}

it('makes somebody an administrator once, however often it is asked, and refuses to guess who', async () => {
  const { ownerUrl, appUrl } = await workerDatabase()
  const urls = { DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl }
  const refused = run(urls, 'Bare Navnet')
  expect([refused.status, refused.stderr.trim()]).toEqual([1, 'Say who: first-administrator.js "NAME" MAIL'])
  for (const email of ['forst@prove.example', 'FORST@prove.example']) {
    expect(run(urls, 'Første Mann', email)).toMatchObject({ status: 0, stderr: '' })
  }
  const { rows } = await withClient(ownerUrl, (client) =>
    client.query(`select p.name, r.role from people p join role_assignments r on r.person_id = p.id
      where lower(p.email) = 'forst@prove.example' and r.to_at is null`),
  )
  expect(rows).toEqual([{ name: 'Første Mann', role: 'administrator' }])
})
