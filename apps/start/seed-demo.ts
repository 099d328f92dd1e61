import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { childEnvironment } from '../../libs/platform/config'
import { withClient } from '../../libs/platform/postgres'

/**
 * Fills a database that holds no organisation with the demo; anything else is left as it is. A process of its own does
 * it, so that the launcher carries nothing of the product's nouns.
 */
export async function seedWhenEmpty(databaseUrl: string, say: (line: string) => void): Promise<void> {
  if (!(await isEmpty(databaseUrl))) return
  const child = spawn(process.execPath, ['--enable-source-maps', join(__dirname, 'seed.js')], {
    env: childEnvironment({ DATABASE_URL: databaseUrl }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  createInterface({ input: child.stdout }).on('line', say)
  let complaint = ''
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()))
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`The demo data could not be made: ${complaint.trim()}`)
}

export function isEmpty(databaseUrl: string): Promise<boolean> {
  return withClient(databaseUrl, async (client) => {
    const { rowCount } = await client.query('select from organisations limit 1')
    return rowCount === 0
  })
}
