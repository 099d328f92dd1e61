const { TestEnvironment } = require('jest-environment-node')
const { ModernFakeTimers } = require('@jest/fake-timers')
const { ModuleMocker } = require('jest-mock')

/** Where TypeORM and class-validator note what a file's own copies of our classes declare. */
const DECLARED = ['typeormMetadataArgsStorage', 'classValidatorMetadataStorage']

/**
 * Runs a file of tests in the context of its process instead of in one of its own, so that packages which are loaded
 * once for all files (`shared-packages.cjs`) know its arrays, dates and errors as theirs.
 */
module.exports = class OneContext extends TestEnvironment {
  sharesPackages = true

  constructor(config, context) {
    super(config, context)
    this.contextOfItsOwn = this.global
    this.global = globalThis
    this.moduleMocker = new ModuleMocker(globalThis)
    this.fakeTimersModern.dispose()
    this.fakeTimersModern = new ModernFakeTimers({ config: config.projectConfig, global: globalThis })
  }

  /** The next file declares its classes anew. */
  async teardown() {
    this.global = this.contextOfItsOwn
    await super.teardown()
    for (const name of DECLARED) delete globalThis[name]
  }
}
