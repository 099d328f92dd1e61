import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { shapeOf } from './house-shape.mjs'

// The parts of the check. Each knows its command and how to read the answer as findings { rule, place, text }.

const root = process.cwd()
const bin = (name) => join(root, 'node_modules', '.bin', name)
const built = join('node_modules', '.cache', 'check')
const source = ['apps', 'libs', 'migrations', 'test', 'bench'].filter((folder) =>
  existsSync(join(root, folder)),
)
const server = ['apps/api', 'apps/start', 'apps/worker', 'libs', 'migrations'].filter((path) =>
  existsSync(join(root, path)),
)

/** Tools that would colour what is to be read, or call home. */
const QUIET = {
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
}

/** Longest first, so that two workers end at about the same time. */
export const parts = [
  { name: 'eslint', command: [bin('eslint'), '.', '--format', 'json'], read: readEslint },
  {
    name: 'types',
    command: tsc('tsconfig.json'),
    read: readTypes,
  },
  {
    name: 'web-types',
    when: 'apps/web/tsconfig.json',
    command: tsc('apps/web/tsconfig.json'),
    read: readTypes,
  },
  {
    name: 'imports',
    command: [bin('depcruise'), '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...source],
    read: readImports,
  },
  { name: 'prettier', command: [bin('prettier'), '--check', '--cache', '.'], read: readPrettier },
  { name: 'knip', command: [bin('knip'), '--reporter', 'json', '--no-config-hints'], read: readKnip },
  {
    name: 'openapi',
    when: 'openapi.json',
    command: [bin('redocly'), 'lint', 'openapi.json', '--format', 'json', '--max-problems', '1000'],
    read: readOpenapi,
  },
  {
    name: 'drift',
    when: 'apps/api/describe.ts',
    command: ['sh', '-c', drift()],
    read: readDrift,
  },
  { name: 'shape', find: () => shapeOf(root) },
]

/** What was found last time spares the compiler the files that have not changed since. */
function tsc(project) {
  const memory = join('node_modules', '.cache', 'tsc', `${project.replaceAll('/', '-')}.tsbuildinfo`)
  const quiet = ['--noEmit', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', memory]
  return [bin('tsc'), '-p', project, ...quiet]
}

/** Runs one part; a tool that fails without a readable finding is itself a finding. */
export async function run(part) {
  if (part.find) return part.find()
  if (part.when && !existsSync(join(root, part.when))) return []
  const answer = await spawned(part.command)
  try {
    const findings = part.read(answer)
    if (answer.code === 0 || findings.length > 0) return findings
    return [failure(part, answer)]
  } catch {
    return [failure(part, answer)]
  }
}

function failure(part, { code, out, err }) {
  return {
    rule: `${part.name}/failed`,
    place: '.',
    text: `ended with ${code}: ${(err || out).trim().slice(0, 2000)}`,
  }
}

function spawned([file, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, env: { ...process.env, ...QUIET } })
    const out = []
    const err = []
    child.stdout.on('data', (chunk) => out.push(chunk))
    child.stderr.on('data', (chunk) => err.push(chunk))
    child.on('error', (error) => resolve({ code: -1, out: '', err: error.message }))
    child.on('close', (code) =>
      resolve({ code, out: String(Buffer.concat(out)), err: String(Buffer.concat(err)) }),
    )
  })
}

/** Built beside dist, which a running product may be reading. */
function drift() {
  const swc = `${bin('swc')} ${server.join(' ')} -d ${built} --delete-dir-on-start --copy-files --quiet --ignore '**/*.test.ts'`
  return `${swc} && node ${join(built, 'apps', 'api', 'describe.js')} --check`
}

/** Where one of eslint's general rules carries several of ours, the message begins with the name of ours. */
function readEslint({ out }) {
  return JSON.parse(out).flatMap((file) =>
    file.messages.map((message) => ({
      rule: /house\/[\w-]+/.exec(message.message)?.[0] ?? `eslint/${message.ruleId ?? 'parse'}`,
      place: `${relative(root, file.filePath)}:${message.line ?? 1}`,
      text: message.message.split('\n')[0].replace(/^.*house\/[\w-]+: /, ''),
    })),
  )
}

function readTypes({ out }) {
  const lines = out.matchAll(/^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$|^error (TS\d+): (.*)$/gm)
  return [...lines].map(([, file, line, code, text, bare, said]) => ({
    rule: `types/${code ?? bare}`,
    place: file ? `${file}:${line}` : 'tsconfig.json',
    text: text ?? said,
  }))
}

function readImports({ out }) {
  return JSON.parse(out).summary.violations.map((violation) => ({
    rule: `imports/${violation.rule.name}`,
    place: violation.from,
    text: `imports ${violation.cycle?.map((step) => step.name).join(' → ') || violation.to}`,
  }))
}

function readPrettier({ out, err }) {
  const lines = `${out}\n${err}`.matchAll(/^\[(warn|error)\] (\S+?)(: .*)?$/gm)
  return [...lines].map(([, kind, place, said]) => ({
    rule: 'prettier/format',
    place,
    text: kind === 'error' ? `cannot be read${said ?? ''}` : 'npm run format',
  }))
}

const UNUSED = {
  files: 'is used by nobody.',
  dependencies: 'is used by nobody.',
  devDependencies: 'is used by nobody.',
  exports: 'is exported, but nobody imports it.',
  types: 'is exported, but nobody imports it.',
  unlisted: 'is used, but not in package.json.',
  unresolved: 'leads nowhere.',
}

function readKnip({ out }) {
  return JSON.parse(out).issues.flatMap(({ file, ...kinds }) =>
    Object.entries(kinds)
      .filter(([, found]) => Array.isArray(found))
      .flatMap(([kind, found]) =>
        found.flat().map((item) => ({
          rule: `knip/${kind}`,
          place: item.line ? `${file}:${item.line}` : file,
          text: `${item.name} ${UNUSED[kind] ?? kind}`,
        })),
      ),
  )
}

function readOpenapi({ out }) {
  const from = out.indexOf('{')
  return JSON.parse(out.slice(from, out.lastIndexOf('}') + 1))
    .problems.filter((problem) => !problem.ignored)
    .map((problem) => ({
      rule: `openapi/${problem.ruleId}`,
      place: `openapi.json${problem.location[0]?.pointer ?? ''}`,
      text: problem.message,
    }))
}

/** The generator says one line a file that differs: `openapi.json: …`. */
function readDrift({ code, out, err }) {
  if (code === 0) return []
  const lines = `${out}\n${err}`.matchAll(/^(openapi\.json|docs\/\S+?):? (.*)$/gm)
  return [...lines].map(([, place, text]) => ({ rule: 'drift/generated', place, text }))
}
