// Writes schema.d.ts from openapi.json: the front end knows the server by these types and nothing else.
// With --check it writes nothing and fails when the committed types are not those of the description.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const types = fileURLToPath(new URL('./schema.d.ts', import.meta.url))
const HEAD = '// Generated from openapi.json by apps/web/api/generate.mjs. Change the API, not this file.\n\n'

const generator = `${root}node_modules/openapi-typescript/bin/cli.js`
const made = spawnSync(
  process.execPath,
  [generator, 'openapi.json', '--redocly', 'apps/web/api/redocly.yaml'],
  { cwd: root, encoding: 'utf8' },
)
if (made.status !== 0) {
  process.stderr.write(made.stderr)
  process.exit(1)
}
const wanted = await format(HEAD + made.stdout, { ...(await resolveConfig(types)), parser: 'typescript' })
if (!process.argv.includes('--check')) writeFileSync(types, wanted)
else if (readFileSync(types, 'utf8') !== wanted) {
  process.stderr.write(
    'apps/web/api/schema.d.ts is not that of openapi.json: run node apps/web/api/generate.mjs\n',
  )
  process.exit(1)
}
