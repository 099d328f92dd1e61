/** A statement that PostgreSQL parses and plans once a connection; the name must be unique in the product. */
export interface Statement {
  readonly name: string
  readonly text: string
  /** For how long it may run, in milliseconds, where that is longer than what every statement has. */
  readonly patience?: number
}

/** An open transaction, for what only needs to ask and answer: statements in, rows out. */
export interface Queries {
  query<Rows>(text: string, params?: unknown[]): Promise<Rows>
}
