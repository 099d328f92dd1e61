/** A statement that PostgreSQL parses and plans once a connection; the name must be unique in the product. */
export interface Statement {
  readonly name: string
  readonly text: string
}
