import 'reflect-metadata'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import request, { type Response, type Test } from 'supertest'
import type { ResponseCheck } from './response-check'

type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'

/** Who speaks in a test: a signed-in person, or nobody. */
export interface Identity {
  readonly cookie: string
  readonly csrfToken: string
}

/** Speaks HTTP with the API as a browser would, and holds every answer against the published description. */
export class ApiClient {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly check: ResponseCheck,
    private readonly identity: Identity | null = null,
  ) {}

  /** The same client as somebody else. */
  as(identity: Identity | null): ApiClient {
    return new ApiClient(this.app, this.check, identity)
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send('get', path, undefined, headers)
  }

  put(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
    return this.send('put', path, body, headers)
  }

  post(path: string, body?: object | string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send('post', path, body, headers)
  }

  patch(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
    return this.send('patch', path, body, headers)
  }

  delete(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send('delete', path, undefined, headers)
  }

  /** A request without the check, for what is no JSON; the caller sends and awaits it. */
  raw(method: Method, path: string): Test {
    const test = request(this.app.getHttpServer())[method](path)
    if (!this.identity) return test
    return test.set('cookie', this.identity.cookie).set('x-csrf-token', this.identity.csrfToken)
  }

  private async send(
    method: Method,
    path: string,
    body: object | string | undefined,
    headers: Record<string, string>,
  ): Promise<Response> {
    const test = this.raw(method, path).set(headers)
    const response = await (body === undefined ? test : test.send(body))
    this.check.holds(method, path, response)
    return response
  }
}
