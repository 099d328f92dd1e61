/** What breaks one rule of the house, and what the check must say of it. */
export interface Break {
  readonly says: string
  readonly rule: string
  /** Path → text; the first is the one that breaks the rule. */
  readonly files: Readonly<Record<string, string>>
  /** Where the finding stands, when that is not the first file. */
  readonly place?: string
}

const readme = '**Purpose.** **Words.** **What always holds.** **Tables.** **Events.**\n'

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at) + '\n').join('')
}

/** A product in which all is well, for the breaking files to lean on. */
export const sound: Readonly<Record<string, string>> = {
  'package.json':
    JSON.stringify({ name: 'sound', dependencies: { 'reflect-metadata': '0' } }, null, 2) + '\n',
  'libs/platform/log/index.ts': "export { say } from './say'\n",
  'libs/platform/log/say.ts': 'export const say = (word: string): string => word\n',
  'libs/platform/config/index.ts': "export { port } from './port'\n",
  'libs/platform/config/port.ts': "export const port = (): string => process.env['PORT'] ?? ''\n",
  'libs/platform/clock/index.ts': "export { now } from './now'\n",
  'libs/platform/clock/now.ts': 'export const now = (): Date => new Date()\n',
  'libs/organisations/index.ts': "export { name } from './name'\n",
  'libs/organisations/README.md': readme,
  'libs/organisations/name.ts': "export const name = 'Ås'\n",
  'libs/people/index.ts': "export { person } from './person'\n",
  'libs/people/README.md': readme,
  'libs/people/person.ts': "import { name } from '../organisations'\n\nexport const person = { name }\n",
  'apps/worker/main.ts':
    "import { person } from '../../libs/people'\nimport { now } from '../../libs/platform/clock'\n" +
    "import { port } from '../../libs/platform/config'\nimport { say } from '../../libs/platform/log'\n" +
    "import 'reflect-metadata'\n\nsay(`${person.name} ${port()} ${now().toISOString()}`)\n",
  'apps/web/app/main.tsx': 'export {}\n',
  'apps/web/tsconfig.json': '{ "extends": "../../tsconfig.json", "include": ["."], "exclude": [] }\n',
}

let number = 0
const inside = (says: string, rule: string, text: string, path?: string): Break => ({
  says,
  rule,
  files: { [path ?? `libs/people/case-${++number}.ts`]: text },
})

const eslint: readonly Break[] = [
  inside('a forgotten promise', 'eslint/@typescript-eslint/no-floating-promises', 'Promise.resolve(1)\n'),
  inside('any', 'eslint/@typescript-eslint/no-explicit-any', 'export const bag: any = 1\n'),
  inside(
    'a switch that forgets a case',
    'eslint/@typescript-eslint/switch-exhaustiveness-check',
    "export function f(x: 'a' | 'b'): void {\n  switch (x) {\n    case 'a':\n  }\n}\n",
  ),
  inside(
    'a file of 251 lines',
    'eslint/max-lines',
    lines(251, (at) => `export const n${at} = ${at}`),
  ),
  inside(
    'a function of 41 lines',
    'eslint/max-lines-per-function',
    `export function f(x: number): number {\n${lines(38, () => '  x++')}  return x\n}\n`,
  ),
  inside(
    'a component of 81 lines',
    'eslint/max-lines-per-function',
    `export function Wide(): number {\n  let n = 0\n${lines(77, () => '  n++')}  return n\n}\n`,
    'apps/web/home/wide.tsx',
  ),
  inside(
    'a constructor with seven parameters',
    'eslint/max-params',
    `export class Wide {\n  constructor(\n${lines(7, (at) => `    readonly p${at}: number,`)}  ) {}\n}\n`,
  ),
  inside('the environment outside config', 'house/environment', "export const port = process.env['PORT']\n"),
  inside(
    'the environment by import',
    'house/environment',
    "import { env } from 'node:process'\n\nexport const port = env['PORT']\n",
  ),
  inside('new Date()', 'house/clock', 'export const now = new Date()\n'),
  inside('Date.now()', 'house/clock', 'export const now = Date.now()\n'),
  inside('a class called manager', 'house/name', 'export class PeopleManager {}\n'),
  inside('a base class', 'house/name', 'export class BaseNoun {}\n'),
  inside(
    'a reference forwards',
    'house/no-forward-ref',
    "import { forwardRef } from '@nestjs/common'\n\nexport const later = forwardRef\n",
  ),
  inside(
    'a test that sleeps',
    'house/sleep',
    "test('waits', async () => {\n  await new Promise((done) => setTimeout(done, 5))\n})\n",
    'libs/people/sleeps.test.ts',
  ),
]

const imports = (rule: string, path: string, from: string, more: Record<string, string> = {}): Break => ({
  says: `${path} importing ${from}`,
  rule: `imports/${rule}`,
  files: { [path]: `import '${from}'\n`, ...more },
})

