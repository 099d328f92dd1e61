// Builds the server and the front end into dist/, each only when its sources changed since the last time.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const dist = join(root, 'dist')
const PARTS = {
  server: {
    says: 'server',
    sources: [
      'apps/api',
      'apps/start',
      'apps/worker',
      'libs',
      'migrations',
      'bench',
      '.swcrc',
      'package-lock.json',
    ],
    makes: ['apps', 'libs', 'migrations', 'bench'],
    make: buildServer,
  },
  web: {
    says: 'front end',
    sources: ['apps/web', 'openapi.json', 'package-lock.json'],
    makes: ['web'],
    make: buildWeb,
  },
}

/** @param {('server' | 'web')[]} wanted */
export function build(wanted) {
  mkdirSync(dist, { recursive: true })
  const lock = takeTurn()
  try {
    for (const name of wanted) buildWhenStale(name, PARTS[name])
  } finally {
    rmSync(lock, { force: true })
  }
}

function buildWhenStale(name, part) {
  const stamp = join(dist, `${name}.stamp`)
  const state = fingerprint(part.sources)
  if (isFresh(stamp, state, part.makes)) return
  const since = performance.now()
  process.stdout.write(`building the ${part.says} … `)
  part.make()
  writeFileSync(stamp, state)
  process.stdout.write(`${((performance.now() - since) / 1000).toFixed(1)} s\n`)
}

/** Two starters of one checkout build one after the other; the second then finds everything fresh. */
function takeTurn() {
  const lock = join(dist, 'build.lock')
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return lock
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (isGone(lock)) rmSync(lock, { force: true })
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
}

function isGone(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')) || process.pid, 0)
    return false
  } catch (error) {
    return error.code !== 'EPERM'
  }
}

function isFresh(stamp, state, makes) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === state && existsSync(join(dist, makes[0]))
}

/** One hash of all sources: what a checkout of another branch, a pull or an edit changes, and nothing else. */
function fingerprint(sources) {
  const hash = createHash('sha256').update(process.versions.node)
  for (const source of sources) addToHash(hash, join(root, source))
  return hash.digest('hex')
}

function addToHash(hash, path) {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory())
    return void hash.update(path.slice(root.length)).update(readFileSync(path))
  for (const name of readdirSync(path).sort()) {
    if (name !== 'node_modules' && !/\.test\.tsx?$/.test(name)) addToHash(hash, join(path, name))
  }
}

/** Into a folder of its own first, so that a build which fails leaves the last good one alone. */
function buildServer() {
  const half = join(dist, `half-${process.pid}`)
  const { sources, makes } = PARTS.server
  const folders = sources.filter(
    (source) => existsSync(join(root, source)) && statSync(join(root, source)).isDirectory(),
  )
  try {
    run('@swc/cli/bin/swc.js', [...folders, '-d', half, '--copy-files', '--ignore', '**/*.test.ts', '-q'])
    for (const made of makes) {
      rmSync(join(dist, made), { recursive: true, force: true })
      if (existsSync(join(half, made))) renameSync(join(half, made), join(dist, made))
    }
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
}

function buildWeb() {
  run('vite/bin/vite.js', ['build', 'apps/web', '--configLoader', 'runner', '--logLevel', 'warn'])
  compress(join(dist, 'web', 'assets'))
}

/** Beside each text a smaller copy, made once here and not at each request: phones load it over a slow line. */
function compress(folder) {
  for (const name of readdirSync(folder).filter((one) => /\.(js|css|svg)$/.test(one))) {
    const text = readFileSync(join(folder, name))
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(text, { level: 9 }))
  }
}

function run(program, args) {
  const path = join(root, 'node_modules', program)
  const { status } = spawnSync(process.execPath, [path, ...args], {
    cwd: root,
    // Whoever builds, what is built is the product: a test's own mode would give readers React's slow half.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error(`The build stopped: ${program.split('/').at(-1)} ended with ${status}.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const parts = process.argv.slice(2).filter((name) => name in PARTS)
  build(parts.length > 0 ? parts : ['server', 'web'])
}
