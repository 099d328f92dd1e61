import { applyDecorators, HttpCode, type Type } from '@nestjs/common'
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger'

/** What a route answers when all is well: the shape that tests hold every response against. */
export function Answers(
  view: Type | null,
  options: { status?: number; description?: string } = {},
): MethodDecorator {
  const { status = view ? 200 : 204, description = '' } = options
  return applyDecorators(
    HttpCode(status),
    ApiResponse({ status, description, ...(view ? { type: view } : {}) }),
  )
}

/** A route that answers one page of a list. */
export function AnswersPage(item: Type): MethodDecorator {
  const schema = {
    type: 'object',
    required: ['items', 'page'],
    properties: {
      items: { type: 'array', items: { $ref: getSchemaPath(item) } },
      page: {
        type: 'object',
        required: ['nextCursor'],
        properties: { nextCursor: { type: 'string', nullable: true } },
      },
    },
  }
  return applyDecorators(
    HttpCode(200),
    ApiExtraModels(item),
    ApiResponse({ status: 200, description: '', schema }),
  )
}
