import './platform.problems'
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { languageFrom, type Language } from '../i18n'
import { StaleActor } from '../database'
import { Problem, type ProblemKind } from './problem'
import { problemOfConstraint, sentence } from './problem-texts'

type Asked = FastifyRequest & { actor?: { language: Language } }

const OF_STATUS: Readonly<Record<number, [ProblemKind, string]>> = {
  400: ['invalid', 'request.malformed'],
  401: ['unauthenticated', 'session.missing'],
  403: ['forbidden', 'access.denied'],
  404: ['not-found', 'request.not-found'],
  406: ['unsupported', 'request.unsupported'],
  413: ['too-large', 'request.too-large'],
  415: ['unsupported', 'request.unsupported'],
  429: ['too-many', 'request.too-many'],
}
/** SQLSTATE classes and socket errors that mean "the database is away", not "we made a mistake". */
const AWAY = /^(08|57P0|53[123]|ECONN|ETIMEDOUT|EPIPE)/

/** The one place where an error becomes an answer: RFC 9457, in the reader's language, saying nothing of our insides. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem')

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Asked>()
    const reply = host.switchToHttp().getResponse<FastifyReply>()
    const problem = this.problemOf(error, request.id)
    if (reply.raw.headersSent) {
      reply.raw.destroy()
      return
    }
    const language = request.actor?.language ?? languageFrom(request.headers['accept-language']) ?? 'nb'
    void reply
      .status(problem instanceof Problem ? problem.status : 500)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('content-language', language)
      .send(JSON.stringify(answer(problem, language, request.id)))
  }

  private problemOf(error: unknown, requestId: string): Problem | null {
    if (error instanceof Problem) return error
    if (error instanceof StaleActor) return new Problem('unauthenticated', 'session.missing')
    const known = fromStatus(error) ?? fromDatabase(error)
    if (known) return known
    this.log.error({ requestId, message: describe(error) }, error instanceof Error ? error.stack : undefined)
    return null
  }
}

function answer(problem: Problem | null, language: Language, requestId: string): Record<string, unknown> {
  const code = problem?.code ?? 'problem.unknown'
  const detail = sentence(code, language, problem?.params ?? {})
  const errors = problem?.errors.map((one) => ({
    pointer: one.pointer,
    code: one.code,
    detail: sentence(one.code, language, one.params ?? {}),
  }))
  return {
    type: `urn:problem:${code}`,
    title: detail,
    status: problem?.status ?? 500,
    code,
    detail,
    ...(errors && errors.length > 0 ? { errors } : {}),
    requestId,
  }
}

function fromStatus(error: unknown): Problem | null {
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode
  const known = OF_STATUS[status ?? 0]
  return known ? new Problem(known[0], known[1]) : null
}

function fromDatabase(error: unknown): Problem | null {
  const found = error as {
    code?: string
    constraint?: string
    driverError?: { code?: string; constraint?: string }
  }
  const named = problemOfConstraint(found.driverError?.constraint ?? found.constraint)
  if (named) return new Problem(named.kind, named.code)
  const code = found.driverError?.code ?? found.code ?? ''
  const away =
    AWAY.test(code) || /timeout exceeded|Connection terminated|Query read timeout/.test(describe(error))
  return away ? new Problem('unavailable', 'problem.unavailable') : null
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
