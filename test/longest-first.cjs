const { statSync } = require('node:fs')
const { relative } = require('node:path')

/**
 * Every screen in a browser takes minutes, most files seconds, and on a clean checkout Jest knows no times and goes by
 * the size of the files: the shortest of them would begin last, and one core would wait for the other. So the robot
 * begins, what starts processes or a browser follows, and the rest fills up what is left.
 */
const LONG = [/^test\/browser\/screens/, /^test\/simulation\//, /^test\/journeys\//, /^(test|apps)\//]

module.exports = class LongestFirst {
  sort(tests) {
    const rank = ({ path, context }) => {
      const place = relative(context.config.rootDir, path)
      const found = LONG.findIndex((pattern) => pattern.test(place))
      return found === -1 ? LONG.length : found
    }
    const measured = tests.map((test) => ({ test, rank: rank(test), size: statSync(test.path).size }))
    return measured.sort((a, b) => a.rank - b.rank || b.size - a.size).map(({ test }) => test)
  }

  shard(tests, { shardIndex, shardCount }) {
    return tests.filter((_test, place) => place % shardCount === shardIndex - 1)
  }

  allFailedTests(tests) {
    return tests
  }

  cacheResults() {}
}
