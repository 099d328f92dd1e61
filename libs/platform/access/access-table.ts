import { RequestMethod } from '@nestjs/common'
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js'
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core'
import { accessOf } from './access'

/** One route and who may use it. */
export interface AccessRow {
  readonly method: string
  readonly path: string
  readonly access: string | undefined
  readonly handler: string
}

/** Every HTTP route of the application with its declaration, sorted by path and method. */
export function accessTable(
  discovery: DiscoveryService,
  scanner: MetadataScanner,
  reflector: Reflector,
): AccessRow[] {
  const rows: AccessRow[] = []
  for (const { instance, metatype } of discovery.getControllers()) {
    if (!instance || !metatype) continue
    const bases = pathsOf(metatype)
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>
    for (const name of scanner.getAllMethodNames(prototype)) {
      const handler = prototype[name]
      if (!handler) continue
      const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined
      if (method === undefined) continue
      const route = {
        method: RequestMethod[method],
        access: accessOf(reflector, handler),
        handler: `${metatype.name}.${name}`,
      }
      for (const base of bases) {
        for (const own of pathsOf(handler)) rows.push({ ...route, path: joined(base, own) })
      }
    }
  }
  return rows.sort((a, b) => `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`, 'en'))
}

/** A controller or a route may have several addresses. */
function pathsOf(declared: object): string[] {
  return [Reflect.getMetadata(PATH_METADATA, declared) as string | string[] | undefined]
    .flat()
    .map((path) => path ?? '')
}

function joined(base: string, own: string): string {
  const parts = ['v1', ...base.split('/'), ...own.split('/')].filter((part) => part !== '')
  return '/' + parts.map((part) => (part.startsWith(':') ? `{${part.slice(1)}}` : part)).join('/')
}