const between: readonly Break[] = [
  imports('apps-apart', 'apps/worker/a.ts', '../api/b', { 'apps/api/b.ts': 'export {}\n' }),
  imports('web-apart', 'apps/web/home/a.ts', '../../../libs/people'),
  imports('platform-below', 'libs/platform/log/a.ts', '../../people'),
  imports('platform-door', 'libs/people/a.ts', '../platform/log/say'),
  imports('platform-door-inside', 'libs/platform/clock/a.ts', '../log/say'),
  imports('noun-door', 'libs/people/b.ts', '../organisations/name'),
  imports('noun-door-outside', 'apps/worker/b.ts', '../../libs/organisations/name'),
  imports('own-door', 'libs/people/c.ts', './index'),
  imports('order-organisations', 'libs/organisations/a.ts', '../people'),
  imports('typeorm-in-stores', 'libs/people/people.service.ts', 'typeorm'),
  imports('typeorm-in-modules', 'libs/people/people.provider.ts', '@nestjs/typeorm'),
  imports('controller-behind-service', 'libs/organisations/a.controller.ts', './b.store', {
    'libs/organisations/b.store.ts': 'export {}\n',
  }),
  imports('controller-behind-service', 'libs/organisations/c.controller.ts', './d.entity', {
    'libs/organisations/d.entity.ts': 'export {}\n',
  }),
  imports('pure-rules', 'libs/people/person.policy.ts', '@nestjs/common'),
  imports('pure-rules', 'libs/people/person.entity.ts', '@nestjs/common'),
  imports('testing-in-tests', 'libs/people/d.ts', '../testing/world', {
    'libs/testing/world.ts': 'export {}\n',
  }),
  imports('no-cycles', 'libs/people/e.ts', './f', { 'libs/people/f.ts': "import './e'\n" }),
]

const shape = (says: string, rule: string, path: string, text: string, place?: string): Break => ({
  says,
  rule: `shape/${rule}`,
  files: { [path]: text },
  ...(place === undefined ? {} : { place }),
})

const tree: readonly Break[] = [
  {
    says: 'sixteen files in a folder',
    rule: 'shape/folder-size',
    files: Object.fromEntries(Array.from({ length: 16 }, (_, at) => [`docs/many/${at}.txt`, ''])),
    place: 'docs/many',
  },
  shape('a fourth level', 'depth', 'docs/one/two/three/x.txt', '', 'docs/one/two/three'),
  shape('a folder called utils', 'folder-name', 'libs/platform/utils/x.txt', '', 'libs/platform/utils'),
  shape('a noun without a place in the order', 'noun-order', 'libs/weather/x.txt', '', 'libs/weather'),
  shape('a noun without a door', 'door-missing', 'libs/cohorts/README.md', readme, 'libs/cohorts/index.ts'),
  shape(
    'a noun without a page',
    'readme',
    'libs/gatherings/index.ts',
    'export {}\n',
    'libs/gatherings/README.md',
  ),
  shape(
    'an entity through the door',
    'door-leak',
    'libs/learning/index.ts',
    "export { x } from './x.entity'\n",
  ),
  shape('a door that names nothing', 'door-star', 'libs/progress/index.ts', "export * from './x'\n"),
  shape(
    'a door with eleven exports',
    'door-size',
    'libs/funding/index.ts',
    lines(11, (at) => `export const n${at} = 0`),
  ),
  shape('a path of one machine', 'machine-path', 'docs/place.md', `See ${'/'}home/kari.\n`),
  shape('an address of somebody', 'mail-address', 'docs/mail.md', `kari${'@'}lier.kommune.no\n`),
]

const description = {
  openapi: '3.1.0',
  info: { title: 'x', version: '1' },
  servers: [{ url: '/' }],
  security: [],
  paths: {
    '/v1/x': {
      get: { operationId: 'x', responses: { 200: { description: 'x' }, 404: { description: 'x' } } },
    },
  },
}

const others: readonly Break[] = [
  inside('a type error', 'types/TS2322', "export const n: number = 'n'\n"),
  inside(
    'a type error in the front end',
    'types/TS2322',
    "export const n: number = 'n'\n",
    'apps/web/home/n.ts',
  ),
  inside('what nobody formats so', 'prettier/format', 'export const  n=1;\n'),
  inside('a file that nobody uses', 'knip/files', 'export {}\n'),
  {
    says: 'an operation without a summary',
    rule: 'openapi/operation-summary',
    files: { 'openapi.json': JSON.stringify(description) },
    place: 'openapi.json#/paths/~1v1~1x/get/summary',
  },
  {
    says: 'a description that is not what the code says',
    rule: 'drift/generated',
    files: {
      'apps/api/describe.ts': "process.stderr.write('docs/access.md: differs\\n')\nprocess.exitCode = 1\n",
    },
    place: 'docs/access.md',
  },
]

/** One for each rule. */
export const breaks: readonly Break[] = [...eslint, ...between, ...tree, ...others]
