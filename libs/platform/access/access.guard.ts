import { timingSafeEqual } from 'node:crypto'
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import { Problem } from '../http'
import { languageFrom } from '../i18n'
import { accessOf, type AccessRule, type RequestWithActor } from './access'
import { anonymous, type Actor } from '../actor'
import { ActorSource } from './actor-source'
import { csrfToken, sessionCookie } from './session-cookie'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The first lock: closed by default, one declaration a route. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithActor>()
    const rule = accessOf(this.reflector, context.getHandler())
    if (rule === undefined) throw new Problem('forbidden', 'access.undeclared')
    const actor = await this.identify(request)
    request.actor = actor
    admit(actor, rule)
    if (rule !== 'public' && !SAFE.has(request.method)) requireCsrf(request)
    return true
  }

  private async identify(request: RequestWithActor): Promise<Actor> {
    const token = request.cookies[sessionCookie]
    const found = token ? await this.actors.find({ sessionToken: token }) : null
    const asked = languageFrom(request.headers['accept-language'])
    const actor = found ?? anonymous
    return asked && asked !== actor.language ? { ...actor, language: asked } : actor
  }
}

function admit(actor: Actor, rule: AccessRule): void {
  if (rule === 'public') return
  if (actor.kind === 'anonymous') throw new Problem('unauthenticated', 'session.missing')
  if (rule !== 'signed-in' && !actor.permissions.has(rule)) throw new Problem('forbidden', 'access.denied')
}

function requireCsrf(request: RequestWithActor): void {
  const given = request.headers['x-csrf-token']
  const expected = csrfToken(request.cookies[sessionCookie] ?? '')
  const same =
    typeof given === 'string' &&
    given.length === expected.length &&
    timingSafeEqual(Buffer.from(given), Buffer.from(expected))
  if (!same) throw new Problem('forbidden', 'session.csrf')
}
