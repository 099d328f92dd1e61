import type { OpenAPIObject } from '@nestjs/swagger'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import type { Response } from 'supertest'

interface Described {
  readonly responses: Record<string, { content?: Record<string, { schema: object }> }>
}

/** Fails a test when an answer is not what `openapi.json` promises: unknown status, missing field, field too many. */
export class ResponseCheck {
  /** Whether the schemas are schemas is asked once, by the check of `openapi.json`. */
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false })
  private readonly compiled = new Map<string, ValidateFunction>()

  constructor(private readonly document: OpenAPIObject) {
    addFormats(this.ajv)
    this.ajv.addSchema({ $id: 'api', components: document.components })
  }

  holds(method: string, path: string, response: Response): void {
    const template = this.templateOf(path.split('?')[0] ?? path, method)
    if (template === null) {
      if (response.status === 404 || response.status === 401) return
      throw new Error(`${method} ${path} is not described in openapi.json`)
    }
    const operation = (this.document.paths[template] as unknown as Record<string, Described>)[
      method
    ] as Described
    const answers = operation.responses
    const described = answers[response.status] ?? answers[`${Math.floor(response.status / 100)}XX`]
    if (!described)
      throw new Error(
        `${method} ${template} answered ${response.status}, which is not described: ${response.text}`,
      )
    const type = (response.headers['content-type'] ?? '').split(';')[0] ?? ''
    const schema = described.content?.[type]?.schema
    if (!schema) {
      if (response.text && type.endsWith('json'))
        throw new Error(`${method} ${template}: ${type} is not described`)
      return
    }
    this.validate(`${method} ${template} ${response.status}`, schema, response.body as unknown)
  }

  private validate(name: string, schema: object, body: unknown): void {
    let check = this.compiled.get(name)
    if (!check) {
      check = this.ajv.compile(absolute(schema))
      this.compiled.set(name, check)
    }
    if (!check(body)) {
      throw new Error(
        `${name} breaks openapi.json: ${this.ajv.errorsText(check.errors)} in ${JSON.stringify(body).slice(0, 600)}`,
      )
    }
  }

  private templateOf(path: string, method: string): string | null {
    const parts = path.split('/')
    const fits = Object.keys(this.document.paths).filter((template) => {
      const wanted = template.split('/')
      const alike =
        wanted.length === parts.length && wanted.every((part, i) => part.startsWith('{') || part === parts[i])
      return alike && method in (this.document.paths[template] as object)
    })
    const fixed = (template: string): number =>
      template.split('/').filter((part) => !part.startsWith('{')).length
    return fits.sort((a, b) => fixed(b) - fixed(a))[0] ?? null
  }
}

function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')) as object
}
