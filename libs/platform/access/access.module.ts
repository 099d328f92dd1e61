import { Module, type OnModuleInit } from '@nestjs/common'
import {
  APP_GUARD,
  APP_INTERCEPTOR,
  DiscoveryModule,
  DiscoveryService,
  MetadataScanner,
  Reflector,
} from '@nestjs/core'
import { accessTable } from './access-table'
import { AccessGuard } from './access.guard'
import { StaleActorInterceptor } from './stale-actor.interceptor'

/** Puts the guard before every route and refuses to boot while a route says nothing about access. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    AccessGuard,
    { provide: APP_GUARD, useExisting: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: StaleActorInterceptor },
  ],
})
export class AccessModule implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const undeclared = accessTable(this.discovery, this.scanner, this.reflector).filter((row) => !row.access)
    if (undeclared.length > 0) {
      const names = undeclared.map((row) => `${row.method} ${row.path} (${row.handler})`).join(', ')
      throw new Error(`Routes without an access declaration: ${names}`)
    }
  }
}
