// What nobody uses: files, exports and packages. Every door of the product from which something is started is an entry.

/** A style sheet names what it needs: other sheets by `@import`, fonts by `url(…)`. */
const imports = (text) =>
  [...text.matchAll(/(?:@import\s+|url\()(?:url\()?['"]([^'"]+)['"]/g)]
    .map(([, from]) => `import '${from}'`)
    .join('\n')

/** @type {import('knip').KnipConfig} */
module.exports = {
  entry: [
    'apps/{api,worker,start}/main.ts',
    'apps/api/describe.ts',
    'apps/start/*.{ts,mjs}',
    'apps/web/app/main.tsx',
    'apps/web/*/*.mjs',
    'apps/web/*.config.mts',
    'bench/main.ts',
    'bench/funding/asker.ts',
    'migrations/{main,first-administrator}.ts',
    'libs/testing/processes/{probe-worker,worker-program}.ts',
    'libs/testing/processes/*.cjs',
    'test/*.mjs',
    '**/*.test.{ts,tsx}',
  ],
  project: ['{apps,libs,migrations,test,bench}/**/*.{ts,tsx,mjs,mts,css}'],
  compilers: { css: imports },
  ignoreBinaries: ['redis-server', 'pdfinfo'],
  // Tools that our own scripts start by their path.
  ignoreDependencies: [
    '@redocly/cli',
    '@swc/cli',
    'dependency-cruiser',
    'knip',
    'openapi-typescript',
    'prettier',
  ],
  ignoreExportsUsedInFile: true,
}
