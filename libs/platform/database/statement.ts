/** A statement that PostgreSQL parses and plans once a connection; the name must be unique in the product. */
export interface Statement {
  readonly name: string
  readonly text: string
  /**
   * Whether it runs as the role that counts (see {@link COUNTER}). It must begin with a row that the actor may see, such
   * as a grant: nothing else that it counts is asked of row-level security.
   */
  readonly counting?: boolean
}

/** An open transaction, for what only needs to ask and answer: statements in, rows out. */
export interface Queries {
  query<Rows>(text: string, params?: unknown[]): Promise<Rows>
}
