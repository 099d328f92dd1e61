// Lets a plain node process run our TypeScript, for tests that need a real second process to kill:
// `node -r ./libs/testing/processes/typescript.cjs some.ts`.
const { createHash } = require('node:crypto')
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { transformSync, version } = require('@swc/core')

// What was translated once is kept under the name of its contents: a process that is killed is soon replaced.
const kept = join(__dirname, '../../../node_modules/.cache/kl-typescript')
mkdirSync(kept, { recursive: true })

require.extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8')
  const path = join(
    kept,
    `${createHash('sha256').update(`${version} ${filename}\n${source}`).digest('hex')}.js`,
  )
  if (!existsSync(path)) {
    const { code } = transformSync(source, { filename, sourceMaps: 'inline' })
    writeFileSync(`${path}.${process.pid}`, code)
    renameSync(`${path}.${process.pid}`, path)
  }
  module._compile(readFileSync(path, 'utf8'), filename)
}
