// `npm run dev`: the product as `npm start` runs it, built and started anew after each change of the server, and the
// front end by Vite with hot reload.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, watch } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const QUIET_MS = 200
const port = process.env['PORT'] ?? '3000'

let launcher = null
let timer = null
let ending = false

function launch() {
  try {
    build(['server'])
  } catch (error) {
    return console.error(error.message)
  }
  launcher = spawn(process.execPath, [join(root, 'dist/apps/start/main.js')], {
    stdio: 'inherit',
    env: { ...process.env, PORT: port },
    detached: true,
  })
}

async function stop() {
  const child = launcher
  launcher = null
  if (!child || child.exitCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}

function changed(_, name) {
  if (ending || !name || /\.test\.tsx?$/.test(name)) return
  clearTimeout(timer)
  timer = setTimeout(() => void stop().then(() => ending || launch()), QUIET_MS)
}

launch()
const vite = spawn(
  process.execPath,
  [join(root, 'node_modules/vite/bin/vite.js'), 'apps/web', '--configLoader', 'runner'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, KL_API: `http://127.0.0.1:${port}` },
  },
)
for (const folder of ['apps/api', 'apps/start', 'apps/worker', 'libs', 'migrations']) {
  if (existsSync(join(root, folder))) watch(join(root, folder), { recursive: true }, changed)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (ending) return
    ending = true
    vite.kill()
    void stop().then(() => process.exit(0))
  })
}
