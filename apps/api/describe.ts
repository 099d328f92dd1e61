import 'reflect-metadata'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core'
import { accessTable, type AccessRow } from '../../libs/platform/access'
import { apiConfig } from '../../libs/platform/config'
import { openApiDocument } from '../../libs/platform/http'
import { permissions } from '../../libs/people'
import { AppModule } from './app.module'
import { assemble } from './create-app'

/** The restricted role's address is asked for, but nothing is connected: describing needs no database. */
const NOWHERE = 'postgres://kl_app:none@127.0.0.1:1/none'

/** What the API publishes about itself, as files: the contract, and who may use which route. */
async function describeApi(): Promise<ReadonlyMap<string, string>> {
  const config = apiConfig({ KL_DEMO: 'true', DATABASE_APP_URL: NOWHERE })
  const app = await assemble(AppModule.with(config, { connects: false }), config, false)
  await app.init()
  const document = openApiDocument(app, 'Kompetanseløftet', '1.0.0')
  const table = accessTable(app.get(DiscoveryService), app.get(MetadataScanner), app.get(Reflector))
  return new Map([
    ['openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['docs/access.md', accessPage(table)],
  ])
}

function accessPage(table: readonly AccessRow[]): string {
  const line = ({ method, path, access = '' }: AccessRow): string => {
    const roles = permissions[access] ?? []
    return `| ${method} | \`${path}\` | ${access} | ${roles.join(', ') || '–'} |`
  }
  return [
    '# Who may use which route',
    '',
    'Generated from the declarations in the code by `npm run describe`; `npm run check` fails when it differs. The roles',
    'are those that the route’s permission is given to; what they may do there, policies and row-level security decide.',
    '',
    '| method | route | access | roles |',
    '|---|---|---|---|',
    ...table.map(line),
    '',
  ].join('\n')
}

async function main(): Promise<void> {
  const only = process.argv.includes('--check')
  for (const [file, text] of await describeApi()) {
    const present = await readFile(file, 'utf8').catch(() => '')
    if (present === text) continue
    if (only) {
      process.stdout.write(`${file}: differs from the code; run npm run describe\n`)
      process.exitCode = 1
    } else {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
  }
  process.exit()
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(1)
})
