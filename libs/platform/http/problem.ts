/** What kind of refusal it is; each is one HTTP status. */
export type ProblemKind = keyof typeof STATUS

const STATUS = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  'too-large': 413,
  unsupported: 415,
  unprocessable: 422,
  'precondition-required': 428,
  'too-many': 429,
  unavailable: 503,
} as const

/** One field that was refused; `pointer` is a JSON pointer (RFC 6901) into the body, or the name of a parameter. */
export interface FieldError {
  readonly pointer: string
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** A refusal that a person can understand: a stable code, and sentences in three languages registered for it. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>> = {},
    readonly errors: readonly FieldError[] = [],
  ) {
    super(code)
  }

  get status(): number {
    return STATUS[this.kind]
  }
}
