import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import { ApiParam } from '@nestjs/swagger'
import type { FastifyRequest } from 'fastify'
import { IdPipe } from '../../platform/http'
import { rooms } from '../discussion.policy'

/** Where a post stands: group, number of the module, and the room. What is no number or no room, the rooms refuse. */
export type RoomPath = readonly [groupId: string, number: string, room: string]

/** The room that a route's path names. */
export const InRoom = createParamDecorator(roomOf, [describePath])

function roomOf(_: unknown, context: ExecutionContext): RoomPath {
  const { params } = context.switchToHttp().getRequest<FastifyRequest<{ Params: Record<string, string> }>>()
  return [new IdPipe().transform(params.id ?? ''), params.number ?? '', params.room ?? '']
}

/** The parts of the path belong to the route's description, wherever the parameter stands. */
function describePath(target: object, key: string | symbol | undefined): void {
  const method = Object.getOwnPropertyDescriptor(target, key ?? '')
  if (key === undefined || !method) return
  ApiParam({ name: 'id', schema: { type: 'string' } })(target, key, method)
  ApiParam({ name: 'number', schema: { type: 'string' }, description: 'Of the module' })(target, key, method)
  ApiParam({ name: 'room', enum: rooms })(target, key, method)
}
