// Lets a plain node process run our TypeScript, for tests that need a real second process to kill:
// `node -r ./libs/testing/processes/typescript.cjs some.ts`.
const { readFileSync } = require('node:fs')
const { transformSync } = require('@swc/core')

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { filename, sourceMaps: 'inline' })
  module._compile(code, filename)
}
