// Who may import whom. The order of the nouns is the architecture: a noun knows those before it, news flows the
// other way as an event. docs/house-rules.md says why.

const nouns = [
  'changes',
  'organisations',
  'people',
  'mails',
  'sign-in',
  'programmes',
  'resources',
  'questions',
  'curriculum',
  'cohorts',
  'gatherings',
  'check-ins',
  'calendars',
  'evaluations',
  'summaries',
  'learning',
  'discussions',
  'progress',
  'certificates',
  'home',
  'imports',
  'members',
  'reminders',
  'nudges',
  'worklist',
  'overviews',
  'grants',
  'funding',
  'demo',
]
const everyNoun = `libs/(${nouns.join('|')})/`
/** Tests, and what only tests of one noun are made of. */
const test = '(\\.test|/test-[^/]+)\\.tsx?$'

const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const order = nouns
  .slice(0, -1)
  .map((noun, place) =>
    error(
      `order-${noun}`,
      `${noun} stands before ${nouns.slice(place + 1).join(', ')}: tell them by an event instead.`,
      { path: `^libs/${noun}/`, pathNot: test },
      { path: `^libs/(${nouns.slice(place + 1).join('|')})/` },
    ),
  )

const apps = [
  error(
    'apps-apart',
    'An app never imports another app.',
    { path: '^apps/([^/]+)/' },
    { path: '^apps/', pathNot: '^apps/$1/' },
  ),
  error(
    'web-apart',
    'The front end knows the server only by types generated from openapi.json.',
    { path: '^apps/web/' },
    { path: '^(libs|migrations|test|bench)/' },
  ),
]

const platform = [
  error(
    'platform-below',
    'The platform knows no business: it imports packages and the platform.',
    { path: '^libs/platform/', pathNot: test },
    { path: '^(libs|apps|migrations|test|bench)/', pathNot: '^libs/platform/' },
  ),
  error(
    'platform-door',
    'A part of the platform is reached through its index.ts.',
    { path: '^(apps|libs|test|bench|migrations)/', pathNot: '^libs/platform/' },
    { path: '^libs/platform/[^/]+/', pathNot: '^libs/platform/[^/]+/index\\.ts$' },
  ),
  error(
    'platform-door-inside',
    'A part of the platform reaches another through its index.ts.',
    { path: '^libs/platform/([^/]+)/' },
    { path: '^libs/platform/[^/]+/', pathNot: '^libs/platform/($1/|[^/]+/index\\.ts$)' },
  ),
]

const doors = [
  error(
    'noun-door',
    'A noun is reached through its index.ts.',
    { path: '^libs/([^/]+)/', pathNot: '^libs/platform/' },
    { path: `^${everyNoun}`, pathNot: '^libs/($1/|[^/]+/index\\.ts$)' },
  ),
  error(
    'noun-door-outside',
    // Benchmarks may: they run a noun's own statements beside what they are compared with.
    'A noun is reached through its index.ts; by tests, also through what it makes for them.',
    { path: '^(apps|test|migrations)/' },
    { path: `^${everyNoun}`, pathNot: '^libs/[^/]+/(index|test-[^/]+)\\.ts$' },
  ),
  error(
    'own-door',
    'Nobody inside imports their own door.',
    { path: '^libs/(platform/[^/]+|[^/]+)/', pathNot: `(index\\.ts|${test})$` },
    { path: '^libs/$1/index\\.ts$' },
  ),
]

const layers = [
  error(
    'typeorm-in-stores',
    'TypeORM stays in entities, stores, reports, the platform’s database and queue, migrations and testing.',
    {
      path: '^(libs|apps|bench|test)/',
      pathNot: ['\\.(entity|store|report)\\.ts$', '^libs/platform/(database|jobs)/', '^libs/testing/', test],
    },
    { path: ['^typeorm(/|$)', '(^|/)node_modules/typeorm/'] },
  ),
  error(
    'typeorm-in-modules',
    'Only a module makes TypeORM and Nest known to each other.',
    {
      path: '^(libs|apps|bench|test)/',
      pathNot: ['\\.module\\.ts$', '^libs/platform/database/', '^libs/testing/'],
    },
    { path: ['^@nestjs/typeorm(/|$)', '(^|/)node_modules/@nestjs/typeorm/'] },
  ),
  error(
    'controller-behind-service',
    'A controller sees the service, never a store or an entity.',
    { path: '\\.controller\\.ts$' },
    { path: '\\.(store|entity|report)\\.ts$' },
  ),
  error(
    'pure-rules',
    'Policies and entities are rules: they never see Nest.',
    { path: '\\.(policy|entity)\\.ts$' },
    { path: ['^@nestjs/', '(^|/)node_modules/@nestjs/'] },
  ),
  error(
    'testing-in-tests',
    'Production code never imports what tests are made of.',
    { path: '^(apps|libs|migrations)/', pathNot: ['^libs/testing/', test] },
    { path: ['^libs/testing/', '^test/', test] },
  ),
]

const general = [
  error('no-cycles', 'No cycles.', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
]

module.exports = {
  forbidden: [...apps, ...platform, ...doors, ...order, ...layers, ...general],
  options: {
    doNotFollow: { path: ['node_modules', '^(dist|data|coverage)/'] },
    exclude: { path: '^(dist|data|coverage)/' },
    tsPreCompilationDeps: true,
    parser: 'tsc',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
}
