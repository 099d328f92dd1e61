import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { breaks, sound, type Break } from './check-breaks'

const tools = [
  '.dependency-cruiser.cjs',
  '.prettierignore',
  '.prettierrc.json',
  '.swcrc',
  'eslint.config.mjs',
  'knip.config.js',
]
const home = join(__dirname, '..')

interface Finding {
  readonly place: string
  readonly rule: string
}

describe('npm run check', () => {
  const trees: string[] = []

  afterAll(() => trees.forEach((tree) => rmSync(tree, { recursive: true, force: true })))

  function tree(files: Readonly<Record<string, string>>): string {
    const root = mkdtempSync(join(tmpdir(), 'check-'))
    trees.push(root)
    for (const tool of [...tools, 'redocly.yaml', 'tsconfig.json']) cpSync(join(home, tool), join(root, tool))
    for (const script of ['check.mjs', 'check-parts.mjs', 'house-shape.mjs']) {
      cpSync(join(home, 'test', script), join(root, 'test', script))
    }
    borrowPackages(root)
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return root
  }

  function check(
    root: string,
    ...parts: string[]
  ): { status: number | null; findings: Finding[]; said: string } {
    const { status, stdout, stderr } = spawnSync('node', ['test/check.mjs', ...parts], {
      cwd: root,
      encoding: 'utf8',
    })
    const rows = stdout.matchAll(/^(\S+) {2}([a-z-]+\/\S+) {2}/gm)
    const findings = [...rows].map(([, place = '', rule = '']) => ({
      place: place.replace(/:\d+$/, ''),
      rule,
    }))
    return { status, findings, said: stdout + stderr }
  }

  test('passes where all is well', () => {
    const { status, said } = check(tree(sound))
    expect(said).toContain('All is well')
    expect(status).toBe(0)
  }, 120_000)

  describe('says of', () => {
    let found: Finding[]
    let status: number | null

    beforeAll(() => {
      const broken = Object.assign({}, ...breaks.map((one) => one.files)) as Record<string, string>
      const answer = check(tree({ ...sound, ...broken }))
      found = answer.findings
      status = answer.status
    }, 120_000)

    test('a broken tree that it fails', () => expect(status).toBe(1))

    test.each(breaks.map((one) => [one.says, one.rule, one] as const))('%s: %s', (_says, rule, one) => {
      expect(rulesAt(found, one)).toEqual([rule])
    })
  })
})

/** Every package but nobody's cache: the tools keep theirs in `node_modules/.cache`. */
function borrowPackages(root: string): void {
  mkdirSync(join(root, 'node_modules'))
  for (const name of readdirSync(join(home, 'node_modules')).filter((entry) => entry !== '.cache')) {
    symlinkSync(join(home, 'node_modules', name), join(root, 'node_modules', name))
  }
}

/** A file outside the product's own web is also unused, and shown so; that is a finding only where it is the point. */
function rulesAt(found: readonly Finding[], one: Break): string[] {
  const place = one.place ?? Object.keys(one.files)[0]
  const beside = ['knip/', 'prettier/', 'types/'].filter((part) => !one.rule.startsWith(part))
  const rules = found.filter((finding) => finding.place === place).map((finding) => finding.rule)
  return [...new Set(rules)].filter((rule) => !beside.some((part) => rule.startsWith(part)))
}
