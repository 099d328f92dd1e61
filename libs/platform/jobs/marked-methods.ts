import { Injectable } from '@nestjs/common'
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core'

type Method = (...given: readonly never[]) => unknown

/** Finds methods by the mark that a decorator left on them, whatever module they live in. */
@Injectable()
export class MarkedMethods {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** The methods that have the mark, by what it says, each bound to the instance that it belongs to. */
  find<Marked extends Method>(mark: symbol): Map<string, Marked[]> {
    const found = new Map<string, Marked[]>()
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance !== 'object' || instance === null) continue
      const prototype = Object.getPrototypeOf(instance) as Record<string, Marked> | null
      if (!prototype) continue
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const method = prototype[name]
        const says = method && this.reflector.get<string | undefined>(mark, method)
        if (!method || !says) continue
        found.set(says, [...(found.get(says) ?? []), method.bind(instance) as Marked])
      }
    }
    return found
  }
}
