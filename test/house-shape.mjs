import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import ts from 'typescript'

// The rules about folders, names and doors: what no linter looks at. Each finding is { rule, place, text }.

const IGNORED = new Set(['node_modules', '.git', 'dist', 'data', 'coverage', '.vite'])
const FILES_A_FOLDER = 15
const FOLDERS_DEEP = 3
const EXPORTS_A_DOOR = 10
/** Lists that grow with time by their nature: one line of history, one page a decision, one file a tool. */
const GROWING = new Set(['', 'migrations', 'docs/decisions'])
const FORBIDDEN_FOLDERS = /^(common|utils?|helpers?|shared|misc|core)$/i
const NO_NOUN = new Set(['platform', 'testing'])
const README_PARTS = ['Purpose', 'Words', 'What always holds', 'Tables', 'Events']
/** The order of the nouns stands where it is enforced. */
const ORDER = '.dependency-cruiser.cjs'
/** Addresses that could belong to somebody: everything but the reserved .example (and what a test calls wrong). */
const REAL_MAIL = /[\w.+-]+@[\w-]+(\.[\w-]+)*\.(no|com|org|net|io|se|dk|eu)\b/i
const PLACES = /(^|[\s"'`(=:])\/(work|root|home|Users)\/[\w.-]+/
const READ_FOR_PLACES = /\.(ts|tsx|mts|mjs|cjs|js|json|md|css|sql|html|po|yml|yaml)$/

/** Everything that is wrong with the shape of the tree below `root`. */
export function shapeOf(root) {
  const folders = foldersBelow(root, '')
  return [
    ...folders.flatMap((folder) => folderFindings(folder)),
    ...folders.flatMap((folder) =>
      folder.files.flatMap((file) => textFindings(root, join(folder.path, file))),
    ),
    ...nounsIn(root).flatMap((noun) => [
      ...orderFindings(root, noun),
      ...doorFindings(root, noun),
      ...readmeFindings(root, noun),
    ]),
  ]
}

function foldersBelow(root, path) {
  const entries = readdirSync(join(root, path), { withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== '.DS_Store')
    .map((entry) => entry.name)
  const below = entries.filter((entry) => entry.isDirectory() && !IGNORED.has(entry.name))
  return [{ path, files }, ...below.flatMap((entry) => foldersBelow(root, join(path, entry.name)))]
}

function folderFindings({ path, files }) {
  const findings = []
  const deep = path === '' ? 0 : path.split('/').length
  if (!GROWING.has(path) && files.length > FILES_A_FOLDER) {
    findings.push(
      finding('folder-size', path, `${files.length} files; at most ${FILES_A_FOLDER} in a folder.`),
    )
  }
  if (deep > FOLDERS_DEEP && files.length > 0) {
    findings.push(
      finding('depth', path, `${deep} folders deep; at most ${FOLDERS_DEEP} from the root to a file.`),
    )
  }
  if (FORBIDDEN_FOLDERS.test(basename(path))) {
    findings.push(finding('folder-name', path, 'Name the folder after what it is about, not after nothing.'))
  }
  return findings
}

function textFindings(root, path) {
  if (!READ_FOR_PLACES.test(path) || basename(path) === 'package-lock.json') return []
  const lines = readFileSync(join(root, path), 'utf8').split('\n')
  return lines.flatMap((line, at) => [
    ...(PLACES.test(line) ? [finding('machine-path', `${path}:${at + 1}`, 'A path of one machine.')] : []),
    ...(REAL_MAIL.test(line)
      ? [
          finding(
            'mail-address',
            `${path}:${at + 1}`,
            'A mail address that could be somebody’s; use .example.',
          ),
        ]
      : []),
  ])
}

function nounsIn(root) {
  if (!existsSync(join(root, 'libs'))) return []
  return readdirSync(join(root, 'libs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NO_NOUN.has(entry.name))
    .map((entry) => entry.name)
}

function orderFindings(root, noun) {
  if (readFileSync(join(root, ORDER), 'utf8').includes(`  '${noun}',\n`)) return []
  return [finding('noun-order', `libs/${noun}`, `Say in ${ORDER} which nouns it may know.`)]
}

function doorFindings(root, noun) {
  const place = `libs/${noun}/index.ts`
  if (!existsSync(join(root, place))) return [finding('door-missing', place, 'A noun has a door.')]
  const exports = exportsOf(readFileSync(join(root, place), 'utf8'))
  const findings = exports
    .filter(({ from }) => /\.(entity|store|report)$/.test(from))
    .map(({ name, from }) => finding('door-leak', place, `${name} of ${from} stays inside.`))
  if (exports.some(({ name }) => name === '*')) {
    findings.push(finding('door-star', place, 'Name what goes through the door, one by one.'))
  }
  if (exports.length > EXPORTS_A_DOOR) {
    findings.push(finding('door-size', place, `${exports.length} exports; at most ${EXPORTS_A_DOOR}.`))
  }
  return findings
}

function exportsOf(source) {
  const statements = ts.createSourceFile('index.ts', source, ts.ScriptTarget.Latest).statements
  return statements.filter(isExport).flatMap((statement) => {
    const from = statement.moduleSpecifier?.text ?? ''
    const clause = statement.exportClause
    if (!ts.isExportDeclaration(statement)) return [{ name: statement.name?.text ?? '(own)', from }]
    if (!clause || !ts.isNamedExports(clause)) return [{ name: '*', from }]
    return clause.elements.map((element) => ({ name: element.name.text, from }))
  })
}

function isExport(statement) {
  if (ts.isExportDeclaration(statement)) return true
  return (ts.getModifiers(statement) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
}

function readmeFindings(root, noun) {
  const place = `libs/${noun}/README.md`
  if (!existsSync(join(root, place)))
    return [finding('readme', place, 'A noun says in ten lines what it is.')]
  const text = readFileSync(join(root, place), 'utf8')
  return README_PARTS.filter((part) => !text.includes(`**${part}.**`)).map((part) =>
    finding('readme', place, `The part "**${part}.**" is missing.`),
  )
}

function finding(rule, place, text) {
  return { rule: `shape/${rule}`, place: place || '.', text }
}
