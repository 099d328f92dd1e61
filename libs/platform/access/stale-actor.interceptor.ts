import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common'
import { catchError, from, switchMap, type Observable } from 'rxjs'
import { StaleActor } from '../database'
import type { RequestWithActor } from './access'
import { AccessGuard } from './access.guard'
import { ActorSource } from './actor-source'
import { sessionCookie } from './session-cookie'

/**
 * The database refuses an actor whose session ended or whose rights changed since they were cached. Then the cache is
 * dropped, the guard asks anew, and the request runs once more with what is true now: nothing was written, because
 * entering is the first statement of each transaction.
 */
@Injectable()
export class StaleActorInterceptor implements NestInterceptor {
  constructor(
    private readonly actors: ActorSource,
    private readonly guard: AccessGuard,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError((error: unknown) => {
        if (!(error instanceof StaleActor)) throw error
        const request = context.switchToHttp().getRequest<RequestWithActor>()
        this.actors.forget({ sessionToken: request.cookies[sessionCookie] ?? '' })
        return from(this.guard.canActivate(context)).pipe(switchMap(() => next.handle()))
      }),
    )
  }
}
