import { Injectable } from '@nestjs/common'
import { PassportStrategy } from '@nestjs/passport'
import type { FastifyRequest } from 'fastify'
import { Strategy } from 'passport-custom'
import { Problem } from '../platform/http'
import { SignInService } from './sign-in.service'

/** Who came through the strategy. */
export interface Proved {
  readonly personId: string
}

/** Signing in by mail as a Passport strategy; another identity provider becomes another strategy beside it. */
@Injectable()
export class MailLinkStrategy extends PassportStrategy(Strategy, 'mail-link') {
  constructor(private readonly signIn: SignInService) {
    super()
  }

  /** Called before the body is validated, so it takes only what is text, and refuses everything else alike. */
  async validate(request: FastifyRequest): Promise<Proved> {
    const body = (request.body ?? {}) as Readonly<Record<string, unknown>>
    const text = (name: string): string | undefined =>
      typeof body[name] === 'string' ? body[name] : undefined
    const [token, email, code] = ['token', 'email', 'code'].map(text)
    if (token === undefined && (email === undefined || code === undefined)) {
      throw new Problem('invalid', 'request.invalid', {}, [{ pointer: '/token', code: 'field.required' }])
    }
    const given = { ...(token ? { token } : {}), ...(email ? { email } : {}), ...(code ? { code } : {}) }
    return { personId: await this.signIn.prove(given) }
  }
}
