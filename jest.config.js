const { existsSync } = require('node:fs')

/** @type {import('jest').Config} */
module.exports = {
  roots: ['apps', 'libs', 'migrations', 'test', 'bench']
    .filter(existsSync)
    .map((folder) => `<rootDir>/${folder}`),
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  snapshotResolver: './test/runner/snapshots-beside.cjs',
  testEnvironment: '<rootDir>/test/runner/one-context.cjs',
  runtime: '<rootDir>/test/runner/shared-packages.cjs',
  maxWorkers: 2,
  // Two cores that others use as well: a slow minute must not look like a fault.
  testTimeout: 60_000,
  testSequencer: './test/longest-first.cjs',
  globalSetup: './libs/testing/run-begin.ts',
  globalTeardown: './libs/testing/run-end.ts',
  transform: { '\\.[cm]?[jt]sx?$': ['@swc/jest', {}] },
  // What a file leaves behind is not all given back by the engine; a process that grew starts anew.
  workerIdleMemoryLimit: '1GB',
}
