/** A refusal by the API (RFC 9457), or no answer at all (`status` 0). The detail is in the reader's language. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly requestId: string | null,
    readonly errors: readonly FieldProblem[] = [],
  ) {
    super(`${status} ${code}`)
  }
}

export interface FieldProblem {
  readonly pointer: string
  readonly code: string
  readonly detail: string
}

interface ProblemBody {
  code?: string
  detail?: string
  requestId?: string
  errors?: FieldProblem[]
}

export function problemFrom(status: number, body: unknown): ApiProblem {
  const known: ProblemBody = typeof body === 'object' && body !== null ? body : {}
  return new ApiProblem(
    status,
    known.code ?? 'unknown',
    known.detail ?? '',
    known.requestId ?? null,
    known.errors,
  )
}

export function statusOf(error: unknown): number | null {
  return error instanceof ApiProblem ? error.status : null
}

/** What someone else saved in the meantime made ours stale. */
export function isStale(error: unknown): boolean {
  return statusOf(error) === 412
}

/** Waiting may mend it: no answer, a server in trouble, too many at once. */
export function mayPass(error: unknown): boolean {
  const status = statusOf(error) ?? 0
  return status === 0 || status >= 500 || status === 429
}
