import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common'
import type { Reflector } from '@nestjs/core'
import { ApiOperation, ApiSecurity } from '@nestjs/swagger'
import type {} from '@fastify/cookie'
import type { FastifyRequest } from 'fastify'
import { anonymous, type Actor } from '../actor'

/** `public`, `signed-in`, or a permission such as `grants.read`. */
export type AccessRule = string

const ACCESS = Symbol('access')

type Handler = ReturnType<ExecutionContext['getHandler']> | (() => unknown)

/** Declares who may use a route; a route without exactly one declaration keeps the app from booting. */
export function Access(rule: AccessRule): MethodDecorator {
  const described = rule === 'public' ? ApiOperation({ security: [] }) : ApiSecurity('cookie')
  return applyDecorators(SetMetadata(ACCESS, rule), described) as MethodDecorator
}

export function accessOf(reflector: Reflector, handler: Handler): AccessRule | undefined {
  return reflector.get<AccessRule | undefined>(ACCESS, handler as () => unknown)
}

export type RequestWithActor = FastifyRequest & { actor?: Actor }

/** The actor that the guard found for this request; anonymous on public routes without a session. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return context.switchToHttp().getRequest<RequestWithActor>().actor ?? anonymous
})
