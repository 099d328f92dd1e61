// `npm start`: builds what is not built from these very sources, then launches. Plain JavaScript, because it runs first.
import { build } from './build.mjs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Kompetanseløftet needs Node.js 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

try {
  build(process.argv.includes('--no-web') ? ['server'] : ['server', 'web'])
  await import('../../dist/apps/start/main.js')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
