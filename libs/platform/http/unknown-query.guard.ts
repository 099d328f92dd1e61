import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common'
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js'
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js'
import type { FastifyRequest } from 'fastify'
import { Problem } from './problem'

/** A route without `@Query()` takes no query; the others validate theirs. Who misspells a parameter should hear of it. */
@Injectable()
export class UnknownQueryGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>()
    const [first] = Object.keys(request.query as object)
    if (first === undefined || takesQuery(context)) return true
    throw new Problem('invalid', 'request.invalid', {}, [{ pointer: `/${first}`, code: 'field.unknown' }])
  }
}

function takesQuery(context: ExecutionContext): boolean {
  const name = context.getHandler().name
  const declared = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), name) as object | undefined
  return Object.keys(declared ?? {}).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`))
}
