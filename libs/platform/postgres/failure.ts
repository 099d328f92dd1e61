/** Something that a person can mend; the message is one clear sentence. */
export class PostgresFailure extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'PostgresFailure'
  }
}
