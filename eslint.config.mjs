import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

// Each rule of the house that is about the inside of a file. What is about files among each other stands in
// .dependency-cruiser.cjs, what is about folders and names in test/house-shape.mjs; docs/house-rules.md lists them all.

const tests = [
  '**/*.test.ts',
  '**/*.test.tsx',
  '**/test-*.ts',
  'test/**/*.ts',
  'libs/testing/**/*.ts',
  'bench/**/*.ts',
]
const web = ['apps/web/**/*.ts', 'apps/web/**/*.tsx']
const readsEnvironment = [
  'libs/platform/config/**/*.ts',
  'apps/start/**',
  '*.config.{ts,mjs,cjs}',
  '**/vite.config.ts',
]
const readsClock = ['libs/platform/clock/**/*.ts']

const forbiddenName = '/^(Base|Abstract)[A-Z]|(Manager|Helper|Helpers|Utils?|Impl)$/'
const names = ['ClassDeclaration', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration'].map((kind) => ({
  selector: `${kind}[id.name=${forbiddenName}]`,
  message: 'house/name: say what it is in words of the domain, not Base…, …Manager, …Helper, …Impl.',
}))
const now = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'house/clock: ask Clock for the time.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'house/clock: ask Clock for the time.' },
]
const sleep = [
  {
    selector: 'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"]',
    message: 'house/sleep: a test waits for what it expects, never for time to pass.',
  },
]
const environment = [
  {
    object: 'process',
    property: 'env',
    message: 'house/environment: only libs/platform/config reads the environment.',
  },
]
const clock = [
  { object: 'Date', property: 'now', message: 'house/clock: ask Clock for the time.' },
  { object: 'DateTime', property: 'now', message: 'house/clock: ask Clock for the time.' },
  {
    object: 'DateTime',
    property: 'utc',
    message: 'house/clock: ask Clock for the time, then DateTime.fromJSDate.',
  },
]
const imports = [
  {
    name: '@nestjs/common',
    importNames: ['forwardRef'],
    message: 'house/no-forward-ref: nouns are ordered; news flows backwards as an event.',
  },
  ...['process', 'node:process'].map((name) => ({
    name,
    importNames: ['env'],
    message: 'house/environment: only libs/platform/config reads the environment.',
  })),
]
const sleepingImports = ['timers/promises', 'node:timers/promises'].map((name) => ({
  name,
  message: 'house/sleep: a test waits for what it expects, never for time to pass.',
}))

export default tseslint.config(
  {
    ignores: ['node_modules/', 'dist/', 'data/', 'coverage/', '**/*.gen.ts', '**/locales/**', '**/*.d.ts'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // A handler or a fake keeps the promised signature without having to wait for something.
      '@typescript-eslint/require-await': 'off',
      // It takes an assertion that narrows for the reader as one that does nothing.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40 }],
      'max-params': ['error', { max: 6 }],
      'no-restricted-syntax': ['error', ...names, ...now],
      'no-restricted-properties': ['error', ...environment, ...clock],
      'no-restricted-imports': ['error', { paths: imports }],
    },
  },
  {
    files: web,
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // A browser shows the reader's own now; what decides anything asks the server.
      'no-restricted-syntax': ['error', ...names],
      'no-restricted-properties': ['error', ...environment],
    },
  },
  { files: ['apps/web/**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 80 }] } },
  {
    // One statement of history may be long; its file still ends at 250 lines.
    files: ['migrations/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: tests,
    rules: {
      // A describe block is a chapter, not a function; an answer over HTTP has no type until it is asserted.
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': ['error', ...names],
      'no-restricted-properties': ['error', ...environment],
    },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'no-restricted-syntax': ['error', ...names, ...sleep],
      'no-restricted-imports': ['error', { paths: [...imports, ...sleepingImports] }],
    },
  },
  { files: readsEnvironment, rules: { 'no-restricted-properties': ['error', ...clock] } },
  {
    files: readsClock,
    rules: {
      'no-restricted-syntax': ['error', ...names],
      'no-restricted-properties': ['error', ...environment],
    },
  },
  {
    // Scripts that run without a build: no types to ask, the same measures.
    files: ['**/*.mjs', '**/*.cjs'],
    rules: {
      'no-unused-vars': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40 }],
      'max-params': ['error', { max: 6 }],
    },
  },
  { files: ['bench/**/*.ts', 'apps/start/**', 'test/**/*.mjs'], rules: { 'no-console': 'off' } },
)
