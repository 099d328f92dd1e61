const { createRequire } = require('node:module')
const { dirname, isAbsolute } = require('node:path')
const { compileFunction, constants } = require('node:vm')
const { default: Runtime } = require('jest-runtime')

/**
 * Loads packages by Node's own `require`, once in a process, as the program does; our own code is loaded anew for each
 * file of tests, so that no file finds what another left in it. Loading and warming up Nest, TypeORM and Fastify for
 * each of two hundred files took half of their time.
 */
module.exports = class SharedPackages extends Runtime {
  constructor(...given) {
    super(...given)
    const [, environment] = given
    this.shares = environment.sharesPackages === true
    if (this.shares) this.executor.compile = (source, filename) => this.compileHere(source, filename)
  }

  requireModuleOrMock(from, name) {
    return this.shares && isPackage(name) ? requireFrom(from)(name) : super.requireModuleOrMock(from, name)
  }

  compileHere(source, filename) {
    return compileFunction(source, this.executor.injectedModuleParameters, {
      filename,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    })
  }
}

const requires = new Map()

function requireFrom(file) {
  const folder = dirname(file)
  if (!requires.has(folder)) requires.set(folder, createRequire(file))
  return requires.get(folder)
}

function isPackage(name) {
  return name !== undefined && !name.startsWith('.') && !isAbsolute(name) && name !== '@jest/globals'
}
