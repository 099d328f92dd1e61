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
    const base = String(Reflect.getMetadata(PATH_METADATA, metatype) ?? '')
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>
    for (const name of scanner.getAllMethodNames(prototype)) {
      const handler = prototype[name]
      if (!handler) continue
      const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined
      if (method === undefined) continue
      const own = String(Reflect.getMetadata(PATH_METADATA, handler) ?? '')
      rows.push({
        method: RequestMethod[method],
        path: joined(base, own),
        access: accessOf(reflector, handler),
        handler: `${metatype.name}.${name}`,
      })
    }
  }
  return rows.sort((a, b) => `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`, 'en'))
}

function joined(base: string, own: string): string {
  const parts = ['v1', ...base.split('/'), ...own.split('/')].filter((part) => part !== '')
  return '/' + parts.map((part) => (part.startsWith(':') ? `{${part.slice(1)}}` : part)).join('/')
}
