const { existsSync } = require('node:fs')

/** @type {import('jest').Config} */
module.exports = {
  roots: ['apps', 'libs', 'migrations', 'test', 'bench']
    .filter(existsSync)
    .map((folder) => `<rootDir>/${folder}`),
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
  maxWorkers: 2,
  // Two cores that others use as well: a slow minute must not look like a fault.
  testTimeout: 60_000,
  testSequencer: './test/longest-first.cjs',
  globalSetup: './libs/testing/run-begin.ts',
  globalTeardown: './libs/testing/run-end.ts',
  // Nest 12 and a few packages below it ship ES modules only; swc turns them into CommonJS together with our code.
  transform: { '\\.[cm]?[jt]sx?$': ['@swc/jest', {}] },
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|@fastify|cookie|content-disposition|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit)/)',
  ],
}
